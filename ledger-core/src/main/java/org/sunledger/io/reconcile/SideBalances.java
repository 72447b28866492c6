package org.sunledger.io.reconcile;

import java.util.Arrays;
import java.util.Optional;
import org.sunledger.io.foreign.ForeignAmounts;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.reconcile.Ends;

/** The running balances of a file, which follow from its rows, read down or up. */
final class SideBalances {
    private final String file;
    private final SideColumns columns;
    private final Amounts amounts;
    private long[] moved = new long[256];
    private long[] balances = new long[256];
    private int[] lines = new int[256];
    private int size;

    SideBalances(String file, SideColumns columns, Amounts amounts) {
        this.file = file;
        this.columns = columns;
        this.amounts = amounts;
    }

    /** Takes in the balance behind an amount; {@link ForeignAmounts#UNREAD} is none. */
    void row(int line, long amount, long balance) {
        if (balance == ForeignAmounts.UNREAD) {
            return;
        }
        if (size == moved.length) {
            moved = Arrays.copyOf(moved, size * 2);
            balances = Arrays.copyOf(balances, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        moved[size] = amount;
        balances[size] = balance;
        lines[size++] = line;
    }

    boolean has() {
        return size > 0;
    }

    /** The balance before the first row and after the last. */
    Ends ends() {
        boolean rising = breakOf(true, 1) < 0;
        if (size == 0 || (!rising && breakOf(false, 1) >= 0)) {
            return Ends.UNKNOWN;
        }
        int first = rising ? 0 : size - 1;
        int last = rising ? size - 1 : 0;
        return Ends.of(balances[first] - moved[first], balances[last]);
    }

    /** Whether the balances follow from the rows if every row went the other way, and from the rows as they are not. */
    boolean breaksUnlessNegated() {
        return size > 1
                && breakOf(true, 1) >= 0
                && breakOf(false, 1) >= 0
                && (breakOf(true, -1) < 0 || breakOf(false, -1) < 0);
    }

    /** The first row whose balance does not follow from the one before it, read down or up the file; −1 for none. */
    private int breakOf(boolean down, int sign) {
        for (int i = 1; i < size; i++) {
            long expected = down ? balances[i - 1] + sign * moved[i] : balances[i] + sign * moved[i - 1];
            if (expected != (down ? balances[i] : balances[i - 1])) {
                return i;
            }
        }
        return -1;
    }

    /** The first row whose balance does not follow, read the way that leads further. */
    Optional<Failure> failure() {
        int down = breakOf(true, 1);
        int up = breakOf(false, 1);
        if (down < 0 || up < 0) {
            return Optional.empty();
        }
        int at = Math.max(down, up);
        boolean falling = up > down;
        long expected = falling ? balances[at] + moved[at - 1] : balances[at - 1] + moved[at];
        int row = falling ? at - 1 : at;
        return Optional.of(Failure.of(
                Code.RECONCILE_BALANCE_BROKEN,
                new Place(file, lines[row], columns.of(SideColumns.BALANCE) + 1),
                SideColumns.BALANCE,
                amounts.plain(balances[row]),
                "expected",
                amounts.plain(expected)));
    }
}
