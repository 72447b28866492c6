package org.sunledger.io.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunledger.io.bank.BankFixtures.Fixture;

class ProfileGuessTest {
    @Test
    void whenNoneFitsTheNearestSaysWhatItMisses() {
        byte[] file = "哪天,借方发生额,贷方发生额,余额\n2026-04-08,,1000.00,1000.00\n".getBytes(StandardCharsets.UTF_8);
        Function<BankReader, BankFile> read = reader -> reader.read("file", file);

        assertThat(ProfileGuess.of(read, BankFixtures.CNY, null)).isEmpty();
        assertThat(ProfileGuess.nearest(read, BankFixtures.CNY, null))
                .hasValueSatisfying(
                        gone -> assertThat(gone.details().toString()).contains("哪天"));
    }

    static List<Fixture> fixtures() {
        return BankFixtures.all();
    }

    private static List<ProfileGuess> guess(byte[] bytes) {
        return ProfileGuess.of(reader -> reader.read("file", bytes), BankFixtures.CNY, null);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theProfileOfALayoutIsGuessedFirst(Fixture fixture) {
        List<ProfileGuess> guesses = guess(fixture.text().getBytes(StandardCharsets.UTF_8));

        assertThat(guesses.get(0).file().lines().stream().mapToLong(BankLine::amountMinor))
                .containsExactlyElementsOf(fixture.read().lines().stream()
                        .map(BankLine::amountMinor)
                        .toList());
        assertThat(guesses.get(0).file().failures()).isEmpty();
    }

    @Test
    void aRightOneIsGuessedForNineOfTenDerivedLayouts() {
        int right = 0;
        int all = 0;
        for (Fixture fixture : fixtures()) {
            List<Long> amounts =
                    fixture.read().lines().stream().map(BankLine::amountMinor).toList();
            for (int seed = 0; seed < 20; seed++) {
                List<ProfileGuess> guesses = guess(DerivedLayout.of(fixture, new Random(seed)));
                all++;
                right += !guesses.isEmpty()
                                && guesses.get(0).file().lines().stream()
                                        .map(BankLine::amountMinor)
                                        .toList()
                                        .equals(amounts)
                                && guesses.get(0).file().refused().isEmpty()
                        ? 1
                        : 0;
            }
        }
        assertThat(right).as("of " + all).isGreaterThanOrEqualTo(all * 9 / 10);
    }

    @Test
    void nothingIsGuessedForAFileThatIsNoneOfABank() {
        assertThat(guess("name,area\n1-101,88.70\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theDraftOfAGuessReadsTheSameLines(Fixture fixture) {
        byte[] bytes = fixture.text().getBytes(StandardCharsets.UTF_8);
        ProfileGuess best = guess(bytes).get(0);

        BankProfile draft = BankProfile.read(best.draft("our-bank/1")).orThrow();

        assertThat(BankReader.of(draft, BankFixtures.CNY).read("file", bytes).lines())
                .isEqualTo(best.file().lines());
    }
}
