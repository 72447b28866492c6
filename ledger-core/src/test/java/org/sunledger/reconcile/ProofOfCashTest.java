package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The published four-column case of Nugget Mining (Kieso, Intermediate Accounting, chapter 7): what the bank and the
 * book say for November, and what corrects each.
 */
class ProofOfCashTest {
    private static final ProofOfCash NUGGET = new ProofOfCash(List.of(
            new ProofOfCash.Row(true, "own", 17_520, 96_450, 91_780, 22_190),
            new ProofOfCash.Row(true, "deposits in transit before", 4_200, -4_200, 0, 0),
            new ProofOfCash.Row(true, "deposits in transit after", 0, 3_680, 0, 3_680),
            new ProofOfCash.Row(true, "cheques outstanding before", -3_700, 0, -3_700, 0),
            new ProofOfCash.Row(true, "cheques outstanding after", 0, 0, 5_001, -5_001),
            new ProofOfCash.Row(true, "charged by mistake", 0, 0, -175, 175),
            new ProofOfCash.Row(false, "own", 18_020, 95_330, 92_848, 20_502),
            new ProofOfCash.Row(false, "interest collected", 0, 600, 0, 600),
            new ProofOfCash.Row(false, "service charge", 0, 0, 18, -18),
            new ProofOfCash.Row(false, "cheque returned", 0, 0, 220, -220),
            new ProofOfCash.Row(false, "131 entered as 311", 0, 0, -180, 180)));

    @Test
    void thePublishedCaseComesOutExactly() {
        assertThat(NUGGET.ties()).isTrue();
        for (boolean bank : new boolean[] {true, false}) {
            assertThat(NUGGET.corrected(bank, ProofOfCash.Column.OPENING)).isEqualTo(18_020);
            assertThat(NUGGET.corrected(bank, ProofOfCash.Column.RECEIPTS)).isEqualTo(95_930);
            assertThat(NUGGET.corrected(bank, ProofOfCash.Column.PAYMENTS)).isEqualTo(92_906);
            assertThat(NUGGET.corrected(bank, ProofOfCash.Column.CLOSING)).isEqualTo(21_044);
        }
    }

    @Test
    void theSameCaseFromLinesComesToTheSameFigures() {
        SideBuilder book = Side.builder(List.of("memo"));
        SideBuilder bank = Side.builder(List.of("memo"));
        // Open items of October, which the bank has in November.
        book.add(1, 2, 17_100, 420_000, "", "deposit of 31 October");
        book.add(1, 3, 17_100, -370_000, "", "cheques of October");
        bank.add(0, 2, 17_102, 420_000, "", "deposit of 31 October");
        bank.add(0, 3, 17_103, -370_000, "", "cheques of October");
        // What both have; the rest of the receipts and payments in one line each.
        book.add(0, 4, 17_110, 9_165_000, "", "receipts of November");
        bank.add(0, 4, 17_110, 9_165_000, "", "receipts of November");
        book.add(0, 5, 17_111, -8_753_600, "", "payments of November");
        bank.add(0, 5, 17_111, -8_753_600, "", "payments of November");
        book.add(0, 6, 17_112, -31_100, "7322", "cheque 7322");
        bank.add(0, 6, 17_113, -13_100, "7322", "cheque 7322");
        // In transit and outstanding at the end.
        book.add(0, 7, 17_129, 368_000, "", "deposit of 30 November");
        book.add(0, 8, 17_128, -500_100, "", "cheques of November");
        // What the book does not know yet, and what the bank charged by mistake.
        bank.add(0, 7, 17_120, 60_000, "", "interest on bonds");
        bank.add(0, 8, 17_121, -1_800, "", "service charge");
        bank.add(0, 9, 17_122, -22_000, "", "returned unpaid NSF");
        bank.add(0, 10, 17_125, -17_500, "", "Nugent Oil");
        Rules rules = new Rules(
                "case",
                62,
                31,
                new Rules.Tolerance(0, ""),
                new Rules.Fee(0, ""),
                Odds.DEFAULT,
                false,
                Rules.DEFAULT.accept(),
                List.of(),
                List.of(new Rules.Exclusion("charged by mistake", false, "memo", "Nugent")),
                new Rules.Sums(0, 2, 0, 0));

        Reconciliation result = Reconciler.reconcile(book.build(), bank.build(), rules, 1);
        Identities identities =
                Identities.of(result, Ends.of(1_802_000, 2_050_200), Ends.of(1_752_000, 2_219_000), 0, 0);

        assertThat(identities.hold()).as(identities.checks().toString()).isTrue();
        for (boolean side : new boolean[] {true, false}) {
            assertThat(identities.proof().corrected(side, ProofOfCash.Column.OPENING))
                    .isEqualTo(1_802_000);
            assertThat(identities.proof().corrected(side, ProofOfCash.Column.RECEIPTS))
                    .isEqualTo(9_593_000);
            assertThat(identities.proof().corrected(side, ProofOfCash.Column.PAYMENTS))
                    .isEqualTo(9_290_600);
            assertThat(identities.proof().corrected(side, ProofOfCash.Column.CLOSING))
                    .isEqualTo(2_104_400);
        }
    }
}
