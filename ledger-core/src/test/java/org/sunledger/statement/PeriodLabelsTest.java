package org.sunledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Labels;
import org.sunledger.period.DatePeriod;

/** What people read over a column. */
class PeriodLabelsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

    @Test
    void aPeriodIsReadAsPeopleSayIt() {
        assertThat(PeriodLabels.of(DatePeriod.year(2018))).isEqualTo(new Labels("2018年", "2018"));
        assertThat(PeriodLabels.of(DatePeriod.quarter(2018, 4))).isEqualTo(new Labels("2018年第4季度", "2018Q4"));
        assertThat(PeriodLabels.of(DatePeriod.month(YearMonth.of(2018, 9))))
                .isEqualTo(new Labels("2018年9月", "2018-09"));
        assertThat(PeriodLabels.of(DatePeriod.day(DAY))).isEqualTo(new Labels("2018-03-05", "2018-03-05"));
        assertThat(PeriodLabels.of(DatePeriod.closed(DAY, DAY.plusDays(1))))
                .isEqualTo(new Labels("2018-03-05 至 2018-03-06", "2018-03-05 to 2018-03-06"));
    }

    @Test
    void aShareOfNothingIsNotApplicable() {
        assertThat(new Figure.Share(1, 1).isApplicable()).isTrue();
        assertThat(new Figure.Share(1, 0).isApplicable()).isFalse();
        assertThat(new Figure.Share(1, -1).isApplicable()).isFalse();
    }

    @Test
    void aWeightIsFoundByItsTextAlone() {
        assertThat(Weight.find("figure")).contains(Weight.FIGURE);
        assertThat(Weight.find("total")).contains(Weight.TOTAL);
        assertThat(Weight.find("heavy")).isEmpty();
    }
}
