package org.sunledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

class ComparisonTest {
    private static final DatePeriod QUARTER = DatePeriod.quarter(2018, 3);

    @Test
    void a_period_stands_alone_or_beside_an_earlier_one() {
        assertThat(periods("")).containsExactly(QUARTER);
        assertThat(periods("previous")).containsExactly(DatePeriod.quarter(2018, 2), QUARTER);
        assertThat(periods("last-year")).containsExactly(DatePeriod.quarter(2017, 3), QUARTER);
    }

    @Test
    void listed_periods_come_in_order_each_once_and_with_the_period_itself() {
        assertThat(Comparison.periods(DatePeriod.year(2018), "2018, 2016，2017").orThrow())
                .containsExactly(DatePeriod.year(2016), DatePeriod.year(2017), DatePeriod.year(2018));
        assertThat(periods("2017Q3")).containsExactly(DatePeriod.quarter(2017, 3), QUARTER);
    }

    @Test
    void what_is_no_period_is_refused_with_its_text() {
        assertThat(Comparison.periods(QUARTER, "2016,soon").rejections())
                .containsExactly(Rejection.of(Code.PERIOD_MALFORMED, "compare", "found", "soon"));
    }

    private static List<DatePeriod> periods(String with) {
        return Comparison.periods(QUARTER, with).orThrow();
    }
}
