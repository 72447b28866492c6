package org.sunledger.io.reconcile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunledger.money.Amounts;
import org.sunledger.reconcile.LineOutcome;

/**
 * Adds up the proof of cash once more, in decimals, from the lines of the originals and from what the result says
 * became of each.
 */
final class CashRecount {
    /** The columns of a proof of cash. */
    static final List<String> COLUMNS = List.of("opening", "receipts", "payments", "closing");

    private static final int OPENING = 0;
    private static final int RECEIPTS = 1;
    private static final int PAYMENTS = 2;
    private static final int CLOSING = 3;
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private final OriginalSide left;
    private final OriginalSide right;
    private final Amounts amounts;
    private final Map<String, BigDecimal[]> rows = new TreeMap<>();

    CashRecount(StatedResult stated, RecountBalances balances, OriginalSide left, OriginalSide right, Amounts amounts) {
        this.left = left;
        this.right = right;
        this.amounts = amounts;
        own("left", left, balances.leftOpening(), balances.leftClosing());
        own("right", right, balances.rightOpening(), balances.rightClosing());
        stated.left.all.forEach(line -> line(line, true));
        stated.right.all.forEach(line -> line(line, false));
        stated.groups.forEach(this::group);
    }

    private BigDecimal[] row(String side, String label) {
        return rows.computeIfAbsent(side + " " + label, key -> {
            BigDecimal[] none = new BigDecimal[COLUMNS.size()];
            Arrays.fill(none, NOTHING);
            return none;
        });
    }

    private static void add(BigDecimal[] row, int column, BigDecimal amount) {
        row[column] = row[column].add(amount);
    }

    /** Money in or out that is to be counted, or with the other sign no longer counted. */
    private static void move(BigDecimal[] row, BigDecimal amount, int times) {
        int column = amount.signum() < 0 ? PAYMENTS : RECEIPTS;
        add(row, column, amount.abs().multiply(BigDecimal.valueOf(times)));
    }

    private void own(String side, OriginalSide original, BigDecimal opening, BigDecimal closing) {
        BigDecimal[] own = row(side, "own");
        add(own, OPENING, opening);
        original.lines().values().forEach(line -> move(own, line.amount(), 1));
        add(own, CLOSING, closing);
    }

    private void line(StatedResult.Line line, boolean ofLeft) {
        if (line.isRejected()) {
            return;
        }
        BigDecimal amount = (ofLeft ? left : right).amount(line);
        String here = ofLeft ? "left" : "right";
        String there = ofLeft ? "right" : "left";
        boolean grouped = line.isGrouped();
        if (line.carried()) {
            BigDecimal[] carried = row(there, "carried");
            add(carried, OPENING, amount);
            if (grouped) {
                move(carried, amount, -1);
            } else {
                add(carried, CLOSING, amount);
            }
        } else if (!grouped) {
            LineOutcome alone = ofLeft ? LineOutcome.LEDGER_ONLY : LineOutcome.STATEMENT_ONLY;
            boolean missing = line.outcome().equals(alone.text());
            BigDecimal[] correction = row(missing ? there : here, line.outcome());
            move(correction, amount, missing ? 1 : -1);
            add(correction, CLOSING, missing ? amount : amount.negate());
        }
    }

    /** What a group is apart by is corrected in the book; what one side has gross and the other net, at the bank. */
    private void group(StatedResult.Group group) {
        List<BigDecimal> ofBook = amounts(left, group.left());
        List<BigDecimal> ofBank = amounts(right, group.right());
        BigDecimal in = in(ofBook);
        BigDecimal out = in(negated(ofBook));
        BigDecimal bankIn = in(ofBank);
        BigDecimal bankOut = in(negated(ofBank));
        BigDecimal apart = bankIn.subtract(bankOut).subtract(in).add(out);
        if (apart.signum() != 0) {
            boolean income = bankIn.compareTo(bankOut) >= 0 && in.compareTo(out) >= 0;
            BigDecimal[] residuals = row("left", "residuals");
            add(residuals, income ? RECEIPTS : PAYMENTS, income ? apart : apart.negate());
            add(residuals, CLOSING, apart);
            in = income ? in.add(apart) : in;
            out = income ? out : out.subtract(apart);
        }
        BigDecimal[] gross = row("right", "gross");
        add(gross, RECEIPTS, in.subtract(bankIn));
        add(gross, PAYMENTS, out.subtract(bankOut));
    }

    private static BigDecimal in(List<BigDecimal> of) {
        return of.stream().filter(amount -> amount.signum() > 0).reduce(NOTHING, BigDecimal::add);
    }

    private static List<BigDecimal> negated(List<BigDecimal> of) {
        return of.stream().map(BigDecimal::negate).toList();
    }

    private static List<BigDecimal> amounts(OriginalSide side, List<StatedResult.Place> places) {
        return places.stream()
                .map(place -> side.amount(place.line(), place.hash(), place.carried()))
                .toList();
    }

    /** The rows of the proof by side and label, each with its four figures. */
    Map<String, String> rows() {
        Map<String, String> shown = new TreeMap<>();
        rows.forEach((label, figures) -> {
            boolean says = Stream.of(figures).anyMatch(figure -> figure.signum() != 0);
            if (says || label.endsWith(" own")) {
                shown.put(label, Stream.of(figures).map(this::plain).collect(Collectors.joining(" / ")));
            }
        });
        return shown;
    }

    /** The corrected figure of a side: all its rows added up. */
    BigDecimal corrected(String side, int column) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(side + " "))
                .map(row -> row.getValue()[column])
                .reduce(NOTHING, BigDecimal::add);
    }

    private String plain(BigDecimal figure) {
        return OriginalSide.plain(figure, amounts);
    }
}
