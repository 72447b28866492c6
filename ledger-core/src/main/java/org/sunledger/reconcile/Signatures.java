package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * What can be said of a text at a glance: which letter pairs it has, in 256 bits, and which numbers, in 64. Most pairs
 * of texts are told apart by it without being read.
 */
final class Signatures {
    private static final int WORDS = 4;

    private long[] pairs = new long[WORDS * 256];
    private long[] numbers = new long[256];
    private long[] firm = new long[256];
    private long[] large = new long[256];
    private short[] lengths = new short[256];

    /** Looks at the folded text of a number; numbers come in order. */
    void add(int code, String text) {
        if (code == numbers.length) {
            pairs = Arrays.copyOf(pairs, pairs.length * 2);
            numbers = Arrays.copyOf(numbers, code * 2);
            firm = Arrays.copyOf(firm, code * 2);
            large = Arrays.copyOf(large, code * 2);
            lengths = Arrays.copyOf(lengths, code * 2);
        }
        int length = 0;
        int before = 0;
        int digits = 0;
        long number = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                number = number * 31 + c;
                digits++;
            } else if (digits > 0) {
                long bit = 1L << ((number * 0x9E3779B97F4A7C15L) >>> 58);
                numbers[code] |= bit;
                firm[code] |= i < text.length() ? bit : 0;
                large[code] |= digits >= 4 ? bit : 0;
                number = 0;
                digits = 0;
            }
            if (c != ' ') {
                if (before != 0) {
                    int hash = ((before * 0x01000193) ^ c) * 0x9E3779B1;
                    int bit = hash >>> 24;
                    pairs[WORDS * code + (bit >>> 6)] |= 1L << (bit & 63);
                }
                before = c;
                length++;
            }
        }
        lengths[code] = (short) Math.min(Short.MAX_VALUE, length);
    }

    /** Twice the letter pairs in common of all letter pairs, in thousandths. */
    int dice(int a, int b) {
        int common = 0;
        int all = 0;
        for (int i = 0; i < WORDS; i++) {
            long x = pairs[WORDS * a + i];
            long y = pairs[WORDS * b + i];
            common += Long.bitCount(x & y);
            all += Long.bitCount(x) + Long.bitCount(y);
        }
        return all == 0 ? 0 : 2000 * common / all;
    }

    /** Whether one text may be a part of the other. */
    boolean mayContain(int a, int b) {
        int longer = lengths[a] >= lengths[b] ? a : b;
        int shorter = longer == a ? b : a;
        for (int i = 0; i < WORDS; i++) {
            if ((pairs[WORDS * shorter + i] & ~pairs[WORDS * longer + i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the shorter text may have no number but those of the longer one, its last perhaps cut. */
    boolean mayAgreeInNumbers(int a, int b) {
        boolean first = lengths[a] == lengths[b] || lengths[a] > lengths[b];
        boolean second = lengths[a] <= lengths[b];
        return (first && (firm[b] & ~numbers[a]) == 0) || (second && (firm[a] & ~numbers[b]) == 0);
    }

    /** How much of the longer text the shorter one is, in thousandths of its letters. */
    int share(int a, int b) {
        int longer = Math.max(lengths[a], lengths[b]);
        return longer == 0 ? 0 : 1000 * Math.min(lengths[a], lengths[b]) / longer;
    }

    /** Whether both have numbers. */
    boolean haveNumbers(int a, int b) {
        return numbers[a] != 0 && numbers[b] != 0;
    }

    /** Whether both seem to have the same number of four digits or more. */
    boolean shareLargeNumber(int a, int b) {
        return (large[a] & large[b]) != 0;
    }
}
