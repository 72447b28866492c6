package org.sunledger.canonical;

import java.text.Normalizer;

/**
 * The form every text of a document has: Unicode normalisation form C, surrogates only in pairs.
 *
 * <p>The normaliser of the JDK is slow, and nearly all our text is ASCII or Chinese. Characters of the ranges in
 * {@link #isPlain} neither combine with a neighbour nor decompose, so a text made only of them is in form C already and
 * needs no look at a table.
 */
final class TextForm {
    private TextForm() {}

    /** True when the text is what a document may hold. */
    static boolean isCanonical(String text) {
        return isPlain(text) || (unpairedSurrogate(text) < 0 && Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    static void check(String text) {
        if (isPlain(text)) {
            return;
        }
        if (unpairedSurrogate(text) >= 0) {
            throw new IllegalArgumentException("text with half of a surrogate pair");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("text that is not in Unicode normalisation form C");
        }
    }

    static String normalise(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Latin, then CJK punctuation, then the unified ideographs, then full-width forms.
            boolean plain = c < 0x0300
                    || (c >= 0x4E00 && c < 0xA000)
                    || (c >= 0x3000 && c < 0x302A)
                    || (c >= 0xFF00 && c < 0xFFF0);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first half of a surrogate pair that lacks its other half; -1 when there is none. */
    static int unpairedSurrogate(String text) {
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return index;
            }
            index += Character.charCount(codePoint);
        }
        return -1;
    }
}
