package org.sunledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and instants are read as the platform reads them, only quicker. */
class WrittenTimeTest {
    @Test
    void theFormIsTheOneOfTheLogFormat() {
        OffsetDateTime instant = OffsetDateTime.parse("2018-04-01T01:02:03Z");
        assertThat(WrittenTime.of(instant)).isEqualTo("2018-04-01T01:02:03+00:00");
        assertThat(WrittenTime.instant("2018-04-01T01:02:03-03:30"))
                .isEqualTo(OffsetDateTime.parse("2018-04-01T01:02:03-03:30"));
        assertThat(WrittenTime.day("+12345-01-02")).isEqualTo(LocalDate.of(12_345, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-02-30T01:02:03+08:00",
                "2018-04-01T24:00:00+08:00",
                "2018-04-01T01:60:03+08:00",
                "2018-04-01T01:02:60+08:00",
                "2018-04-01T01:02:03+19:00",
                "2018-04-01T01:02:03+08:60",
                "2018-04-01T01:02:03Z",
                "2018-04-01 01:02:03+08:00",
                "2018-04-01T01:02:03.5+08:00",
                "2018-04-01T01:02:03 08:00",
                "2018-4-01T01:02:03+08:000",
                "",
                "２018-04-01T01:02:03+08:00"
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> WrittenTime.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-02-29", "2018-13-01", "2018-00-01", "2018-1-01x", "20180101", "", "2018/01/01"})
    void whatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> WrittenTime.day(text)).isInstanceOf(DateTimeException.class);
    }
}
