package org.sunledger.audit.benford;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenfordTest {

    /** The expected figures were worked out apart, with forty digits. */
    @ParameterizedTest
    @CsvSource({
        "fib, FIRST, 0.86313991000612889, 0.99897397907476363, 0.0062915053449984499, 0.024755061291489282, 0.014201098103054697, 8, 0.42883213088210574",
        "fib, SECOND, 5.3309123240583793, 0.80456064582626295, 0.02245934257144149, 0.02518492838008917, 0.044208405773340572, 8, 0.8880065387398791",
        "fib, FIRST_TWO, 53.303414479446969, 0.99902899101086768, 0.0062608213776486457, 0.0083639010905754338, 0.020216403383189843, 89, 1.6128635259439603",
        "fib, FIRST_THREE, 832.18443676185357, 0.94528199398555678, 0.0019053411307565898, 0.0026614082634061092, 0.021529449499420524, 177, 2.7305940333003221",
        "lcg, FIRST, 1075.9394988743358, 6.0152377866974407e-227, 0.055124442517324976, 0.0042877023901341065, 0.24805999132796239, 1, 19.924497421281978",
        "lcg, SECOND, 437.3988286816818, 1.4152970227927936e-88, 0.024817331819979794, 0.0043621575539297783, 0.11965406473645257, 0, 20.162891054923933",
        "lcg, FIRST_TWO, 1802.6536325594989, 3.2804606844802425e-317, 0.0061328441353887407, 0.0014486701638357394, 0.24805999132796239, 90, 16.406989753755125",
        "lcg, FIRST_THREE, 12513.904233761007, 1.2072974398842542e-2011, 0.00094134405433226227, 0.00046096943319030347, 0.24805999132796239, 700, 44.47803420626285"
    })
    void statisticsAreGoodToNineDecimals(
            String list,
            Digits test,
            double chiSquare,
            double chiSquareP,
            double deviation,
            double byChance,
            double farthest,
            int digits,
            double z) {
        Benford found = Benford.of(test, list.equals("fib") ? fibonacci(90) : scattered(3_000));

        assertThat(found.chiSquare()).isCloseTo(chiSquare, within(1e-9 * Math.max(1, chiSquare)));
        assertThat(found.chiSquareP()).isCloseTo(chiSquareP, within(1e-9));
        assertThat(found.deviation()).isCloseTo(deviation, within(1e-9));
        assertThat(found.expectedDeviation()).isCloseTo(byChance, within(1e-9));
        assertThat(found.excessDeviation()).isCloseTo(deviation - byChance, within(1e-9));
        assertThat(found.kolmogorovSmirnov()).isCloseTo(farthest, within(1e-9));
        DigitBin top = found.bins().stream()
                .max(Comparator.comparingDouble(DigitBin::z))
                .orElseThrow();
        assertThat(top.digits()).isEqualTo(digits);
        assertThat(top.z()).isCloseTo(z, within(1e-9));
    }

    @Test
    void countsAreExact() {
        Benford found = Benford.of(
                Digits.FIRST, LongStream.range(0, 63).map(i -> 1L << i).toArray());

        assertThat(found.bins()).extracting(DigitBin::count).containsExactly(19L, 13L, 6L, 7L, 6L, 4L, 2L, 5L, 1L);
        assertThat(found.amounts()).isEqualTo(63);
    }

    /** The expected figures were worked out apart, with forty digits. */
    @ParameterizedTest
    @CsvSource({
        "fib, 0.00024775793805792074, 0.97794855319582422, 0.0058063572482903106",
        "lcg, 0.1187267180678714, 2.0555330590924317e-155, 0.36276542375259437"
    })
    void mantissasAreGoodToNineDecimals(String list, double arc, double arcP, double distortion) {
        Mantissas found = Mantissas.of(list.equals("fib") ? fibonacci(90) : scattered(3_000));

        assertThat(found.arc()).isCloseTo(arc, within(1e-9));
        assertThat(found.arcP()).isCloseTo(arcP, within(1e-9));
        assertThat(found.distortion()).isCloseTo(distortion, within(1e-9));
        assertThat(Mantissas.of(new long[] {0, -5}).arc()).isCloseTo(1, within(1e-12));
    }

    @Test
    void digitsComeFromTheExactAmountAndNotFromALogarithm() {
        assertThat(Digits.FIRST_TWO.digitsOf(58)).isEqualTo(58);
        assertThat(Digits.FIRST_TWO.digitsOf(1_200_000)).isEqualTo(12);
        assertThat(Digits.FIRST_TWO.digitsOf(3_000_000)).isEqualTo(30);
        assertThat(Digits.FIRST_TWO.digitsOf(-7)).isEqualTo(70);
        assertThat(Digits.SECOND.digitsOf(7)).isZero();
        assertThat(Digits.FIRST_THREE.digitsOf(100)).isEqualTo(100);
        assertThat(Digits.FIRST.digitsOf(Long.MIN_VALUE)).isEqualTo(9);
        assertThat(Digits.FIRST_THREE.digitsOf(Long.MAX_VALUE)).isEqualTo(922);
        assertThatThrownBy(() -> Digits.FIRST.digitsOf(0)).hasMessageContaining("zero");
    }

    @Test
    void zerosAreCountedApart() {
        Benford found = Benford.of(Digits.FIRST, new long[] {0, 5, 0, -5});

        assertThat(found.zeros()).isEqualTo(2);
        assertThat(found.amounts()).isEqualTo(2);
        assertThatThrownBy(() -> Benford.of(Digits.FIRST, new long[] {0})).hasMessageContaining("no digits");
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 245", "SECOND, 397", "FIRST_TWO, 1301", "FIRST_THREE, 2551"})
    void aVerdictOnTooFewAmountsIsRefusedAndChanceIsSimulatedInstead(Digits test, int smallest) {
        Benford few = Benford.of(test, spread(smallest - 1));
        Benford enough = Benford.of(test, spread(smallest));

        assertThat(few.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(few.isSimulated()).isTrue();
        assertThat(few.deviationP()).isBetween(0.9, 1.0);
        assertThat(enough.verdict()).isEqualTo(Verdict.CLOSE);
        assertThat(enough.isSimulated()).isFalse();
    }

    @Test
    void fixedFeesAndNarrowRangesGetNoVerdict() {
        long[] fees = spread(5_000);
        for (int i = 0; i < 501; i++) {
            fees[i * 7] = 30_000;
        }
        long[] narrow = LongStream.range(0, 5_000).map(i -> 10_000 + i * 17).toArray();

        assertThat(Benford.of(Digits.FIRST, fees).verdict()).isEqualTo(Verdict.ASSIGNED);
        assertThat(Benford.of(Digits.FIRST, narrow).verdict()).isEqualTo(Verdict.TOO_NARROW);
    }

    @Test
    void madeUpAmountsAreNonconforming() {
        Benford found = Benford.of(Digits.FIRST_TWO, scattered(3_000));

        assertThat(found.verdict()).isEqualTo(Verdict.NONCONFORMING);
        assertThat(found.kolmogorovSmirnov()).isGreaterThan(found.kolmogorovSmirnovLimit());
    }

    @Test
    void chanceSeldomDeviatesAsFarAsMadeUpAmounts() {
        assertThat(Benford.of(Digits.FIRST, scattered(200)).deviationP()).isEqualTo(0.001);
    }

    private static long[] fibonacci(int count) {
        long[] numbers = new long[count];
        numbers[0] = 1;
        numbers[1] = 1;
        for (int i = 2; i < count; i++) {
            numbers[i] = numbers[i - 1] + numbers[i - 2];
        }
        return numbers;
    }

    /** Amounts spread evenly over five orders of magnitude, as the law has it. */
    private static long[] spread(int count) {
        return LongStream.range(0, count)
                .map(i -> Math.round(1e6 * Math.pow(10, i % 5 + (i * 0.6180339887498949) % 1)))
                .toArray();
    }

    /** Amounts of one to seven digits, each as likely as any other: the first digits are far from the law. */
    private static long[] scattered(int count) {
        long[] amounts = new long[count];
        long state = 12345;
        for (int i = 0; i < count; i++) {
            state = (state * 1_103_515_245L + 12_345) % (1L << 31);
            long size = (long) Math.pow(10, 1 + i % 7);
            amounts[i] = state % size + 1;
        }
        return amounts;
    }
}
