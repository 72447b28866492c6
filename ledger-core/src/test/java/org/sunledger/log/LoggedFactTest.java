package org.sunledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;

class LoggedFactTest {
    private static final String CHECK = "{\"actor\":\"li\",\"effective\":\"2018-03-05\",\"fact\":{\"of\":2},"
            + "\"kind\":\"check\",\"recorded\":\"2018-03-06T09:00:00+08:00\"}";

    @Test
    void what_was_written_is_read_back() {
        LoggedFact fact = LoggedFact.parse(7, CHECK.getBytes(UTF_8));

        assertThat(fact.shownId()).isEqualTo("F7");
        assertThat(fact.toBytes()).isEqualTo(CHECK.getBytes(UTF_8));
    }

    @Test
    void bytes_that_no_fact_writes_are_refused() {
        List<String> broken = List.of(
                CHECK.replace("{\"actor\"", "{\"aaa\":1,\"actor\""),
                CHECK.replace("\"kind\":\"check\"", "\"kind\":\"cheque\""),
                CHECK.replace("2018-03-05", "2018-02-30"),
                CHECK.replace("\"actor\":\"li\",", ""),
                CHECK.replace(":", ": "),
                "[]",
                "");
        for (String bytes : broken) {
            assertThatExceptionOfType(IntegrityException.class)
                    .as(bytes)
                    .isThrownBy(() -> LoggedFact.parse(7, bytes.getBytes(UTF_8)))
                    .matches(refused -> refused.code() == Code.LOG_MALFORMED);
        }
    }
}
