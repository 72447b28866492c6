package org.sunledger.planted.plot;

import static org.sunledger.planted.Side.BANK;
import static org.sunledger.planted.Side.BOOK;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.planted.Operator;
import org.sunledger.planted.Outcome;

/** Plots of one payment that is one line on a side, or none. */
final class SinglePlots {

    private SinglePlots() {}

    /** One line on each side. */
    static List<Draft> pair(Stage stage) {
        Payment payment = stage.community.next();
        Knot knot = new Knot();
        Draft book = new Draft(BOOK, knot, payment);
        Draft bank = new Draft(BANK, knot, payment);
        stage.refer(payment, book, bank);
        List<Draft> both = List.of(book, bank);
        Slips.slip(stage, book, bank);
        Days.lag(stage, both);
        Texts.damage(stage, both);
        return both;
    }

    static List<Draft> onlyInBook(Stage stage) {
        Payment payment = stage.community.next();
        Draft book = new Draft(BOOK, new Knot(Operator.MISSING_IN_BANK).loose(), payment);
        book.reference = stage.dice.chance(5_000)
                ? stage.references.shared(payment.day())
                : stage.references.voucher(payment.chinese());
        return List.of(book.allowing(Outcome.LEDGER_ONLY));
    }

    static List<Draft> onlyInBank(Stage stage) {
        Payment payment = stage.community.next();
        Draft bank = new Draft(BANK, new Knot(Operator.MISSING_IN_BOOK).loose(), payment);
        bank.reference = stage.dice.chance(5_000) ? stage.references.shared(payment.day()) : stage.references.serial();
        List<Draft> alone = List.of(bank.allowing(Outcome.STATEMENT_ONLY));
        Texts.damage(stage, alone);
        return alone;
    }

    /** The book's line is of the period's last days, the bank's of the next period: its file does not have it. */
    static List<Draft> cutOff(Stage stage) {
        Payment payment = stage.community.receiptOn(stage.to.minusDays(stage.dice.below(3)));
        Draft book = new Draft(BOOK, new Knot(Operator.CUT_OFF).loose(), payment)
                .referring(stage.references.shared(payment.day()));
        return List.of(book.allowing(Outcome.LEDGER_ONLY));
    }

    /** The book's line was typed twice, on the same day or, where it is a hard case, on a later one. */
    static List<Draft> doubled(Stage stage) {
        List<Draft> lines = new ArrayList<>(pairWithoutSlips(stage, Operator.DOUBLED));
        Draft first = lines.get(0);
        Draft again = copy(first);
        if (stage.level.harm() > 0 && stage.dice.chance(5_000)) {
            again.day = Days.within(stage, again.day.plusDays(stage.dice.between(1, 4)));
        }
        alike(stage, first, again, Outcome.EXACT, Outcome.DUPLICATE_SUSPECT, Outcome.PROPOSED);
        lines.add(again);
        return lines;
    }

    /**
     * A payout of a wallet, in the book as money leaving the wallet and again as money arriving; the bank has it once.
     */
    static List<Draft> walletChain(Stage stage) {
        List<Draft> lines = new ArrayList<>(pairWithoutSlips(stage, Operator.WALLET_CHAIN));
        Draft leaving = lines.get(0);
        Draft arriving = copy(leaving);
        leaving.amount = Math.abs(leaving.amount);
        arriving.amount = leaving.amount;
        lines.get(1).amount = leaving.amount;
        boolean chinese = stage.dice.chance(5_000);
        leaving.memo = chinese ? "钱包提现到银行" : "Wallet payout to bank";
        arriving.memo = chinese ? "收到钱包提现" : "Received from wallet";
        lines.get(1).memo = chinese ? "支付平台提现" : "Payment platform payout";
        for (Draft draft : lines) {
            draft.counterparty = chinese ? "支付平台" : "Payment platform";
        }
        alike(
                stage,
                leaving,
                arriving,
                Outcome.EXACT,
                Outcome.DUPLICATE_SUSPECT,
                Outcome.PROPOSED,
                Outcome.LEDGER_ONLY);
        lines.add(arriving);
        return lines;
    }

    /** The book wrote another amount first, took it back, and wrote it anew. The bank saw one payment. */
    static List<Draft> reversal(Stage stage) {
        List<Draft> lines = new ArrayList<>(pairWithoutSlips(stage, Operator.REVERSAL));
        Draft right = lines.get(0);
        Knot undone = new Knot(Operator.REVERSAL);
        Payment wrong = new Payment(
                right.day,
                right.amount + (right.amount > 0 ? 1 : -1) * 100L * stage.dice.between(10, 900),
                right.counterparty,
                right.memo,
                true);
        Draft first = new Draft(BOOK, undone, wrong).referring(stage.references.voucher(true));
        Draft back = new Draft(BOOK, undone, wrong.of(-wrong.amount()).saying("冲正 " + wrong.memo()));
        back.reference = first.reference;
        for (Draft draft : List.of(first, back)) {
            lines.add(draft.allowing(
                    Outcome.GROUP, Outcome.LEDGER_ONLY, Outcome.PROPOSED, Outcome.DUPLICATE_SUSPECT, Outcome.EXCLUDED));
        }
        return lines;
    }

    private static List<Draft> pairWithoutSlips(Stage stage, Operator operator) {
        Payment payment = stage.community.next();
        Knot knot = new Knot(operator);
        Draft book = new Draft(BOOK, knot, payment);
        Draft bank = new Draft(BANK, knot, payment);
        stage.refer(payment, book, bank);
        List<Draft> both = List.of(book, bank);
        Days.lag(stage, both);
        Texts.damage(stage, both);
        return both;
    }

    private static Draft copy(Draft of) {
        Knot alone = new Knot().loose();
        alone.marks.addAll(of.knot.marks);
        Draft copy = new Draft(of.side, alone, new Payment(of.day, of.amount, of.counterparty, of.memo, true));
        copy.reference = of.reference;
        return copy;
    }

    /** Either may be the one that has a partner. */
    private static void alike(Stage stage, Draft one, Draft other, Outcome first, Outcome... others) {
        one.twins = stage.newTwins();
        other.twins = one.twins;
        one.allowing(first, others);
        other.allowing(first, others);
    }
}
