package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * What can be said of a text at a glance: which letter pairs it has, in 256 bits, and which numbers, in 64. Most pairs
 * of texts are told apart by it without being read. All of one text stands together, as memory is fetched.
 */
final class Signatures {
    /** Four words of letter pairs, then the numbers, those that are surely whole, the large ones, the measures. */
    private static final int WORDS = 8;

    private static final int PAIRS = 4;
    private static final int NUMBERS = 4;
    private static final int FIRM = 5;
    private static final int LARGE = 6;

    /** How long the text is, how many letter pairs it has, how its numbers begin, and how its last one does. */
    private static final int MEASURES = 7;

    private static final int LENGTH_BITS = 15;
    private static final int PAIRS_AT = LENGTH_BITS;
    private static final int BEGINNINGS_AT = 24;
    private static final long BEGINNINGS = ((1L << 34) - 1) << BEGINNINGS_AT;
    private static final int LAST_AT = 58;

    /** Beginnings of one digit have places of their own, those of two share the others. */
    private static final int ONE_DIGIT = 10;

    private static final int TWO_DIGITS = 24;

    /** A text with fewer letters is a number and little else. */
    private static final int SENTENCE = 16;

    private long[] words = new long[WORDS * 256];

    /** Looks at the folded text of a number; numbers come in order. */
    void add(int code, char[] text, int size) {
        int at = WORDS * code;
        if (at == words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        int length = 0;
        int before = 0;
        int digits = 0;
        long number = 0;
        long beginnings = 0;
        int last = 0;
        for (int i = 0; i <= size; i++) {
            char c = i < size ? text[i] : ' ';
            if (c >= '0' && c <= '9') {
                number = number * 31 + c;
                digits++;
            } else if (digits > 0) {
                last = beginning(text, i - digits, digits);
                beginnings |= 1L << (BEGINNINGS_AT + last) | 1L << (BEGINNINGS_AT + text[i - digits] - '0');
                long bit = 1L << ((number * 0x9E3779B97F4A7C15L) >>> 58);
                words[at + NUMBERS] |= bit;
                words[at + FIRM] |= i < size ? bit : 0;
                words[at + LARGE] |= digits >= 4 ? bit : 0;
                number = 0;
                digits = 0;
            }
            if (c != ' ') {
                if (before != 0) {
                    int hash = ((before * 0x01000193) ^ c) * 0x9E3779B1;
                    int bit = hash >>> 24;
                    words[at + (bit >>> 6)] |= 1L << (bit & 63);
                }
                before = c;
                length++;
            }
        }
        long bits = 0;
        for (int i = 0; i < PAIRS; i++) {
            bits += Long.bitCount(words[at + i]);
        }
        boolean cut = size > 0 && Wording.isDigit(text[size - 1]);
        words[at + MEASURES] = Math.min((1 << LENGTH_BITS) - 1, length)
                | (bits << PAIRS_AT)
                | beginnings
                | (cut ? (last + 1L) << LAST_AT : 0);
    }

    /** Gives up the room for more than so many texts. */
    void seal(int count) {
        words = Arrays.copyOf(words, WORDS * count);
    }

    /** The place of a number's beginning: of its first two digits, or of its only one. */
    private static int beginning(char[] text, int at, int digits) {
        int first = text[at] - '0';
        return digits == 1 ? first : ONE_DIGIT + (first * 10 + text[at + 1] - '0') % TWO_DIGITS;
    }

    private int length(int code) {
        return (int) words[WORDS * code + MEASURES] & ((1 << LENGTH_BITS) - 1);
    }

    private int bits(int code) {
        return (int) (words[WORDS * code + MEASURES] >>> PAIRS_AT) & ((1 << (BEGINNINGS_AT - PAIRS_AT)) - 1);
    }

    /** Twice the letter pairs in common of all letter pairs, in thousandths. */
    int dice(int a, int b) {
        int common = 0;
        for (int i = 0; i < PAIRS; i++) {
            common += Long.bitCount(words[WORDS * a + i] & words[WORDS * b + i]);
        }
        int all = bits(a) + bits(b);
        return all == 0 ? 0 : 2000 * common / all;
    }

    /** Whether one text may be a part of the other. */
    boolean mayContain(int a, int b) {
        int longer = length(a) >= length(b) ? a : b;
        int shorter = longer == a ? b : a;
        for (int i = 0; i < PAIRS; i++) {
            if ((words[WORDS * shorter + i] & ~words[WORDS * longer + i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the shorter text may have no number but those of the longer one, its last perhaps cut. */
    boolean mayAgreeInNumbers(int a, int b) {
        boolean first = length(a) >= length(b);
        boolean second = length(a) <= length(b);
        return (first && isWithin(b, a)) || (second && isWithin(a, b));
    }

    /**
     * Whether the only number of one text, which stands at its end, may be one of the other's, or the beginning of one.
     */
    boolean mayEndAlike(int a, int b) {
        return mayEndWithin(a, b) || mayEndWithin(b, a);
    }

    private boolean mayEndWithin(int part, int whole) {
        long measures = words[WORDS * part + MEASURES];
        int last = (int) (measures >>> LAST_AT) - 1;
        boolean only = last >= 0 && words[WORDS * part + FIRM] == 0;
        return !only
                || (words[WORDS * part + NUMBERS] & words[WORDS * whole + NUMBERS]) != 0
                || (words[WORDS * whole + MEASURES] & BEGINNINGS & (1L << (BEGINNINGS_AT + last))) != 0;
    }

    /** Whether both are long and may agree in all numbers but those that only one side gives its lines. */
    boolean mayHaveOwnNumbers(int a, int b) {
        int shorter = length(a) <= length(b) ? a : b;
        int longer = shorter == a ? b : a;
        long small = words[WORDS * shorter + FIRM] & ~words[WORDS * shorter + LARGE];
        return length(shorter) >= SENTENCE && (small & ~words[WORDS * longer + NUMBERS]) == 0;
    }

    private boolean isWithin(int part, int whole) {
        return (words[WORDS * part + FIRM] & ~words[WORDS * whole + NUMBERS]) == 0;
    }

    /** How much of the longer text the shorter one is, in thousandths of its letters. */
    int share(int a, int b) {
        int longer = Math.max(length(a), length(b));
        return longer == 0 ? 0 : 1000 * Math.min(length(a), length(b)) / longer;
    }

    /** Whether both have numbers. */
    boolean haveNumbers(int a, int b) {
        return words[WORDS * a + NUMBERS] != 0 && words[WORDS * b + NUMBERS] != 0;
    }

    /** Whether both seem to have the same number of four digits or more. */
    boolean shareLargeNumber(int a, int b) {
        return (words[WORDS * a + LARGE] & words[WORDS * b + LARGE]) != 0;
    }
}
