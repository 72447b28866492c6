package org.sunledger.reconcile;

/**
 * Compares two texts as if the long numbers were not there that each side gives its lines itself, such as a voucher's
 * and a transfer's: those begin alike because they begin with the year, and say nothing.
 */
final class OwnNumbers {
    private static final int LONG = 5;
    private static final int WORDS = 4;

    private OwnNumbers() {}

    /** The text without numbers of five digits or more. */
    static String without(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && Wording.isDigit(text.charAt(to))) {
                to++;
            }
            if (to - from < LONG) {
                rest.append(text, from, Math.max(to, from + 1));
            }
            from = Math.max(to, from + 1);
        }
        return rest.toString().strip();
    }

    /** Twice the letter pairs in common of all letter pairs, in thousandths. */
    static int dice(String a, String b) {
        long[] left = pairs(a);
        long[] right = pairs(b);
        int common = 0;
        int all = 0;
        for (int i = 0; i < WORDS; i++) {
            common += Long.bitCount(left[i] & right[i]);
            all += Long.bitCount(left[i]) + Long.bitCount(right[i]);
        }
        return all == 0 ? 0 : 2000 * common / all;
    }

    private static long[] pairs(String text) {
        long[] pairs = new long[WORDS];
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                int bit = (((before * 0x01000193) ^ c) * 0x9E3779B1) >>> 24;
                pairs[bit >>> 6] |= before == 0 ? 0 : 1L << (bit & 63);
                before = c;
            }
        }
        return pairs;
    }
}
