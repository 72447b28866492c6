package org.sunledger.io.bank;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a file as the file itself counts them for its totals: by the side that each row names, before fees, with
 * closed payments among them.
 */
final class BySide {
    private long inCount;
    private long inMinor;
    private long outCount;
    private long outMinor;
    private long noneCount;

    /** Where no words name the sides, the lines are counted by the direction of their gross amount. */
    static BySide of(BankFile file) {
        BySide sums = new BySide();
        for (BankLine line : file.lines()) {
            long gross = line.grossMinor();
            sums.add(gross >= 0 ? Meaning.Effect.IN : Meaning.Effect.OUT, Math.abs(gross));
        }
        sums.noneCount = file.unmoved().size();
        return sums;
    }

    void add(Meaning.@Nullable Effect side, long minor) {
        if (side == Meaning.Effect.IN) {
            inCount++;
            inMinor += minor;
        } else if (side == Meaning.Effect.OUT) {
            outCount++;
            outMinor += minor;
        } else {
            noneCount++;
        }
    }

    long inCount() {
        return inCount;
    }

    long inMinor() {
        return inMinor;
    }

    long outCount() {
        return outCount;
    }

    long outMinor() {
        return outMinor;
    }

    long noneCount() {
        return noneCount;
    }
}
