package org.sunledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every day and instant that can be written can be read. */
class WrittenTimeProperties {
    @Property(tries = 300)
    void everyDayAndInstantIsReadAsThePlatformReadsIt(
            @ForAll @IntRange(min = -800_000, max = 2_900_000) int day,
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll @IntRange(min = -1_080, max = 1_080) int minutes) {
        LocalDate date = LocalDate.ofEpochDay(day);
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(minutes * 60);
        OffsetDateTime instant = OffsetDateTime.of(date.atStartOfDay().plusSeconds(second), offset);
        assertThat(WrittenTime.day(date.toString())).isEqualTo(date);
        assertThat(WrittenTime.instant(WrittenTime.of(instant))).isEqualTo(instant);
    }
}
