package org.sunledger.reconcile;

/** Compares texts by their numbers in a vocabulary and remembers what it found. One for each thread. */
final class Comparer {
    private static final Likeness[] LEVELS = Likeness.values();
    private static final int SLOTS = 1 << 12;

    private final Vocabulary vocabulary;
    private final long[] keys = new long[SLOTS];
    private final Letters onLeft = new Letters();
    private final Letters onRight = new Letters();
    private final byte[] values = new byte[SLOTS];

    Comparer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** How the texts of two lines agree. */
    Likeness lines(int left, int right) {
        return codes(vocabulary.left[left], vocabulary.right[right]);
    }

    /** How two texts agree, by their numbers. */
    Likeness codes(int left, int right) {
        if (left == 0 || right == 0) {
            return Likeness.BLANK;
        }
        if (left == right) {
            return Likeness.EQUAL;
        }
        long key = ((long) left << 32) | right;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 52);
        if (keys[slot] != key) {
            keys[slot] = key;
            values[slot] =
                    (byte) vocabulary.compare(left, right, onLeft, onRight).rank();
        }
        return LEVELS[values[slot]];
    }
}
