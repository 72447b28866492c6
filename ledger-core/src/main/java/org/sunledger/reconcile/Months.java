package org.sunledger.reconcile;

import java.util.Map;

/**
 * The months that folded texts name, as bits. A fee of July is not that of August, in words no less than in digits; the
 * digits themselves are compared as {@link Numbers}.
 */
final class Months {
    private static final int SHORT = 3;
    private static final int LONG = 9;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int TEN = 10;

    /** English and German, whole and by three letters. */
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("januar", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("februar", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("märz", 3),
            Map.entry("mar", 3),
            Map.entry("mrz", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("june", 6),
            Map.entry("juni", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("juli", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oktober", 10),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dezember", 12),
            Map.entry("dec", 12),
            Map.entry("dez", 12));

    private Months() {}

    /** Whether both texts name months, and the shorter one a month that the longer one does not. */
    static boolean contradict(int longer, int shorter) {
        return longer != 0 && (shorter & ~longer) != 0;
    }

    /** The months named in words, each as a bit. */
    static int of(String text) {
        int months = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = c < 0x2E80 && Character.isLetter(c);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                boolean mayBe = i - start >= SHORT && i - start <= LONG;
                months |= mayBe ? bit(NAMES.getOrDefault(text.substring(start, i), 0)) : 0;
                start = -1;
            }
            months |= c == '月' ? bit(numeral(text, i)) : 0;
        }
        return months;
    }

    private static int bit(int month) {
        return month == 0 ? 0 : 1 << month;
    }

    /** The Chinese numeral that ends before a place, such as 十二 before 月; 0 for none. */
    private static int numeral(String text, int end) {
        int last = end > 0 ? NUMERALS.indexOf(text.charAt(end - 1)) + 1 : 0;
        boolean inTheTeens = last > 0 && last < TEN && end > 1 && text.charAt(end - 2) == '十';
        return inTheTeens ? TEN + last : last;
    }
}
