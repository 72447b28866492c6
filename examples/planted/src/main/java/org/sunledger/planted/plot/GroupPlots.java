package org.sunledger.planted.plot;

import static org.sunledger.planted.Side.BANK;
import static org.sunledger.planted.Side.BOOK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.planted.Operator;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.Side;

/** Plots in which more than two lines belong together, or only seem to. */
final class GroupPlots {

    private static final long LIMIT = 1_000_000;

    private GroupPlots() {}

    /**
     * Two to eight receipts reach the bank the next day in one sum less a fee. Four times in five the fee stands in the
     * book as a line of its own, so that the totals tie; else the difference has to be found out. The payout's number
     * is in the bank's reference column, now and then only in its text.
     */
    static List<Draft> batch(Stage stage) {
        LocalDate day = stage.community.anyDay();
        String number = stage.references.payout(day);
        Knot knot = new Knot(Operator.BATCH);
        List<Draft> lines = new ArrayList<>();
        long sum = 0;
        for (int receipts = stage.dice.between(2, 8); receipts > 0; receipts--) {
            Payment receipt = stage.community.receiptOn(day);
            sum += receipt.amount();
            lines.add(new Draft(BOOK, knot, receipt).referring(number));
        }
        long fee = (sum * 38 + 5_000) / 10_000;
        boolean chinese = stage.dice.chance(6_000);
        String platform = chinese ? "支付平台" : "Payment platform";
        boolean booked = stage.dice.chance(8_000);
        if (booked) {
            String memo = chinese ? "支付平台手续费" : "Payment platform fee";
            lines.add(new Draft(BOOK, knot, new Payment(day, -fee, platform, memo, chinese)).referring(number));
        }
        String memo = (chinese ? "支付平台结算 " : "Platform settlement ") + number;
        Draft payout = new Draft(BANK, knot, new Payment(day.plusDays(1), sum - fee, platform, memo, chinese));
        boolean inColumn = stage.dice.chance(8_500);
        payout.reference = inColumn ? number : stage.references.serial();
        knot.keyed = booked && inColumn;
        lines.add(payout);
        for (Draft line : lines) {
            if (booked) {
                line.allowing(Outcome.GROUP);
            } else {
                line.allowing(Outcome.PROPOSED, Outcome.TOLERANCE, Outcome.GROUP);
            }
        }
        Days.lag(stage, lines);
        if (inColumn) {
            Texts.damage(stage, lines);
        }
        return lines;
    }

    /** One line of one side is two or three of the other; seven times in ten all carry one number. */
    static List<Draft> split(Stage stage) {
        Side whole = stage.dice.chance(6_000) ? BOOK : BANK;
        return parts(stage, whole, stage.community.next(), stage.dice.between(2, 3), Operator.SPLIT);
    }

    /** A bill well above a limit, paid in sums that each stay under it. */
    static List<Draft> underLimit(Stage stage) {
        long amount = LIMIT * stage.dice.between(2, 4) + 1_000L * stage.dice.between(1, 900);
        int parts = (int) (amount / LIMIT) + 1;
        return parts(stage, BOOK, stage.community.bill(amount), parts, Operator.UNDER_LIMIT);
    }

    private static List<Draft> parts(Stage stage, Side whole, Payment payment, int count, Operator operator) {
        Knot knot = new Knot(operator);
        String number = stage.dice.chance(7_000) ? stage.references.shared(payment.day()) : "";
        knot.keyed = !number.isEmpty();
        List<Draft> lines = new ArrayList<>();
        lines.add(new Draft(whole, knot, payment));
        long left = payment.amount();
        for (int part = count; part > 0; part--) {
            // In whole units, about equal, as people divide; not always in the same parts.
            long share = part == 1 ? left : left / part * stage.dice.between(70, 130) / 10_000 * 100;
            left -= share;
            LocalDate day = Days.within(stage, payment.day().plusDays(part == count ? 0 : stage.dice.below(3)));
            lines.add(
                    new Draft(whole == BOOK ? BANK : BOOK, knot, payment.on(day).of(share)));
        }
        for (Draft line : lines) {
            String own = line.side == BOOK ? stage.references.voucher(payment.chinese()) : stage.references.serial();
            line.reference = number.isEmpty() ? own : number;
            if (number.isEmpty()) {
                line.allowing(Outcome.PROPOSED, Outcome.GROUP);
            } else {
                line.allowing(Outcome.GROUP);
            }
        }
        Texts.damage(stage, lines);
        return lines;
    }

    /** Two payers, one amount, one day, one text. Either pairing is right, but somebody has to say which it is. */
    static List<Draft> twins(Stage stage) {
        int inBook = stage.newTwins();
        int inBank = stage.newTwins();
        boolean anonymous = stage.dice.chance(5_000);
        LocalDate arrival = null;
        List<Draft> lines = new ArrayList<>();
        for (Payment payment : stage.community.twins()) {
            Knot knot = new Knot(Operator.TWINS);
            knot.review = true;
            Draft book = new Draft(BOOK, knot, payment).allowing(Outcome.PROPOSED);
            book.reference = stage.references.voucher(payment.chinese());
            book.twins = inBook;
            Draft bank = new Draft(BANK, knot, payment).allowing(Outcome.PROPOSED);
            bank.counterparty = payment.chinese() ? "支付平台" : "Payment platform";
            bank.reference = anonymous ? "" : stage.references.serial();
            bank.twins = inBank;
            if (arrival == null) {
                Days.lag(stage, List.of(book, bank));
                arrival = bank.day;
            }
            book.day = payment.day();
            bank.day = arrival;
            lines.add(book);
            lines.add(bank);
        }
        return lines;
    }

    /**
     * Two to four lines that only the book has, and one that only the bank has, whose amount happens to be their sum.
     */
    static List<Draft> chanceSubset(Stage stage) {
        List<Draft> lines = new ArrayList<>();
        long sum = 0;
        LocalDate day = stage.community.anyDay();
        for (int open = stage.dice.between(2, 4); open > 0; open--) {
            day = Days.within(stage, day.plusDays(stage.dice.below(2)));
            Payment payment = stage.community.receiptOn(day);
            sum += payment.amount();
            Draft book = new Draft(BOOK, new Knot(Operator.CHANCE_SUBSET).loose(), payment);
            book.reference = stage.references.voucher(payment.chinese());
            lines.add(book.allowing(Outcome.LEDGER_ONLY, Outcome.PROPOSED));
        }
        Payment unrelated = stage.community.receiptOn(day).of(sum);
        Draft bank = new Draft(BANK, new Knot(Operator.CHANCE_SUBSET).loose(), unrelated);
        bank.reference = stage.references.serial();
        bank.memo = stage.dice.chance(5_000) ? "现金存入" : "Cash deposit";
        bank.counterparty = "";
        lines.add(bank.allowing(Outcome.STATEMENT_ONLY, Outcome.PROPOSED));
        return lines;
    }
}
