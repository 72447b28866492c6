package org.sunledger.audit;

import java.util.Arrays;

/** Numbers long values from 0 in the order in which they are first met. */
final class LongCodes {
    private long[] keys;
    private int[] codes;
    private int size;

    LongCodes() {
        this(512);
    }

    /** With room for so many different values; it grows when there are more. */
    LongCodes(int room) {
        keys = new long[Integer.highestOneBit(Math.max(room, 1)) * 4];
        codes = new int[keys.length];
        Arrays.fill(codes, -1);
    }

    int size() {
        return size;
    }

    int code(long key) {
        int at = place(key);
        while (codes[at] >= 0) {
            if (keys[at] == key) {
                return codes[at];
            }
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        codes[at] = size++;
        int code = codes[at];
        if (size * 2 > keys.length) {
            grow();
        }
        return code;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ (mixed >>> 32)) & (keys.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCodes = codes;
        keys = new long[oldKeys.length * 2];
        codes = new int[keys.length];
        Arrays.fill(codes, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCodes[i] >= 0) {
                int at = place(oldKeys[i]);
                while (codes[at] >= 0) {
                    at = (at + 1) & (keys.length - 1);
                }
                keys[at] = oldKeys[i];
                codes[at] = oldCodes[i];
            }
        }
    }
}
