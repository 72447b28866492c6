package org.sunledger.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-03-05",
                "2018-3-5",
                "2018/3/5",
                "2018/03/05",
                "2018.3.5",
                "20180305",
                "2018年3月5日",
                "2018年03月05日",
                "２０１８－０３－０５",
                " 2018-03-05\t",
                "2018-03-05 17:07",
                "2018-03-05 17:07:09",
                "2018-03-05T17:07:09.123",
                "20180305 17:07:09",
                "2018年3月5日 9:07",
            })
    void readsTheWaysOfWritingOneDay(String text) {
        assertThat(Dates.read(text)).isEqualTo(new Reading.Read<>(LocalDate.of(2018, 3, 5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                   | NOT_A_DATE",
                "yesterday            | NOT_A_DATE",
                "05/03/2018           | NOT_A_DATE",
                "18-03-05             | NOT_A_DATE",
                "2018-03              | NOT_A_DATE",
                "2018-03/05           | NOT_A_DATE",
                "2018年3月5           | NOT_A_DATE",
                "2018-03-055          | NOT_A_DATE",
                "201803051            | NOT_A_DATE",
                "1018-03-05           | NOT_A_DATE",
                "2018-03-0517:07      | NOT_A_DATE",
                "2018-03-05 noon      | NOT_A_DATE",
                "2018-03-05 17        | NOT_A_DATE",
                "2018-02-29           | NO_SUCH_DAY",
                "2018-04-31           | NO_SUCH_DAY",
                "2018-13-01           | NO_SUCH_DAY",
                "20180230             | NO_SUCH_DAY",
                "2018-00-10           | NO_SUCH_DAY",
                "2018-03-05 24:00     | NO_SUCH_DAY",
                "2018-03-05 10:60     | NO_SUCH_DAY",
            })
    void refusesTheRestWithAReason(String text, Reading.Reason reason) {
        assertThat(Dates.read(text)).isEqualTo(new Reading.Unread<>(reason));
    }
}
