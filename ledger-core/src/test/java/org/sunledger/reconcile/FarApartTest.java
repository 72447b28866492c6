package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of pairs that lie unusually far apart: more than an amount and a name. */
class FarApartTest {
    private static final int FIRST = 17_532;
    private static final int OTHERS = 400;

    private final SideBuilder book = Side.builder(List.of("reference", "counterparty", "memo"));
    private final SideBuilder bank = Side.builder(List.of("reference", "counterparty", "memo"));
    private int lines;

    /** Payments of others that stand in both files on one day or the next. */
    @BeforeEach
    void others() {
        for (int i = 0; i < OTHERS; i++) {
            int day = FIRST + i % 300;
            book(day, 50_000 + 131L * i, "V-" + (20_000 + i), "other " + i, "rent " + i);
            bank(day + i % 2, 50_000 + 131L * i, "T-" + (70_000 + 3 * i), "other " + i, "rent " + i);
        }
        // The payer is seen more than once.
        book(FIRST + 20, 4_001, "V-30999", "unit 12-1101", "deposit");
    }

    private void book(int day, long amount, String reference, String party, String memo) {
        book.add(0, 2 + lines++, day, amount, "L" + day, reference, party, memo);
    }

    private void bank(int day, long amount, String reference, String party, String memo) {
        bank.add(0, 2 + lines++, day, amount, "R" + day, reference, party, memo);
    }

    private LineOutcome outcome(long amount, Rules rules) {
        Reconciliation result = Reconciler.reconcile(book.build(), bank.build(), rules, 1);
        return result.leftOutcome(result.left().firstAtLeast(amount));
    }

    @Test
    void theMonthBeforeOfARegularPayerIsAQuestion() {
        book(FIRST + 150, 34_567, "V-31001", "unit 12-1101", "fee 2018-06 of 12-1101");
        bank(FIRST + 120, 34_567, "T-99999", "unit 12-1101", "fee of 12-1101");

        assertThat(outcome(34_567, Rules.DEFAULT)).isEqualTo(LineOutcome.PROPOSED);
    }

    @Test
    void atTheUsualLagTheSameIsAccepted() {
        book(FIRST + 150, 34_567, "V-31001", "unit 12-1101", "fee 2018-06 of 12-1101");
        bank(FIRST + 151, 34_567, "T-99999", "unit 12-1101", "fee of 12-1101");

        assertThat(outcome(34_567, Rules.DEFAULT)).isEqualTo(LineOutcome.EXACT);
    }

    @Test
    void aTextThatOnlyTheTwoHaveIsEnough() {
        book(FIRST + 150, 34_567, "V-31001", "unit 12-1101", "refund agreed on the stairs");
        bank(FIRST + 120, 34_567, "T-99999", "unit 12-1101", "refund agreed on the stairs");

        assertThat(outcome(34_567, Rules.DEFAULT)).isEqualTo(LineOutcome.EXACT);
    }

    @Test
    void soIsALongNumber() {
        book(FIRST + 150, 34_567, "V-31001", "unit 12-1101", "invoice 88012345 of June");
        bank(FIRST + 120, 34_567, "T-99999", "unit 12-1101", "invoice 88012345");

        assertThat(outcome(34_567, Rules.DEFAULT)).isEqualTo(LineOutcome.EXACT);
    }

    @Test
    void whatIsUsualIsLearntOrStandsInTheRules() {
        for (int i = 0; i < OTHERS; i++) {
            book(FIRST + 40 + i % 200, 700_000 + 173L * i, "V-" + (40_000 + i), "late " + i, "lease " + i);
            bank(FIRST + 10 + i % 200, 700_000 + 173L * i, "T-" + (80_000 + 3 * i), "late " + i, "lease " + i);
        }
        book(FIRST + 150, 34_567, "V-31001", "unit 12-1101", "fee 2018-06 of 12-1101");
        bank(FIRST + 120, 34_567, "T-99999", "unit 12-1101", "fee of 12-1101");

        assertThat(outcome(34_567, Rules.DEFAULT)).isEqualTo(LineOutcome.EXACT);
    }
}
