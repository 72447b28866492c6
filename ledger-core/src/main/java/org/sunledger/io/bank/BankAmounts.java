package org.sunledger.io.bank;

import java.util.Set;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;

/**
 * Reads the amounts of bank files exactly: digits with at most the decimals of the currency straight from the
 * characters, everything else as {@link Amounts} reads it.
 */
final class BankAmounts {
    /** Says that a cell is empty or holds a word for nothing. */
    static final long EMPTY = Long.MIN_VALUE;
    /** Says that a cell is masked with asterisks. */
    static final long MASKED = Long.MIN_VALUE + 1;
    /** Says that a cell is no amount; {@link #reason} says why. */
    static final long UNREAD = Long.MIN_VALUE + 2;

    private static final int QUICK_DIGITS = 15;

    private final Amounts amounts;
    private final boolean decimalComma;
    private final Set<String> nothing;
    private final int decimals;
    private AmountReading.Reason reason = AmountReading.Reason.NOT_A_NUMBER;

    BankAmounts(Amounts amounts, boolean decimalComma, Set<String> nothing) {
        this.amounts = amounts;
        this.decimalComma = decimalComma;
        this.nothing = nothing;
        this.decimals = amounts.decimals();
    }

    /** Why the last amount that was unread is none. */
    AmountReading.Reason reason() {
        return reason;
    }

    static boolean isAmount(long minor) {
        return minor > UNREAD;
    }

    /** The minor units in a cell, or {@link #EMPTY}, {@link #MASKED} or {@link #UNREAD}. */
    long read(BankRecords records, int cell) {
        if (records.isEmpty(cell)) {
            return EMPTY;
        }
        if (!decimalComma && !records.isSpecial(cell)) {
            long quick = quick(records.characters(), records.start(cell), records.end(cell));
            if (quick != UNREAD) {
                return quick;
            }
        }
        return read(records.text(cell));
    }

    /** Reads a sign, digits and a point; what has anything else is left to the careful reader. */
    private long quick(char[] text, int start, int end) {
        int at = start;
        boolean negative = text[at] == '-';
        if (negative || text[at] == '+') {
            at++;
        }
        if (end - at > QUICK_DIGITS || at == end) {
            return UNREAD;
        }
        long minor = 0;
        int fraction = -1;
        for (int i = at; i < end; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                minor = minor * 10 + digit;
                fraction += fraction >= 0 ? 1 : 0;
            } else if (text[i] == '.' && fraction < 0 && i > at) {
                fraction = 0;
            } else {
                return UNREAD;
            }
        }
        if (fraction == 0 || fraction > decimals) {
            return UNREAD;
        }
        for (int i = Math.max(fraction, 0); i < decimals; i++) {
            minor *= 10;
        }
        return minor > Amounts.MAX_MINOR ? UNREAD : negative ? -minor : minor;
    }

    /** The minor units of a text, or {@link #EMPTY}, {@link #MASKED} or {@link #UNREAD}. */
    long read(String written) {
        String text = written.strip();
        if (text.isEmpty() || nothing.contains(text)) {
            return EMPTY;
        }
        if (text.chars().allMatch(c -> c == '*' || c == '＊')) {
            return MASKED;
        }
        if (text.endsWith("元")) {
            text = text.substring(0, text.length() - 1);
        }
        if (decimalComma) {
            text = text.replace(".", "\u0000").replace(',', '.').replace('\u0000', ',');
        }
        AmountReading reading = amounts.read(text);
        if (reading instanceof AmountReading.Exact exact) {
            return exact.minor();
        }
        reason = ((AmountReading.Unread) reading).reason();
        return UNREAD;
    }
}
