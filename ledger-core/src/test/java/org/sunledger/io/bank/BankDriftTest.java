package org.sunledger.io.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunledger.io.bank.BankFixtures.Fixture;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;

/** Layouts change without notice: what can be read is read, and what is gone is named. */
class BankDriftTest {

    static List<Fixture> fixtures() {
        return BankFixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void columnsInAnotherOrderMoreColumnsAndALongerPreambleStillRead(Fixture fixture) {
        for (int seed = 0; seed < 10; seed++) {
            BankFile file = fixture.reader().read("file", DerivedLayout.of(fixture, new Random(seed)));

            assertThat(file.failures()).as("seed " + seed).isEmpty();
            assertThat(amounts(file)).isEqualTo(amounts(fixture.read()));
            assertThat(file.closing()).isEqualTo(fixture.read().closing());
        }
    }

    private static List<String> amounts(BankFile file) {
        return file.lines().stream()
                .map(line -> line.day() + " " + line.amountMinor() + " " + line.counterparty())
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aRenamedColumnIsNamed(Fixture fixture) {
        BankFile before = fixture.read();
        String date = before.columns().stream()
                .filter(column -> column.field() == BankField.DATE)
                .findFirst()
                .orElseThrow()
                .header();
        String renamed = fixture.text().replaceFirst(Pattern.quote(date), "银行新列名");

        BankFile file = fixture.reader().read("file", renamed.getBytes(StandardCharsets.UTF_8));

        assertThat(file.lines()).isEmpty();
        assertThat(file.problems()).hasSize(1);
        Failure problem = file.problems().get(0);
        assertThat(problem.code()).isEqualTo(Code.BANK_COLUMN_GONE);
        assertThat(problem.place().line()).isEqualTo(before.headerLine());
        assertThat(problem.details().get("missing")).containsIgnoringCase(date);
        assertThat(problem.details().get("new")).contains("银行新列名");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFileOfSomethingElseIsRefusedAsAWhole(Fixture fixture) {
        BankFile file = fixture.reader().read("file", "unit,area\n1-101,88.70\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.isRead()).isFalse();
        assertThat(file.problems()).extracting(Failure::code).containsExactly(Code.BANK_OTHER_LAYOUT);
    }
}
