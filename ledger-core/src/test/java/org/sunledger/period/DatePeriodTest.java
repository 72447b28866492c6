package org.sunledger.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePeriodTest {

    private static final LocalDate MARCH_5 = LocalDate.of(2018, 3, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018                     | 2018-01-01 | 2018-12-31 | 2018",
                "2018年                   | 2018-01-01 | 2018-12-31 | 2018",
                "2018Q3                   | 2018-07-01 | 2018-09-30 | 2018Q3",
                "2018年第3季度            | 2018-07-01 | 2018-09-30 | 2018Q3",
                "2018-09                  | 2018-09-01 | 2018-09-30 | 2018-09",
                "201809                   | 2018-09-01 | 2018-09-30 | 2018-09",
                "2018年9月                | 2018-09-01 | 2018-09-30 | 2018-09",
                "2018-09-05               | 2018-09-05 | 2018-09-05 | 2018-09-05",
                "2018年9月5日             | 2018-09-05 | 2018-09-05 | 2018-09-05",
                "2018-09-05..2018-09-20   | 2018-09-05 | 2018-09-20 | 2018-09-05..2018-09-20",
                "2018-01-01..2018-12-31   | 2018-01-01 | 2018-12-31 | 2018",
                "2018-01..2018-02         | 2018-01-01 | 2018-02-28 | 2018-01-01..2018-02-28",
                "2018Q1 .. 2018Q2         | 2018-01-01 | 2018-06-30 | 2018H1",
                "2018H2                   | 2018-07-01 | 2018-12-31 | 2018H2",
                "2018年上半年             | 2018-01-01 | 2018-06-30 | 2018H1",
                "2018年下半年             | 2018-07-01 | 2018-12-31 | 2018H2",
            })
    void readsNamedPeriodsAndRanges(String text, LocalDate first, LocalDate last, String shown) {
        assertThat(DatePeriod.read(text)).isEqualTo(new Reading.Read<>(DatePeriod.closed(first, last)));
        assertThat(DatePeriod.closed(first, last).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | NOT_A_PERIOD",
                "last year               | NOT_A_PERIOD",
                "18                      | NOT_A_PERIOD",
                "2018Q                   | NOT_A_PERIOD",
                "2018Q33                 | NOT_A_PERIOD",
                "2018H                   | NOT_A_PERIOD",
                "2018H11                 | NOT_A_PERIOD",
                "2018H3                  | NO_SUCH_DAY",
                "2018..                  | NOT_A_PERIOD",
                "2018Q5                  | NO_SUCH_DAY",
                "2018-13                 | NO_SUCH_DAY",
                "2018-02-30              | NO_SUCH_DAY",
                "2018-09-05..2018-09-04  | ENDS_BEFORE_START",
            })
    void refusesTheRestWithAReason(String text, Reading.Reason reason) {
        assertThat(DatePeriod.read(text)).isEqualTo(new Reading.Unread<>(reason));
    }

    @Test
    void holdsAtLeastOneDay() {
        assertThat(DatePeriod.day(MARCH_5).days()).isEqualTo(1);
        assertThatThrownBy(() -> DatePeriod.of(MARCH_5, MARCH_5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void containsItsFirstAndItsLastDayAndNoOther() {
        DatePeriod march = DatePeriod.month(YearMonth.of(2018, 3));
        assertThat(march.contains(march.start())).isTrue();
        assertThat(march.contains(march.last())).isTrue();
        assertThat(march.contains(march.start().minusDays(1))).isFalse();
        assertThat(march.contains(march.end())).isFalse();
        assertThat(DatePeriod.year(2018).contains(march)).isTrue();
        assertThat(march.contains(DatePeriod.year(2018))).isFalse();
    }

    @Test
    void neighboursAbutAndDoNotOverlap() {
        DatePeriod first = DatePeriod.quarter(2018, 1);
        DatePeriod second = DatePeriod.quarter(2018, 2);
        assertThat(first.abuts(second)).isTrue();
        assertThat(second.abuts(first)).isTrue();
        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.overlaps(DatePeriod.month(YearMonth.of(2018, 3)))).isTrue();
        assertThat(first.abuts(DatePeriod.quarter(2018, 3))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018,                   2017,                   2017",
        "2018Q1,                 2017Q4,                 2017Q1",
        "2018-03,                2018-02,                2017-03",
        "2020-02,                2020-01,                2019-02",
        "2021-02,                2021-01,                2020-02",
        "2018H1,                 2017H2,                 2017H1",
        "2018-03-05,             2018-03-04,             2017-03-05",
        "2020-02-29,             2020-02-28,             2019-02-28",
        "2018-03-05..2018-03-14, 2018-02-23..2018-03-04, 2017-03-05..2017-03-14",
    })
    void knowsThePeriodBeforeAndTheSameLastYear(String period, String previous, String lastYear) {
        assertThat(read(period).previous()).isEqualTo(read(previous));
        assertThat(read(period).sameLastYear()).isEqualTo(read(lastYear));
    }

    private static DatePeriod read(String text) {
        return ((Reading.Read<DatePeriod>) DatePeriod.read(text)).value();
    }
}
