package org.sunledger.io.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Loaded;
import org.sunledger.reconcile.Reconciler;

/** A result in which somebody has altered one value is refused, or its verification says what is wrong. */
class AlteredResultTest {
    private static final String LEFT = """
            date,amount,party,memo
            2018-01-05,12.00,Lee,lift 1
            2018-01-06,30.00,Wu,gate
            2018-01-08,-45.10,Zhao,paint
            2018-02-06,31.50,Sun,lift 2
            2018-02-07,7.00,,
            """;
    private static final String RIGHT = """
            Statement of January and February

            日期,金额,对方,摘要
            05/01/2018,12.00,Lee,lift 1
            07/01/2018,30.00,Wu,gate
            08/01/2018,-45.10,Zhao,paint
            23/02/2018,4.40,Zhou,
            24/02/2018,much,Zhou,
            """;
    private static final List<String> VALUES = List.of(
            "\"\"", "\"x\"", "\"-1\"", "\"1e999999999\"", "0", "99999999999", "1e9", "null", "[]", "\"2018-02-30\"");
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\":|(\"[^\"]*\"|-?[0-9]+|true|false)");

    @TempDir
    Path folder;

    private String result = "";

    @BeforeEach
    void reconcile() throws IOException {
        Files.writeString(folder.resolve("left.csv"), LEFT);
        Files.writeString(folder.resolve("right.csv"), RIGHT, Charset.forName("GB18030"));
        result = Files.readString(new FilesOfResult(folder).reconcile("result.json", Reconciler.ALL_DAYS));
    }

    @Test
    void as_it_was_written_it_agrees_with_its_files() {
        assertThat(result).contains("\"skip-lines\": \"2\"", "\"dates\": \"dmy\"", "\"outcome\": \"rejected\"");
        assertThat(verify(result).value().orElseThrow().checks()).allMatch(ResultVerification.Check::agrees);
    }

    /** Weights, the keys of groups and the words of reasons follow from the rules, and not from the files. */
    @Test
    void any_value_in_any_place_is_refused_or_found_but_what_follows_from_the_rules() {
        Set<String> unseen = new TreeSet<>();
        String member = "";
        Matcher token = TOKEN.matcher(result);
        while (token.find()) {
            member = token.group(1) == null ? token.group() : member;
            for (String value : token.group(1) == null ? List.<String>of() : VALUES) {
                String altered = result.substring(0, token.start()) + value + result.substring(token.end());
                if (!meaning(value).equals(meaning(token.group())) && passes(altered)) {
                    unseen.add(member);
                }
            }
        }
        assertThat(unseen).containsExactly("\"key\":", "\"margin\":", "\"reason\":", "\"rules\":");
    }

    /** What is nothing means nothing, however it is written. */
    private static String meaning(String value) {
        return value.equals("[]") || value.equals("{}") ? "" : value.replace("\"", "");
    }

    private boolean passes(String altered) {
        Loaded<Optional<ResultVerification>> verified = verify(altered);
        assertThat(verified.value().isPresent())
                .as(altered)
                .isEqualTo(verified.failures().isEmpty());
        return verified.value().filter(ResultVerification::agrees).isPresent();
    }

    @Test
    void lines_to_skip_that_are_no_number_are_refused() {
        for (String lines : List.of("two", "-1", "99999999999")) {
            Loaded<Optional<ResultVerification>> verified =
                    verify(result.replace("\"skip-lines\": \"2\"", "\"skip-lines\": \"" + lines + "\""));
            assertThat(verified.failures())
                    .extracting(failure -> failure.code())
                    .containsExactly(Code.RECONCILE_RESULT_MALFORMED);
        }
    }

    private Loaded<Optional<ResultVerification>> verify(String altered) {
        try {
            return new FilesOfResult(folder).verify(Files.writeString(folder.resolve("altered.json"), altered));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
