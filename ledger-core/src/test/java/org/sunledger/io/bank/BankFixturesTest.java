package org.sunledger.io.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunledger.io.bank.BankFixtures.Fixture;

/** Every built-in profile reads its layout, in each encoding such files were seen in, with its oddities. */
class BankFixturesTest {

    static List<Fixture> fixtures() {
        return BankFixtures.all();
    }

    @Test
    void everyProfileHasAFixture() {
        assertThat(fixtures().stream().map(Fixture::profile))
                .containsExactlyInAnyOrderElementsOf(BankProfile.shipped());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void rowsSumsAndBalancesAreThoseOfTheFile(Fixture fixture) {
        BankFile file = fixture.read();

        assertThat(file.failures()).isEmpty();
        assertThat(file.lines()).hasSize(fixture.lines());
        assertThat(file.unmoved()).hasSize(fixture.unmoved());
        assertThat(file.sums().inMinor()).isEqualTo(fixture.in());
        assertThat(file.sums().outMinor()).isEqualTo(fixture.out());
        assertThat(file.opening()).isEqualTo(balance(fixture.opening()));
        assertThat(file.closing()).isEqualTo(balance(fixture.closing()));
        assertThat(file.account()).isEqualTo(fixture.account());
    }

    private static OptionalLong balance(String text) {
        return text.equals("-") ? OptionalLong.empty() : OptionalLong.of(BankFixtures.minor(text));
    }

    static Stream<Object[]> written() {
        List<Object[]> written = new ArrayList<>();
        for (Fixture fixture : fixtures()) {
            List<String> encodings = new ArrayList<>(fixture.encodings());
            encodings.add("utf-8-bom");
            for (String encoding : encodings) {
                for (String ending : List.of("\n", "\r\n")) {
                    written.add(new Object[] {fixture, encoding, ending});
                }
            }
        }
        return written.stream();
    }

    @ParameterizedTest
    @MethodSource("written")
    void theSameLinesComeOutOfEveryEncodingAndLineEnd(Fixture fixture, String encoding, String ending) {
        byte[] bytes = BankFixtures.bytes(fixture.text().replace("\n", ending), encoding);

        BankFile file = fixture.reader().read("file", bytes);

        assertThat(file.failures()).isEmpty();
        assertThat(file.lines()).isEqualTo(fixture.read().lines());
        assertThat(file.encoding().text()).isEqualTo(encoding.replace("-bom", ""));
    }
}
