package org.sunledger.io.reconcile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.money.Amounts;

/** Adds up the identities of a result once more, in decimals. */
final class IdentityRecount {
    private final StatedResult stated;
    private final OriginalSide left;
    private final OriginalSide right;
    private final Amounts amounts;
    private final Map<String, String> identities = new TreeMap<>();
    private boolean allHold = true;

    IdentityRecount(
            StatedResult stated, RecountBalances balances, OriginalSide left, OriginalSide right, Amounts amounts) {
        this.stated = stated;
        this.left = left;
        this.right = right;
        this.amounts = amounts;
        side("left", left, balances.leftOpening(), balances.leftClosing());
        side("right", right, balances.rightOpening(), balances.rightClosing());
        BigDecimal explained = residuals().add(outside(stated.right, right)).subtract(outside(stated.left, left));
        money("difference", balances.rightClosing().subtract(balances.leftClosing()), explained);
    }

    /** An identity as it is compared: both figures, and whether it holds. */
    static String shown(String expected, String found, String holds) {
        return expected + (holds.equals("true") ? " = " : holds.equals("false") ? " ≠ " : " ? ") + found;
    }

    /** Takes in what the proof of cash comes to on both sides. */
    IdentityRecount with(CashRecount cash) {
        for (int column = 0; column < CashRecount.COLUMNS.size(); column++) {
            money(
                    "proof-" + CashRecount.COLUMNS.get(column),
                    cash.corrected("right", column),
                    cash.corrected("left", column));
        }
        return this;
    }

    /** The identities by name, each as {@link #shown}. */
    Map<String, String> all() {
        return identities;
    }

    /** Whether all hold. */
    boolean hold() {
        return allHold;
    }

    private void side(String name, OriginalSide original, BigDecimal opening, BigDecimal closing) {
        StatedResult.Side of = name.equals("left") ? stated.left : stated.right;
        long inGroups = stated.groups.stream()
                .mapToLong(group -> (of == stated.left ? group.left() : group.right()).size())
                .sum();
        count("rows-" + name, original.rows() + original.carriedLines(), of.all.size());
        count(
                "rows-once-" + name,
                of.all.stream().filter(StatedResult.Line::isGrouped).count(),
                inGroups);
        count(
                "rows-unread-" + name,
                0,
                of.all.stream().filter(StatedResult.Line::isRejected).count());
        BigDecimal told = of.all.stream().map(original::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        money("amount-" + name, original.sum().add(original.sumCarried()), told);
        money("closing-" + name, closing, opening.add(original.sum()));
    }

    private BigDecimal residuals() {
        BigDecimal sum = BigDecimal.ZERO;
        for (StatedResult.Group group : stated.groups) {
            sum = sum.add(right.sum(group.right())).subtract(left.sum(group.left()));
        }
        return sum;
    }

    private static BigDecimal outside(StatedResult.Side of, OriginalSide original) {
        return of.all.stream()
                .filter(line -> !line.isGrouped())
                .map(original::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void money(String id, BigDecimal expected, BigDecimal found) {
        String plain = OriginalSide.plain(expected, amounts);
        add(id, plain, OriginalSide.plain(found, amounts));
    }

    private void count(String id, long expected, long found) {
        add(id, Long.toString(expected), Long.toString(found));
    }

    private void add(String id, String expected, String found) {
        boolean holds = expected.equals(found);
        allHold &= holds;
        identities.put(id, shown(expected, found, Boolean.toString(holds)));
    }
}
