package org.sunledger.io;

import java.text.Normalizer;
import java.util.Locale;

/** Makes one name of the many ways of writing it: full-width or half-width, upper or lower case, spaced or hyphened. */
final class HeaderName {

    private HeaderName() {}

    static String fold(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ' || c == '_' || c == '-' || Character.isWhitespace(c)) {
                gap = true;
            } else {
                if (gap && out.length() > 0) {
                    out.append('-');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
