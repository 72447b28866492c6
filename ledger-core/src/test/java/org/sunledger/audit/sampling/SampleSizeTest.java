package org.sunledger.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    @Test
    void everyCellOfTableC1IsReproduced() {
        var cells = PublishedTables.of("c1", 2);

        assertThat(cells).hasSize(418).allSatisfy(cell -> {
            BigDecimal tolerable = cell.percent(cell.column());
            BigDecimal expected = tolerable.multiply(new BigDecimal(cell.row().get(1)));
            Confidence confidence =
                    Confidence.ofPercent(100 - Integer.parseInt(cell.row().get(0)));
            assertThat(SampleSize.poisson(confidence, tolerable, expected)).hasValue(Integer.parseInt(cell.printed()));
        });
    }

    @Test
    void everyCellOfTableA1IsReproduced() {
        assertThat(misprints("a1", 95)).isEmpty();
    }

    /** What the guide prints in three cells does not keep the risk, or is not the smallest number that does. */
    @Test
    void everyCellOfTableA2IsReproducedButTheKnownMisprints() {
        assertThat(misprints("a2", 90))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "3.5 % expected, 5 % tolerable: printed 200", 400,
                        "3.25 % expected, 7 % tolerable: printed 112", 113,
                        "3.5 % expected, 7 % tolerable: printed 112", 113));
    }

    private static Map<String, Integer> misprints(String table, int confidence) {
        Map<String, Integer> differing = new TreeMap<>();
        var cells = PublishedTables.of(table, 1);
        assertThat(cells).hasSizeGreaterThan(180);
        for (var cell : cells) {
            int size = SampleSize.binomial(
                            Confidence.ofPercent(confidence),
                            cell.percent(cell.column()),
                            cell.percent(cell.row().get(0)))
                    .orElseThrow();
            if (size != Integer.parseInt(cell.printed())) {
                differing.put(
                        cell.row().get(0) + " % expected, " + cell.column() + " % tolerable: printed " + cell.printed(),
                        size);
            }
        }
        return differing;
    }

    @ParameterizedTest
    @CsvSource({"a3, 95", "a4, 90"})
    void everyCellOfTheUpperLimitsIsReproduced(String table, int confidence) {
        var cells = PublishedTables.of(table, 1);

        assertThat(cells).hasSize(231).allSatisfy(cell -> {
            int items = Integer.parseInt(cell.row().get(0));
            double limit = Quantiles.binomialLimit(
                    Confidence.ofPercent(confidence).risk(), Integer.parseInt(cell.column()), items);
            assertThat(new BigDecimal(limit).movePointRight(2).setScale(1, RoundingMode.CEILING))
                    .isEqualTo(new BigDecimal(cell.printed()));
        });
    }

    /** DCAA EZ-Quant 2.0.6, as the tests of jfa list it: all 36. */
    @ParameterizedTest
    @CsvSource({
        "90, 500, 27, 36, 54, 102", "90, 1000, 28, 37, 55, 108", "90, 5000, 28, 38, 57, 113",
        "95, 500, 35, 47, 69, 129", "95, 1000, 36, 48, 71, 138", "95, 5000, 36, 49, 73, 147",
        "99, 500, 53, 70, 101, 183", "99, 1000, 54, 72, 107, 204", "99, 5000, 55, 74, 112, 223"
    })
    void discoverySamplesAreThoseOfEzQuant(int percent, int items, int eight, int six, int four, int two) {
        Confidence confidence = Confidence.ofPercent(percent);

        assertThat(SampleSize.discovery(items, confidence, new BigDecimal("0.08")))
                .hasValue(eight);
        assertThat(SampleSize.discovery(items, confidence, new BigDecimal("0.06")))
                .hasValue(six);
        assertThat(SampleSize.discovery(items, confidence, new BigDecimal("0.04")))
                .hasValue(four);
        assertThat(SampleSize.discovery(items, confidence, new BigDecimal("0.02")))
                .hasValue(two);
    }

    @Test
    void theTextbookFormulaGivesThePublishedSize() {
        Confidence sure = Confidence.ofPercent(95);

        assertThat(SampleSize.textbook(sure, new BigDecimal("0.05"), new BigDecimal("0.01")))
                .hasValue(89);
        assertThat(SampleSize.textbook(sure, new BigDecimal("0.05"), new BigDecimal("0.04")))
                .isEmpty();
        assertThat(SampleSize.textbook(Confidence.ofPercent(93), new BigDecimal("0.05"), BigDecimal.ZERO))
                .isEmpty();
    }

    @Test
    void factorsAreThoseOfTheTableRoundedUp() {
        Confidence sure = Confidence.ofPercent(95);

        assertThat(Factors.TABLE.of(sure, 0)).isEqualTo("3.00");
        assertThat(Factors.TABLE.of(sure, 1)).isEqualTo("4.75");
        assertThat(Factors.TABLE.of(sure, 2)).isEqualTo("6.30");
        assertThat(Factors.TABLE.of(sure, 3)).isEqualTo("7.76");
        assertThat(Factors.TABLE.of(Confidence.ofPercent(90), 0)).isEqualTo("2.31");
        // Public copies of the table print 3.35 here.
        assertThat(Factors.TABLE.of(Confidence.ofPercent(63), 2)).isEqualTo("3.25");
        assertThat(Factors.EXACT.of(sure, 0)).isEqualTo("2.9957322736");
    }

    /**
     * The table of confidence factors, as textbooks print it: 94 of 99 cells. Five are printed rounded down, which is
     * lower than the risk allows, though all the others are rounded up.
     */
    @Test
    void theFactorTableIsReproducedButForTheCellsThatAreRoundedDown() {
        Map<String, String> differing = new TreeMap<>();
        var cells = PublishedTables.of("factors", 1);
        for (var cell : cells) {
            int errors = Integer.parseInt(cell.row().get(0));
            Confidence confidence = Confidence.ofPercent(100 - Integer.parseInt(cell.column()));
            BigDecimal factor = Factors.TABLE.of(confidence, errors);
            if (!factor.toString().equals(cell.printed())) {
                differing.put(errors + " errors at " + cell.column() + " %: printed " + cell.printed(), "" + factor);
            }
        }

        assertThat(cells).hasSize(99);
        assertThat(differing)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "2 errors at 15 %: printed 4.72", "4.73",
                        "3 errors at 37 %: printed 4.34", "4.35",
                        "5 errors at 37 %: printed 6.49", "6.50",
                        "6 errors at 1 %: printed 14.57", "14.58",
                        "6 errors at 37 %: printed 7.56", "7.57"));
    }

    /** Worked out apart with forty digits. */
    @Test
    void quantilesAreGoodToTenDigitsAndMore() {
        assertThat(Quantiles.poissonLimit(0.05, 0)).isCloseTo(2.9957322735539909, within(1e-14));
        assertThat(Quantiles.poissonLimit(0.05, 0.5)).isCloseTo(3.90736395162559, within(1e-13));
        assertThat(Quantiles.poissonLimit(0.05, 5.77)).isCloseTo(11.538931829870596, within(1e-12));
        assertThat(Quantiles.poissonLimit(0.05, 1999)).isCloseTo(2074.124202215518, within(1e-9));
        assertThat(Quantiles.binomialLimit(0.05, 0, 145)).isCloseTo(0.020448262402276999, within(1e-15));
        assertThat(Quantiles.binomialLimit(0.05, 2, 145)).isCloseTo(0.042780544906563171, within(1e-15));
        assertThat(Quantiles.binomialLimit(0.10, 10, 500)).isCloseTo(0.030646552114497034, within(1e-15));
        assertThat(Quantiles.normalLimit(0.05)).isCloseTo(1.6448536269514727, within(1e-14));
    }

    @Test
    void whatNoSampleCanShowHasNoSize() {
        Confidence sure = Confidence.ofPercent(99);
        BigDecimal tolerable = new BigDecimal("0.01");

        assertThat(SampleSize.poisson(sure, tolerable, new BigDecimal("0.00999")))
                .isEmpty();
        assertThatThrownBy(() -> SampleSize.poisson(sure, tolerable, tolerable)).hasMessageContaining("expected");
        assertThatThrownBy(() -> new Confidence(BigDecimal.ONE)).hasMessageContaining("confidence");
    }
}
