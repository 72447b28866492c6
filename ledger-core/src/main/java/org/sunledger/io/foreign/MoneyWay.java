package org.sunledger.io.foreign;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that stand beside an amount for the way it went, as a bank sees it: credit is money that came in. */
public enum MoneyWay {
    IN,
    OUT;

    private static final List<String> CAME_IN =
            List.of("贷", "贷方", "收", "收入", "入", "c", "cr", "credit", "in", "inflow", "+", "haben", "bij", "存入");
    private static final List<String> WENT_OUT =
            List.of("借", "借方", "支", "支出", "出", "d", "dr", "debit", "out", "outflow", "-", "soll", "af", "支取");
    private static final Map<String, MoneyWay> WORDS = words();

    private static Map<String, MoneyWay> words() {
        Map<String, MoneyWay> words = new HashMap<>();
        CAME_IN.forEach(word -> words.put(word, IN));
        WENT_OUT.forEach(word -> words.put(word, OUT));
        return words;
    }

    /** Whether a text is such a word, or two that say the same, as in 贷 Cr. */
    public static boolean isOne(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (WORDS.containsKey(word)) {
            return true;
        }
        String[] parts = word.split("[ /]+");
        return parts.length == 2 && WORDS.containsKey(parts[0]) && WORDS.get(parts[0]) == WORDS.get(parts[1]);
    }

    /** The way of a text that is such a word. */
    public static MoneyWay of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(word, WORDS.getOrDefault(word.split("[ /]+")[0], OUT));
    }

    /** All words there are, for messages. */
    public static String known() {
        return String.join(", ", CAME_IN) + ", " + String.join(", ", WENT_OUT);
    }
}
