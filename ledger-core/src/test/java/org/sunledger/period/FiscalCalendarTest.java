package org.sunledger.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalCalendarTest {

    private static final FiscalCalendar APRIL = new FiscalCalendar(4);

    @Test
    void beginsItsYearInItsFirstMonth() {
        assertThat(APRIL.year(2018).range()).isEqualTo("2018-04-01..2019-03-31");
        assertThat(APRIL.quarter(2018, 4).range()).isEqualTo("2019-01-01..2019-03-31");
    }

    @Test
    void findsTheYearOfADay() {
        assertThat(APRIL.yearOf(LocalDate.of(2019, 3, 31))).isEqualTo(APRIL.year(2018));
        assertThat(APRIL.yearOf(LocalDate.of(2019, 4, 1))).isEqualTo(APRIL.year(2019));
    }

    @Test
    void readsYearsAndQuartersInItsOwnTermsAndMonthsInTheCalendars() {
        assertThat(APRIL.read("2018")).isEqualTo(new Reading.Read<>(APRIL.year(2018)));
        assertThat(APRIL.read("2018Q1")).isEqualTo(new Reading.Read<>(DatePeriod.quarter(2018, 2)));
        assertThat(APRIL.read("2018-09")).isEqualTo(DatePeriod.read("2018-09"));
    }

    @Test
    void stepsBackByWholeFiscalYears() {
        assertThat(APRIL.year(2018).previous()).isEqualTo(APRIL.year(2017));
        assertThat(APRIL.year(2018).sameLastYear()).isEqualTo(APRIL.year(2017));
    }

    @Test
    void refusesMonthsAndQuartersThatDoNotExist() {
        assertThatThrownBy(() -> new FiscalCalendar(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FiscalCalendar(13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> APRIL.quarter(2018, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
