package org.sunledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.fact.FactKind;

/** The page that specifies the log says what the code does. */
class LogFormatTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "log-format.md");
    private static final String BEGIN = "```text vectors";
    private static final String END = "```";

    private static List<String> page() throws IOException {
        return Files.readAllLines(PAGE, StandardCharsets.UTF_8);
    }

    /**
     * Run with {@code -Dgolden.rewrite=true} to put new vectors into the page; a change of any byte of an old fact
     * breaks every book there is.
     */
    @Test
    void the_test_vectors_of_the_page_are_what_the_code_computes() throws IOException {
        List<String> page = page();
        int begin = page.indexOf(BEGIN) + 1;
        int end = begin + page.subList(begin, page.size()).indexOf(END);
        List<String> vectors = new LogFormatVectors().lines();
        if (Boolean.getBoolean("golden.rewrite")) {
            List<String> rewritten = new ArrayList<>(page.subList(0, begin));
            rewritten.addAll(vectors);
            rewritten.addAll(page.subList(end, page.size()));
            Files.write(PAGE, rewritten, StandardCharsets.UTF_8);
            return;
        }
        assertThat(String.join("\n", page.subList(begin, end))).isEqualTo(String.join("\n", vectors));
    }

    @Test
    void every_kind_of_fact_stands_on_the_page() throws IOException {
        String page = String.join("\n", page());
        for (FactKind kind : FactKind.values()) {
            assertThat(page).contains("\n| `" + kind.text() + "` |");
        }
    }

    @Test
    void the_facts_of_the_page_are_read_back_as_they_were_written() {
        for (LoggedFact fact : new LogFormatVectors().facts()) {
            LoggedFact read = LoggedFact.parse(fact.index(), fact.toBytes());
            assertThat(read).isEqualTo(fact);
            assertThat(read.toBytes()).isEqualTo(fact.toBytes());
        }
    }
}
