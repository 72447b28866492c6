package org.sunledger.io.bank;

import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/** The words by which banks call currencies. */
final class Currencies {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("人民币", "CNY"),
            Map.entry("人民币元", "CNY"),
            Map.entry("人民幣", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("cny", "CNY"),
            Map.entry("156", "CNY"),
            Map.entry("01", "CNY"),
            Map.entry("001", "CNY"),
            Map.entry("元", "CNY"),
            Map.entry("¥", "CNY"),
            Map.entry("美元", "USD"),
            Map.entry("港币", "HKD"),
            Map.entry("港元", "HKD"),
            Map.entry("欧元", "EUR"),
            Map.entry("日元", "JPY"),
            Map.entry("英镑", "GBP"),
            Map.entry("新台币", "TWD"),
            Map.entry("新臺幣", "TWD"),
            Map.entry("ntd", "TWD"),
            Map.entry("新加坡元", "SGD"));

    private Currencies() {}

    /** Whether a word means the currency; a word that is unknown means another one. */
    static boolean isSame(String word, CurrencyUnit currency) {
        String folded = ColumnName.fold(word);
        String code = WORDS.getOrDefault(folded, folded.toUpperCase(Locale.ROOT));
        // The bare sign and the bare word stand for whatever the book is kept in.
        return code.equals(currency.getCode()) || folded.equals("元") || folded.equals("¥");
    }
}
