package org.sunledger.money;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads and writes amounts of one currency, exactly.
 *
 * <p>An amount is a signed count of minor units within ±{@link #MAX_MINOR}. Reading accepts what treasurers, banks and
 * payment platforms write: a sign, the currency's sign or code in front, thousands separators if every group is right,
 * and full-width forms of all of them. Everything else is refused with a reason; nothing is ever rounded or guessed.
 * Immutable.
 *
 * @param currency the one currency, never a pseudo-currency such as gold
 */
public record Amounts(CurrencyUnit currency) {

    /**
     * The largest magnitude of an amount in minor units: 2^53 − 1. The canonical JSON form of a fact (RFC 8785) cannot
     * carry a larger integer, so no amount of a book may be larger.
     */
    public static final long MAX_MINOR = 9_007_199_254_740_991L;

    /**
     * The signs that may stand before an amount, and the currencies each may mean. Full-width forms are folded first.
     */
    private static final Map<String, String> SIGNS =
            Map.of("¥", "CNY JPY", "$", "USD HKD TWD SGD AUD CAD", "€", "EUR", "£", "GBP", "RMB", "CNY");

    private static final int GROUP = 3;

    public Amounts {
        Objects.requireNonNull(currency, "currency");
        if (currency.isPseudoCurrency()) {
            throw new IllegalArgumentException(currency + " has no minor unit, so no book can be kept in it");
        }
    }

    /** The digits after the decimal point: 2 for CNY. */
    public int decimals() {
        return currency.getDecimalPlaces();
    }

    /** Reads an amount. Leading and trailing white space (also full-width and no-break) does not count. */
    public AmountReading read(String text) {
        String folded = fold(text);
        int start = 0;
        boolean negative = false;
        boolean signed = false;
        if (isSign(folded, start)) {
            negative = folded.charAt(start) == '-';
            signed = true;
            start++;
        }
        int number = startOfNumber(folded, start);
        if (number > start) {
            if (!isOurs(folded.substring(start, number).trim())) {
                return unread(
                        isAnyCurrency(folded.substring(start, number).trim())
                                ? AmountReading.Reason.OTHER_CURRENCY
                                : AmountReading.Reason.NOT_A_NUMBER);
            }
            if (!signed && isSign(folded, number)) {
                negative = folded.charAt(number) == '-';
                number++;
            }
        }
        return digits(folded, number, negative);
    }

    /** The amount as Joda money, for the API. */
    public Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }

    /**
     * The minor units of an amount of this currency.
     *
     * @throws IllegalArgumentException if it is of another currency
     * @throws ArithmeticException if it is beyond ±{@link #MAX_MINOR}
     */
    public long minor(Money money) {
        if (!money.getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException(
                    "The book is kept in " + currency + ", not in " + money.getCurrencyUnit());
        }
        return bounded(money.getAmountMinorLong());
    }

    /** Writes minor units plainly: {@code -1234.50}. */
    public String plain(long minor) {
        return plain(minor, decimals());
    }

    /** Writes minor units with thousands separators: {@code -1,234.50}. */
    public String grouped(long minor) {
        return grouped(minor, decimals());
    }

    /** Writes {@code minor} with a decimal point before the last {@code decimals} digits and no separators. */
    public static String plain(long minor, int decimals) {
        return write(minor, decimals, false);
    }

    /** Like {@link #plain(long, int)}, with a comma between each three digits of the whole part. */
    public static String grouped(long minor, int decimals) {
        return write(minor, decimals, true);
    }

    /**
     * Returns its argument if a book can hold it.
     *
     * @throws ArithmeticException if it is beyond ±{@link #MAX_MINOR}
     */
    public static long bounded(long minor) {
        if (minor > MAX_MINOR || minor < -MAX_MINOR) {
            throw new ArithmeticException("The amount " + minor + " is beyond " + MAX_MINOR + " minor units");
        }
        return minor;
    }

    private static String write(long minor, int decimals, boolean grouped) {
        // The digits come from the signed number, because the smallest long has no positive twin.
        String digits = Long.toString(minor);
        StringBuilder out = new StringBuilder(digits.length() + 8);
        if (minor < 0) {
            out.append('-');
            digits = digits.substring(1);
        }
        if (digits.length() <= decimals) {
            digits = "0".repeat(decimals + 1 - digits.length()) + digits;
        }
        int whole = digits.length() - decimals;
        for (int i = 0; i < whole; i++) {
            if (grouped && i > 0 && (whole - i) % GROUP == 0) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
        if (decimals > 0) {
            out.append('.').append(digits, whole, digits.length());
        }
        return out.toString();
    }

    /** Reads the digits, separators and point from {@code start} to the end. */
    private AmountReading digits(String text, int start, boolean negative) {
        long minor = 0;
        boolean tooLarge = false;
        int wholeDigits = 0;
        int sinceComma = -1;
        int fraction = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                // Past the bound the value no longer matters, only whether the rest is well formed.
                tooLarge |= minor > MAX_MINOR / 10;
                minor = tooLarge ? minor : minor * 10 + (c - '0');
                if (fraction >= 0) {
                    fraction++;
                } else {
                    wholeDigits++;
                    sinceComma += sinceComma >= 0 ? 1 : 0;
                }
            } else if (c == ',' && fraction < 0 && isSeparatorPlace(wholeDigits, sinceComma)) {
                sinceComma = 0;
            } else if (c == '.' && fraction < 0 && wholeDigits > 0 && (sinceComma < 0 || sinceComma == GROUP)) {
                fraction = 0;
            } else {
                return unread(AmountReading.Reason.NOT_A_NUMBER);
            }
        }
        boolean brokenGroup = fraction < 0 && sinceComma >= 0 && sinceComma != GROUP;
        if (wholeDigits == 0 || fraction == 0 || brokenGroup) {
            return unread(AmountReading.Reason.NOT_A_NUMBER);
        }
        if (fraction > decimals()) {
            return unread(AmountReading.Reason.TOO_MANY_DECIMALS);
        }
        return scaled(minor, decimals() - Math.max(fraction, 0), tooLarge, negative);
    }

    private static AmountReading scaled(long minor, int missingDecimals, boolean tooLarge, boolean negative) {
        long scaled = minor;
        boolean beyond = tooLarge || minor > MAX_MINOR;
        for (int i = 0; i < missingDecimals && !beyond; i++) {
            beyond = scaled > MAX_MINOR / 10;
            scaled = beyond ? scaled : scaled * 10;
        }
        if (beyond) {
            return unread(AmountReading.Reason.TOO_LARGE);
        }
        return new AmountReading.Exact(negative ? -scaled : scaled);
    }

    private static boolean isSeparatorPlace(int wholeDigits, int sinceComma) {
        return sinceComma < 0 ? wholeDigits >= 1 && wholeDigits <= GROUP : sinceComma == GROUP;
    }

    private static boolean isSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
    }

    /** Where the sign or the first digit after a currency sign or code stands; {@code start} if there is none. */
    private static int startOfNumber(String text, int start) {
        int at = start;
        while (at < text.length() && !isNumberStart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNumberStart(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == ',';
    }

    private boolean isOurs(String sign) {
        String upper = sign.toUpperCase(Locale.ROOT);
        return upper.equals(currency.getCode()) || SIGNS.getOrDefault(upper, "").contains(currency.getCode());
    }

    private static boolean isAnyCurrency(String sign) {
        String upper = sign.toUpperCase(Locale.ROOT);
        return SIGNS.containsKey(upper)
                || CurrencyUnit.registeredCurrencies().stream()
                        .anyMatch(known -> known.getCode().equals(upper));
    }

    /** Turns full-width forms and the typographic minus into ASCII and drops white space at both ends. */
    private static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(fold(text.charAt(i)));
        }
        return out.toString().trim();
    }

    /** Nearly every amount is digits and a point, and folds to itself. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '+' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '￥' -> '¥';
            case '￡' -> '£';
            case '−' -> '-';
            case '\u00a0', '\u3000', '\u2007', '\u202f' -> ' ';
            default -> c;
        };
    }

    private static AmountReading unread(AmountReading.Reason reason) {
        return new AmountReading.Unread(reason);
    }
}
