package org.sunledger.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DatePeriodProperties {

    @Property
    void textIsReadBack(@ForAll("periods") DatePeriod period) {
        assertThat(DatePeriod.read(period.text())).isEqualTo(new Reading.Read<>(period));
        assertThat(DatePeriod.read(period.range())).isEqualTo(new Reading.Read<>(period));
    }

    @Property
    void previousAbutsAndNeverOverlaps(@ForAll("periods") DatePeriod period) {
        assertThat(period.previous().end()).isEqualTo(period.start());
        assertThat(period.previous().overlaps(period)).isFalse();
        assertThat(period.previous().compareTo(period)).isNegative();
    }

    @Property
    void sameLastYearIsOneYearBack(@ForAll("periods") DatePeriod period) {
        DatePeriod before = period.sameLastYear();
        assertThat(before.start()).isEqualTo(period.start().minusYears(1));
        assertThat(Math.abs(before.days() - period.days())).isLessThanOrEqualTo(1);
    }

    @Property
    void relationsAgreeWithTheDaysThemselves(@ForAll("periods") DatePeriod one, @ForAll("periods") DatePeriod other) {
        boolean shared = one.start().datesUntil(one.end()).limit(800).anyMatch(other::contains);
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
        assertThat(one.abuts(other) && shared).isFalse();
        assertThat(one.contains(other)).isEqualTo(one.contains(other.start()) && one.contains(other.last()));
    }

    @Property
    void fiscalQuartersTileTheFiscalYear(
            @ForAll @IntRange(min = 1901, max = 2900) int year, @ForAll @IntRange(min = 1, max = 12) int firstMonth) {
        FiscalCalendar calendar = new FiscalCalendar(firstMonth);
        assertThat(calendar.quarter(year, 1).start())
                .isEqualTo(calendar.year(year).start());
        for (int quarter = 1; quarter < 4; quarter++) {
            assertThat(calendar.quarter(year, quarter).end())
                    .isEqualTo(calendar.quarter(year, quarter + 1).start());
        }
        assertThat(calendar.quarter(year, 4).end())
                .isEqualTo(calendar.year(year).end());
        assertThat(calendar.year(year).abuts(calendar.year(year + 1))).isTrue();
    }

    @Provide
    Arbitrary<DatePeriod> periods() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2021, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<DatePeriod> any = Combinators.combine(
                        days, Arbitraries.integers().between(1, 500))
                .as((first, length) -> DatePeriod.of(first, first.plusDays(length)));
        Arbitrary<DatePeriod> quarters = Combinators.combine(
                        Arbitraries.integers().between(2015, 2021),
                        Arbitraries.integers().between(1, 4))
                .as(DatePeriod::quarter);
        Arbitrary<DatePeriod> years = Arbitraries.integers().between(2015, 2021).map(DatePeriod::year);
        return Arbitraries.oneOf(any, quarters, years);
    }
}
