package org.sunledger.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct texts by number, kept as UTF-8 in one array: a million memos cost their bytes and eight more each. Equal
 * texts get the same number; number 0 is the empty text.
 */
final class Texts {
    private byte[] pool = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int[] table = new int[1 << 9];
    private int count;

    Texts() {
        add("");
    }

    int count() {
        return count;
    }

    /** The number of a text, a new one when it was not seen before. */
    int add(String text) {
        int start = count == 0 ? 0 : ends[count - 1];
        int end = write(text, start);
        int mask = table.length - 1;
        int slot = hash(start, end) & mask;
        while (table[slot] != 0) {
            int code = table[slot] - 1;
            if (same(code, start, end)) {
                return code;
            }
            slot = (slot + 1) & mask;
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = end;
        table[slot] = ++count;
        if (count * 2 > table.length) {
            grow();
        }
        return count - 1;
    }

    /** The text of a number. */
    String text(int code) {
        int start = start(code);
        return new String(pool, start, ends[code] - start, StandardCharsets.UTF_8);
    }

    private int start(int code) {
        return code == 0 ? 0 : ends[code - 1];
    }

    private int write(String text, int start) {
        int length = text.length();
        int needed = Math.addExact(start, Math.multiplyExact(length, 3));
        if (needed > pool.length) {
            pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, pool.length * 2L)));
        }
        int at = start;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                pool[at++] = (byte) c;
            } else if (c < 0x800) {
                pool[at++] = (byte) (0xC0 | (c >> 6));
                pool[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isSurrogate(c)) {
                byte[] rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(rest, 0, pool, at, rest.length);
                return at + rest.length;
            } else {
                pool[at++] = (byte) (0xE0 | (c >> 12));
                pool[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                pool[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        return at;
    }

    private boolean same(int code, int start, int end) {
        return Arrays.equals(pool, start(code), ends[code], pool, start, end);
    }

    private int hash(int start, int end) {
        int hash = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ pool[i]) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ (hash >>> 13);
    }

    private void grow() {
        int[] wider = new int[table.length * 2];
        int mask = wider.length - 1;
        for (int code = 0; code < count; code++) {
            int slot = hash(start(code), ends[code]) & mask;
            while (wider[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            wider[slot] = code + 1;
        }
        table = wider;
    }
}
