package org.sunledger.io.bank;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes one name of the many ways in which files write a header: full-width or half-width brackets, upper or lower
 * case, spaces and line breaks inside, back-ticks, quotation marks or asterisks around.
 */
final class ColumnName {
    private static final String WITHOUT_MEANING = "`'\"*_-:‘’“”\ufeff\u200b";

    private ColumnName() {}

    static String fold(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && WITHOUT_MEANING.indexOf(c) < 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
