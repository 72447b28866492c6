package org.sunledger.io.foreign;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;

/**
 * Reads the amounts of one file as strangers write them: in brackets or with the minus behind, with CR and DR, with
 * decimal commas, apostrophes or spaces between thousands, the currency in front or behind, and needless zeros.
 *
 * <p>Some cells mean two things: 1.234 is a thousand and more where others have decimal commas, and CR takes back where
 * no other cell says DR. What the cells show is kept; when it settles such cells, {@link #settled} reads the file
 * again.
 */
public final class ForeignAmounts {
    /** Stands for a text that is no amount. */
    public static final long UNREAD = Long.MIN_VALUE;

    /** One or two digits behind a comma are decimals everywhere; three may be thousands. */
    private static final Pattern COMMA = Pattern.compile("[-+]?([0-9]{1,3}(\\.[0-9]{3})+|[0-9]+),[0-9]{1,2}");

    /** Three digits behind a point or a comma: decimals in one country, thousands in another. */
    private static final Pattern DOUBTFUL = Pattern.compile("[-+]?[0-9]{1,3}([.,])[0-9]{3}(\\1[0-9]{3})*");

    private static final Pattern APART =
            Pattern.compile("[-+]?[0-9]{1,3}([ '’\\u00a0\\u202f][0-9]{3})+([.,][0-9]{1,2})?");
    private static final Pattern MARKED = Pattern.compile("(.*[0-9)])\\s*(CR|DR)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("([-+]?[0-9][^A-Za-z£$€¥￥元]*?)\\s*([A-Za-z]{3}|[£$€¥￥]|元)");
    private static final Pattern UNIT_OUTSIDE = Pattern.compile("([£$€¥￥])\\s*(\\(.*\\))");

    private final Amounts amounts;
    private final boolean comma;
    private final boolean creditTakesBack;
    private boolean points;
    private boolean commas;
    private boolean doubts;
    private boolean credits;
    private boolean debits;
    private boolean unmarked;

    /** Reads amounts of a file of which nothing is known. */
    public ForeignAmounts(Amounts amounts) {
        this(amounts, false, false);
    }

    private ForeignAmounts(Amounts amounts, boolean comma, boolean creditTakesBack) {
        this.amounts = amounts;
        this.comma = comma;
        this.creditTakesBack = creditTakesBack;
    }

    /** A reader of a file whose decimals stand behind a comma. */
    public static ForeignAmounts withCommas(Amounts amounts) {
        return new ForeignAmounts(amounts, true, false);
    }

    /** The reader that all cells ask for; this one when it has read every cell as they ask. */
    public ForeignAmounts settled() {
        boolean inCommas = comma || (doubts && commas && !points);
        boolean takesBack = creditTakesBack || (credits && !debits && unmarked);
        return inCommas == comma && takesBack == creditTakesBack
                ? this
                : new ForeignAmounts(amounts, inCommas, takesBack);
    }

    /** Whether decimals are taken to stand behind a comma where a cell alone does not show it. */
    public boolean inCommas() {
        return comma;
    }

    /** The code of the currency the amounts are in. */
    public String currency() {
        return amounts.currency().getCode();
    }

    /** The minor units of a text, or {@link #UNREAD}. */
    public long read(String text) {
        long plain = comma ? UNREAD : plain(text);
        if (plain != UNREAD) {
            unmarked = true;
            return plain;
        }
        String cell = text.strip().replace('\u2212', '-');
        if (cell.indexOf('-') != cell.lastIndexOf('-') || cell.startsWith("(-")) {
            return UNREAD;
        }
        Matcher marked = MARKED.matcher(cell);
        if (marked.matches()) {
            return marked(marked.group(1), marked.group(2).toUpperCase(Locale.ROOT));
        }
        long minor = unsigned(cell);
        unmarked |= minor != UNREAD && minor != 0;
        return minor;
    }

    private long marked(String cell, String mark) {
        long minor = unsigned(cell.strip());
        boolean credit = mark.equals("CR");
        credits |= credit;
        debits |= !credit;
        return credit != creditTakesBack ? minor : negated(minor);
    }

    private long unsigned(String cell) {
        boolean brackets = cell.length() > 2 && cell.startsWith("(") && cell.endsWith(")");
        if (brackets) {
            return negated(unsigned(cell.substring(1, cell.length() - 1).strip()));
        }
        if (cell.length() > 1 && cell.endsWith("-")) {
            return negated(unsigned(cell.substring(0, cell.length() - 1).strip()));
        }
        Matcher outside = UNIT_OUTSIDE.matcher(cell);
        if (outside.matches()) {
            String inside = outside.group(2);
            return negated(unsigned(outside.group(1) + inside.substring(1, inside.length() - 1)));
        }
        return number(cell);
    }

    private static long negated(long minor) {
        return minor == UNREAD ? UNREAD : -minor;
    }

    private long number(String cell) {
        int digits = firstDigit(cell);
        String front = cell.substring(0, digits).replace(" ", "");
        String signed = front.endsWith("-") || front.endsWith("+") ? front.substring(front.length() - 1) : "";
        String unit = front.substring(0, front.length() - signed.length());
        String rest = signed + cell.substring(digits);
        Matcher behind = UNIT_BEHIND.matcher(rest);
        if (behind.matches() && unit.isEmpty()) {
            unit = behind.group(2).equals("元") ? "¥" : behind.group(2);
            rest = behind.group(1);
        }
        String plain = pointed(APART.matcher(rest).matches() ? rest.replaceAll("[ '’\\u00a0\\u202f]", "") : rest);
        return plain.isEmpty() ? UNREAD : exact(unit + plain);
    }

    private static int firstDigit(String cell) {
        int at = 0;
        while (at < cell.length() && !(cell.charAt(at) >= '0' && cell.charAt(at) <= '9')) {
            at++;
        }
        return at;
    }

    /** The number with a decimal point; empty when it cannot be one in this file. */
    private String pointed(String number) {
        if (COMMA.matcher(number).matches()) {
            commas = true;
            return number.replace(".", "").replace(',', '.');
        }
        boolean doubtful = DOUBTFUL.matcher(number).matches();
        doubts |= doubtful;
        if (comma) {
            return doubtful && number.indexOf('.') > 0
                    ? number.replace(".", "")
                    : number.indexOf(',') < 0 && number.indexOf('.') < 0 ? number : "";
        }
        int point = number.lastIndexOf('.');
        points |= point >= 0 && number.length() - point <= 3;
        return withoutZeros(number);
    }

    private long exact(String number) {
        return amounts.read(number) instanceof AmountReading.Exact exact ? exact.minor() : UNREAD;
    }

    /** Whether a text is an amount in another currency. */
    public boolean isOtherCurrency(String text) {
        int digits = firstDigit(text);
        return amounts.read(text.substring(0, digits).replaceAll("[-+( ]", "") + "1")
                        instanceof AmountReading.Unread other
                && other.reason() == AmountReading.Reason.OTHER_CURRENCY;
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
        points |= decimals > 0;
        long minor = decimals < 0 ? value * 100 : decimals == 1 ? value * 10 : value;
        return start == 1 ? -minor : minor;
    }
}
