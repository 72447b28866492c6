package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Payouts of a platform: receipts of a day less a fee, and no number that both sides know. */
class PayoutsTest {
    private static final List<String> FIELDS = List.of("counterparty", "memo");

    /** 2018-09-03, a Monday. */
    private static final int MONDAY = 17_777;

    private static final int FRIDAY = MONDAY + 4;

    private record Line(int day, long amount, String id, String party, String memo) {}

    private final List<Line> book = new ArrayList<>();
    private final List<Line> bank = new ArrayList<>();
    private final Random random = new Random(7);

    private void receipt(int day, long amount) {
        book.add(new Line(day, amount, "L" + book.size(), "payer " + amount, "fee of unit " + book.size()));
    }

    /** Receipts of a day, and what the platform pays out for them on another. */
    private void payout(int day, int paid, int perTenThousand, String memo) {
        long sum = 0;
        for (int part = 0; part < 3; part++) {
            long amount = 10_000 + random.nextInt(90_000);
            receipt(day, amount);
            sum += amount;
        }
        long fee = (sum * perTenThousand + 5_000) / 10_000;
        bank.add(new Line(paid, sum - fee, "R" + bank.size(), "Wallet Pay", memo));
    }

    private static Side side(List<Line> lines, long shuffle) {
        List<Line> order = new ArrayList<>(lines);
        Collections.shuffle(order, new Random(shuffle));
        SideBuilder side = Side.builder(FIELDS);
        for (Line line : order) {
            side.add(0, order.indexOf(line) + 2, line.day, line.amount, line.id, line.party, line.memo);
        }
        return side.build();
    }

    private static Rules rules(int perMille, int lines) {
        Rules usual = Rules.DEFAULT;
        return new Rules(
                usual.name(),
                usual.windowDays(),
                usual.nearDays(),
                usual.tolerance(),
                new Rules.Fee(perMille, "bank-charges"),
                usual.odds(),
                usual.learn(),
                usual.accept(),
                usual.groupBy(),
                usual.exclusions(),
                new Rules.Sums(lines, 4, 10, 2_000));
    }

    private Reconciliation run() {
        return Reconciler.reconcile(side(book, 1), side(bank, 2), Rules.DEFAULT, 1);
    }

    private static List<Group> payouts(Reconciliation result) {
        return result.proposals().stream()
                .filter(group -> group.key().startsWith("fee="))
                .toList();
    }

    private static List<String> ids(Reconciliation result) {
        List<String> ids = new ArrayList<>();
        for (Group group : payouts(result)) {
            List<String> members = new ArrayList<>();
            group.left().each(row -> members.add(result.left().id(row)));
            Collections.sort(members);
            ids.add(result.right().id(group.right().at(0)) + members + group.key() + group.lambdaPpm());
        }
        Collections.sort(ids);
        return ids;
    }

    @Test
    void theFeeThatAPlatformKeepsBackEachTimeShowsItsReceipts() {
        for (int week = 0; week < 12; week++) {
            payout(MONDAY + 7 * week, MONDAY + 7 * week + 1, 60, "settlement no " + (4711 + 13 * week));
        }

        Reconciliation result = run();

        assertThat(payouts(result)).hasSize(12).allSatisfy(group -> {
            assertThat(group.key()).isEqualTo("fee=0.60%+payouts=12");
            assertThat(group.left().size()).isEqualTo(3);
            assertThat(result.left().day(group.left().at(0)))
                    .isEqualTo(result.right().day(group.right().at(0)).minusDays(1));
            assertThat(group.isAutomatic()).isFalse();
            assertThat(group.residualMinor()).isNegative();
        });
    }

    @Test
    void aLineThatHasNothingToDoWithItIsLeftOut() {
        for (int week = 0; week < 12; week++) {
            payout(MONDAY + 7 * week, MONDAY + 7 * week + 1, 60, "settlement");
            receipt(MONDAY + 7 * week, 1_001);
        }

        Reconciliation result = run();

        assertThat(payouts(result)).hasSize(12);
        for (int row = 0; row < book.size(); row++) {
            LineOutcome expected =
                    result.left().amountMinor(row) == 1_001 ? LineOutcome.LEDGER_ONLY : LineOutcome.PROPOSED;
            assertThat(result.leftOutcome(row)).isEqualTo(expected);
        }
    }

    @Test
    void aWeekendIsPaidTogetherWithTheFridayBeforeIt() {
        for (int week = 0; week < 12; week++) {
            int friday = FRIDAY + 7 * week;
            receipt(friday, 20_001 + 1_013L * week);
            receipt(friday + 1, 41_234 + 2_027L * week);
            receipt(friday + 2, 15_555 + 3_031L * week);
            long sum = 20_001 + 41_234 + 15_555 + (1_013L + 2_027 + 3_031) * week;
            bank.add(new Line(friday + 3, sum - (sum * 55 + 5_000) / 10_000, "R" + week, "Wallet Pay", "payout"));
        }

        assertThat(payouts(run())).hasSize(12);
    }

    @Test
    void aDayThatThePayoutNamesIsThatOfItsReceipts() {
        for (int week = 0; week < 12; week++) {
            int lag = 1 + week % 6;
            LocalDate day = LocalDate.ofEpochDay(MONDAY + 7 * week);
            payout(MONDAY + 7 * week, MONDAY + 7 * week + lag, 38, "of " + day);
        }

        assertThat(payouts(run())).hasSize(12);
    }

    @Test
    void whatIsKeptBackAnotherPartEachTimeIsNoFee() {
        for (int week = 0; week < 12; week++) {
            payout(MONDAY + 7 * week, MONDAY + 7 * week + 1, 17 + 19 * week, "settlement");
        }

        assertThat(payouts(run())).isEmpty();
    }

    @Test
    void theRuleFileTurnsItOff() {
        for (int week = 0; week < 12; week++) {
            payout(MONDAY + 7 * week, MONDAY + 7 * week + 1, 60, "settlement");
        }

        for (Rules rules : List.of(rules(0, 24), rules(30, 0), rules(5, 24))) {
            Reconciliation result = Reconciler.reconcile(side(book, 1), side(bank, 2), rules, 1);
            assertThat(payouts(result)).isEmpty();
        }
        assertThat(payouts(Reconciler.reconcile(side(book, 1), side(bank, 2), rules(7, 24), 1)))
                .hasSize(12);
    }

    @Test
    void theOrderOfTheRowsAndTheNumberOfThreadsDoNotShow() {
        for (int week = 0; week < 15; week++) {
            payout(MONDAY + 7 * week, MONDAY + 7 * week + 1, 60, "settlement");
            payout(MONDAY + 7 * week, MONDAY + 7 * week + 2, 38, "settlement");
            receipt(MONDAY + 7 * week, 20_000);
        }
        List<String> expected = ids(run());

        assertThat(expected).isNotEmpty();
        for (int shuffle = 0; shuffle < 100; shuffle++) {
            Reconciliation other = Reconciler.reconcile(
                    side(book, shuffle), side(bank, 100 - shuffle), Rules.DEFAULT, 1 + shuffle % 4);
            assertThat(ids(other)).isEqualTo(expected);
        }
    }
}
