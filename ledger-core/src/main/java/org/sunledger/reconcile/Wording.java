package org.sunledger.reconcile;

import java.text.Normalizer;
import java.util.Locale;

/** Compares texts as a person does who knows what banks do to them. */
final class Wording {
    private static final int LEAST_PART = 3;
    private static final int ALIKE = 600;

    private Wording() {}

    /** Case, width, spaces and punctuation taken away; words keep one space between them. */
    static String folded(String text) {
        String plain = needsNormalising(text) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        String lower = plain.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                gap = true;
                continue;
            }
            if (gap && out.length() > 0) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString();
    }

    /**
     * The same for texts of ASCII and common Chinese characters, in the array itself.
     *
     * @return how many characters are left; −1 for any other text, which is as it was
     */
    static int folded(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c >= 0x80 && (c < 0x4E00 || c > 0x9FA5)) {
                return -1;
            }
        }
        int size = 0;
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            boolean capital = c >= 'A' && c <= 'Z';
            if (!capital && !(c >= 'a' && c <= 'z') && !isDigit(c) && c < 0x80) {
                gap = true;
                continue;
            }
            if (gap && size > 0) {
                text[size++] = ' ';
            }
            gap = false;
            text[size++] = capital ? (char) (c + ('a' - 'A')) : c;
        }
        return size;
    }

    private static boolean needsNormalising(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 0x4E00 || c > 0x9FFF)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of two different folded texts is a part of the other. */
    static boolean isContained(Letters a, Letters b) {
        Letters longer = a.size() >= b.size() ? a : b;
        Letters shorter = longer == a ? b : a;
        boolean wide = shorter.tightSize() >= LEAST_PART || (shorter.tightSize() >= 2 && shorter.at(0) >= 0x2E80);
        return wide && longer.contains(shorter);
    }

    /**
     * Whether two folded texts are one, abbreviated or misspelt: no number or month of the shorter is missing in the
     * longer, but for a number that each side gives its lines itself, and the rest fits.
     *
     * @param dice the letter pairs they have in common, in thousandths
     */
    static boolean isSimilar(Letters a, Letters b, int dice) {
        Letters longer = a.size() >= b.size() ? a : b;
        Letters shorter = longer == a ? b : a;
        Numbers numbers = Numbers.common(longer, shorter);
        boolean alone = numbers.own() && numbers.shared() == 0;
        if (numbers.contradict() || alone) {
            return false;
        }
        boolean similar = numbers.own()
                ? numbers.identify() || isAlikeWithoutOwn(longer.toString(), shorter.toString())
                : dice >= ALIKE || numbers.identify() || isAbbreviated(longer.toString(), shorter.toString());
        return similar && !Months.contradict(longer.months(), shorter.months());
    }

    private static boolean isAlikeWithoutOwn(String longer, String shorter) {
        String others = OwnNumbers.without(longer);
        String rest = OwnNumbers.without(shorter);
        String tight = rest.replace(" ", "");
        return OwnNumbers.dice(rest, others) >= ALIKE
                || (tight.length() >= LEAST_PART && others.replace(" ", "").contains(tight));
    }

    private static boolean isAbbreviated(String longer, String shorter) {
        return abbreviates(longer, shorter) || abbreviates(shorter, longer);
    }

    /** Every word of the short text begins a word of the long one, in order; at least two, or one long one. */
    private static boolean abbreviates(String longer, String shorter) {
        String[] words = shorter.split(" ");
        String[] others = longer.split(" ");
        int at = 0;
        int letters = 0;
        for (String word : words) {
            while (at < others.length && !begins(others[at], word)) {
                at++;
            }
            if (at == others.length) {
                return false;
            }
            letters += word.length();
            at++;
        }
        return words.length >= 2 && letters >= 4;
    }

    private static boolean begins(String whole, String part) {
        if (whole.startsWith(part)) {
            return true;
        }
        return part.length() >= LEAST_PART && part.charAt(0) == whole.charAt(0) && isSubsequence(whole, part);
    }

    private static boolean isSubsequence(String whole, String part) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
