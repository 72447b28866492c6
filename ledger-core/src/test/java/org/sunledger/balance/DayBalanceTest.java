package org.sunledger.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayBalanceTest {
    private static final BalanceKey KEY = new BalanceKey(LocalDate.of(2018, 3, 5), "bank", "public-revenue", "all", "");

    @Test
    void oneAmountStandsOnOneSide() {
        assertThat(DayBalance.of(KEY, 7)).isEqualTo(new DayBalance(KEY, 7, 0));
        assertThat(DayBalance.of(KEY, -7)).isEqualTo(new DayBalance(KEY, 0, 7));
        assertThat(DayBalance.of(KEY, 0)).isEqualTo(new DayBalance(KEY, 0, 0));
    }

    @Test
    void theNetIsDebitLessCredit() {
        assertThat(new DayBalance(KEY, 5, 8).amountMinor()).isEqualTo(-3);
        assertThat(new DayBalance(KEY, Long.MAX_VALUE, 0).amountMinor()).isEqualTo(Long.MAX_VALUE);
        assertThat(new DayBalance(KEY, 0, Long.MAX_VALUE).amountMinor()).isEqualTo(-Long.MAX_VALUE);
    }

    @Test
    void onlyWhatWasNeverPostedToIsZero() {
        assertThat(new DayBalance(KEY, 0, 0).isZero()).isTrue();
        assertThat(new DayBalance(KEY, 4, 4).isZero()).isFalse();
        assertThat(new DayBalance(KEY, 0, 4).isZero()).isFalse();
    }

    @Test
    void aSideBelowZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DayBalance(KEY, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayBalance(KEY, 0, -1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> DayBalance.of(KEY, Long.MIN_VALUE));
    }
}
