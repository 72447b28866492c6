package org.sunledger.io.audit;

import java.util.regex.Pattern;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;

/** Reads amounts as strangers write them: also in brackets or with the minus behind, and with needless zeros. */
final class ForeignAmounts {
    /** Stands for a text that is no amount. */
    static final long UNREAD = Long.MIN_VALUE;

    /** One or two digits behind a comma are decimals everywhere; three may be thousands. */
    private static final Pattern COMMA = Pattern.compile("-?([0-9]{1,3}(\\.[0-9]{3})+|[0-9]+),[0-9]{1,2}");

    private final Amounts amounts;

    ForeignAmounts(Amounts amounts) {
        this.amounts = amounts;
    }

    long read(String text) {
        long plain = plain(text);
        if (plain != UNREAD) {
            return plain;
        }
        String cell = text.strip();
        if (cell.indexOf('-') != cell.lastIndexOf('-') || cell.startsWith("(-")) {
            return UNREAD;
        }
        boolean brackets = cell.length() > 2 && cell.startsWith("(") && cell.endsWith(")");
        if (brackets) {
            return negated(read(cell.substring(1, cell.length() - 1)));
        }
        if (cell.length() > 1 && cell.endsWith("-")) {
            return negated(read(cell.substring(0, cell.length() - 1)));
        }
        if (COMMA.matcher(cell).matches()) {
            return read(cell.replace(".", "").replace(',', '.'));
        }
        String shorter = withoutZeros(cell);
        return amounts.read(shorter) instanceof AmountReading.Exact exact ? exact.minor() : UNREAD;
    }

    private static long negated(long minor) {
        return minor == UNREAD ? UNREAD : -minor;
    }

    /** 12.5000 is exact; 12.500 may be twelve thousand five hundred somewhere, and stays as it is. */
    private String withoutZeros(String cell) {
        int point = cell.indexOf('.');
        int decimals = cell.length() - point - 1;
        if (point < 0 || decimals < 4 || decimals <= amounts.decimals()) {
            return cell;
        }
        int end = cell.length();
        while (end > point + 1 + amounts.decimals() && cell.charAt(end - 1) == '0') {
            end--;
        }
        return end == point + 1 ? cell.substring(0, point) : cell.substring(0, end);
    }

    /** A text like -1234.50 in a currency of two decimals, or a whole number. */
    private long plain(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (amounts.decimals() != 2 || length == start || length > 14) {
            return UNREAD;
        }
        long value = 0;
        int decimals = -1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && decimals < 0 && i > start) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && decimals < 2) {
                value = value * 10 + c - '0';
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return UNREAD;
            }
        }
        if (decimals == 0) {
            return UNREAD;
        }
        long minor = decimals < 0 ? value * 100 : decimals == 1 ? value * 10 : value;
        return start == 1 ? -minor : minor;
    }
}
