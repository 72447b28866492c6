package org.sunledger.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Language;
import org.sunledger.outcome.Code;
import org.sunledger.table.Words;

class MessagesTest {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
    private static final Pattern EXIT = Pattern.compile("^Exit status (\\d)\\.");

    @Test
    void every_code_says_what_is_wrong_and_what_to_do_in_both_languages() {
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            Words words = Words.load(Messages.class, "messages", language);
            for (Code code : Code.values()) {
                for (String part : List.of(".what", ".do")) {
                    if (words.find(code.text() + part)
                            .filter(text -> !text.isBlank())
                            .isEmpty()) {
                        missing.add(language.code() + " " + code.text() + part);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_text_belongs_to_a_code_that_does_not_exist() {
        TreeSet<String> codes = new TreeSet<>();
        for (Code code : Code.values()) {
            codes.add(code.text());
        }
        for (Language language : Language.values()) {
            for (String key : Words.load(Messages.class, "messages", language).keys()) {
                if (key.endsWith(".what") || key.endsWith(".do")) {
                    assertThat(codes).contains(key.substring(0, key.lastIndexOf('.')));
                }
            }
        }
    }

    @Test
    void both_languages_show_the_same_details_of_what_is_wrong() {
        Words chinese = Words.load(Messages.class, "messages", Language.ZH);
        Words english = Words.load(Messages.class, "messages", Language.EN);
        assertThat(chinese.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(slots(chinese.text(key))).as(key).isEqualTo(slots(english.text(key)));
        }
    }

    @Test
    void every_code_has_a_section_in_the_reference_with_its_exit_status() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("..", "docs", "reference", "errors.md"), StandardCharsets.UTF_8);
        for (Code code : Code.values()) {
            int heading = lines.indexOf("### `" + code.text() + "`");
            assertThat(heading).as("a section of errors.md for " + code.text()).isNotNegative();
            Matcher exit = EXIT.matcher(lines.get(heading + 2));
            assertThat(exit.find()).as("the exit status of " + code.text()).isTrue();
            assertThat(exit.group(1)).isEqualTo(Integer.toString(code.severity().exitStatus()));
        }
    }

    @Test
    void the_reference_quotes_what_is_said_in_both_languages() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("..", "docs", "reference", "errors.md"), StandardCharsets.UTF_8);
        Words chinese = Words.load(Messages.class, "messages", Language.ZH);
        Words english = Words.load(Messages.class, "messages", Language.EN);
        for (Code code : Code.values()) {
            int from = lines.indexOf("### `" + code.text() + "`");
            List<String> section = lines.subList(from, Math.min(from + 12, lines.size()));
            assertThat(section)
                    .as("the section of errors.md for " + code.text())
                    .contains(quoted(english.text(code.text() + ".what")), quoted(chinese.text(code.text() + ".what")));
        }
    }

    /** A slot is quoted by its first name: {@code ‹found›}. */
    private static String quoted(String text) {
        return "> " + SLOT.matcher(text).replaceAll(slot -> "‹" + slot.group(1).split("\\|")[0] + "›");
    }

    @Test
    void a_detail_fills_its_slot_and_cannot_bring_escape_sequences_or_slots_of_its_own() {
        Messages messages = Messages.of(Language.EN);
        assertThat(messages.what(Code.STREAM_UNKNOWN, Map.of("found", "\u001B[31mlift{fund}")))
                .isEqualTo("The book knows no revenue stream \uFFFD[31mlift{fund}.");
    }

    private static TreeSet<String> slots(String text) {
        TreeSet<String> names = new TreeSet<>();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            names.add(slot.group(1));
        }
        return names;
    }
}
