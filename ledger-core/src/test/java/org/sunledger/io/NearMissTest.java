package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    private static final List<String> NAMES =
            List.of("lift-ads", "parking", "gate", "金额", "对方单位", "tax", "tax-status", "recycling");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "lift-adz    | lift-ads",
                "LIFT ADS    | lift-ads",
                "lfit-ads    | lift-ads",
                "parkng      | parking",
                "agte        | gate",
                "金额（元）   | 金额",
                "对方户位     | 对方单位",
                "余额         | none",
                "ta          | tax, tax-status",
                "status-tax  | tax",
                "nothing     | none",
            })
    void findsWhatMayHaveBeenMeant(String word, String nearest) {
        assertThat(NearMiss.of(word, NAMES)).isEqualTo(nearest == null ? List.of() : List.of(nearest.split(", ")));
    }
}
