package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the CSV kinds is written from the forms. {@code -Dgolden.rewrite=true} writes it anew. */
class CsvReferenceGoldenTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "csv.md");
    private static final String BEGIN = "<!-- The rest of this page is written by a test from the forms. -->\n";

    @Test
    void thePageSaysWhatTheFormsDo() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        assertThat(begin).isGreaterThan(BEGIN.length());
        String written = page.substring(0, begin) + "\n" + CsvReferencePage.kinds();
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }
}
