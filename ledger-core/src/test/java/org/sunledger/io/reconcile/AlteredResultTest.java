package org.sunledger.io.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.io.bank.BankFile;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Loaded;
import org.sunledger.reconcile.Identities;
import org.sunledger.reconcile.Reconciler;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Rules;

/** A result in which somebody has altered one value is refused, or its verification says what is wrong. */
class AlteredResultTest {
    private static final Amounts AMOUNTS = new Amounts(CurrencyUnit.of("CNY"));
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
        Path left = Files.writeString(folder.resolve("left.csv"), LEFT);
        Path right = Files.writeString(folder.resolve("right.csv"), RIGHT, Charset.forName("GB18030"));
        TwoSides sides = TwoSides.read(
                        new TwoSides.Source(left, FileStyle.UNSAID, Map.of()),
                        new TwoSides.Source(right, FileStyle.UNSAID, Map.of()),
                        AMOUNTS)
                .value()
                .orElseThrow();
        Reconciliation run =
                Reconciler.reconcile(sides.left().side(), sides.right().side(), Rules.DEFAULT, Reconciler.ALL_DAYS, 1);
        Identities identities = Identities.of(
                run,
                sides.left().ends(),
                sides.right().ends(),
                sides.left().rejected().size(),
                sides.right().rejected().size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.write(run, new ResultHead(sides.left(), sides.right(), AMOUNTS, "", identities), out);
        result = out.toString(StandardCharsets.UTF_8);
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
            Path file = Files.writeString(folder.resolve("result.json"), altered);
            return ResultVerification.of(file, currency -> originals());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private Originals originals() {
        return new Originals() {
            @Override
            public Path place(String file) {
                return folder.resolve(Path.of(file).getFileName());
            }

            @Override
            public Optional<BookSide> book(Map<String, String> origin) {
                return Optional.empty();
            }

            @Override
            public Optional<BankFile> bank(String file, String profile) {
                return Optional.empty();
            }

            @Override
            public Optional<CanonicalObject> decision(String fact) {
                return Optional.empty();
            }
        };
    }
}
