package org.sunledger.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** A share before it is rounded, and which way it is rounded. */
class ExactShareTest {
    private static final long HALF = ExactShare.ONE / 2;

    @Test
    void sharesAddUpWithTheirParts() {
        ExactShare third = ExactShare.of(10, 1, 3);
        assertThat(third).isEqualTo(new ExactShare(3, ExactShare.ONE / 3));
        assertThat(third.plus(third)).isEqualTo(new ExactShare(6, 2 * (ExactShare.ONE / 3)));
        ExactShare most = new ExactShare(1, ExactShare.ONE - 1);
        assertThat(most.plus(most)).isEqualTo(new ExactShare(3, ExactShare.ONE - 2));
        assertThat(new ExactShare(1, HALF).plus(new ExactShare(2, HALF))).isEqualTo(new ExactShare(4, 0));
        assertThatThrownBy(() -> new ExactShare(Long.MAX_VALUE, HALF).plus(new ExactShare(0, HALF)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aHalfIsRoundedUpAndLessIsNot() {
        assertThat(new ExactShare(7, HALF).nearest(0)).isEqualTo(8);
        assertThat(new ExactShare(7, HALF - 1).nearest(0)).isEqualTo(7);
        assertThat(new ExactShare(7, HALF - 1).nearest(1)).isEqualTo(8);
        assertThat(new ExactShare(7, HALF).nearest(-1)).isEqualTo(7);
        assertThat(new ExactShare(7, 1).nearest(HALF - 1)).isEqualTo(8);
        assertThat(new ExactShare(7, 1).nearest(HALF - 2)).isEqualTo(7);
    }

    @Test
    void aShareWithoutPartsIsNeverRoundedWhateverWasCarried() {
        assertThat(new ExactShare(7, 0).nearest(ExactShare.ONE)).isEqualTo(7);
        assertThat(new ExactShare(7, 0).nearest(-ExactShare.ONE)).isEqualTo(7);
    }

    @Test
    void whatIsLeftIsTheShareLessWhatWasTaken() {
        ExactShare share = new ExactShare(7, 250_000_000 * (ExactShare.ONE / 1_000_000_000));
        assertThat(share.left(7)).isEqualTo(share.billionths());
        assertThat(share.left(8)).isEqualTo(share.billionths() - ExactShare.ONE);
        assertThat(share.left(6)).isEqualTo(share.billionths() + ExactShare.ONE);
    }

    @Test
    void aQuotientOfAnyLengthIsCutOff() {
        BigInteger third = BigInteger.TEN.pow(30);
        assertThat(ExactShare.of(third, third.multiply(BigInteger.valueOf(3))))
                .isEqualTo(new ExactShare(0, ExactShare.ONE / 3));
        assertThatThrownBy(() -> ExactShare.of(third, BigInteger.ONE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void textIsReadBackAsItWas() {
        ExactShare share = new ExactShare(21_001, ExactShare.ONE / 20 * 19);
        assertThat(share.text(2)).isEqualTo("210.0195");
        assertThat(ExactShare.read("210.0195", 2)).isEqualTo(share);
        assertThat(new ExactShare(0, 0).text(2)).isEqualTo("0");
        assertThat(ExactShare.leftText(-347_000_000 * (ExactShare.ONE / 1_000_000_000), 2))
                .isEqualTo("-0.00347");
        assertThat(ExactShare.readLeft("-0.00347", 2)).isEqualTo(-347_000_000 * (ExactShare.ONE / 1_000_000_000));
        assertThatThrownBy(() -> ExactShare.readLeft("0.0000000000001", 2)).isInstanceOf(ArithmeticException.class);
    }
}
