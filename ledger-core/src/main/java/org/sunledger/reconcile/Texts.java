package org.sunledger.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct texts by number, kept as UTF-8 in one array: a million memos cost their bytes and twelve more each. Equal
 * texts get the same number; number 0 is the empty text.
 */
final class Texts {
    private byte[] pool = new byte[1 << 12];
    private int[] ends = new int[1 << 8];

    /**
     * Hash and number, one more than it is, of every text; a text that is not there is told by one look at the table.
     */
    private long[] table = new long[1 << 9];

    private int count;

    Texts() {
        add("");
    }

    int count() {
        return count;
    }

    /** The number of a text, a new one when it was not seen before. */
    int add(String text) {
        int start = start(count);
        return found(start, write(text, start));
    }

    /** The same for the first characters of an array, none of which is half of a pair. */
    int add(char[] text, int length) {
        int start = start(count);
        makeRoom(start, length);
        int at = start;
        for (int i = 0; i < length; i++) {
            at = write(text[i], at);
        }
        return found(start, at);
    }

    /** A new number for a text, whether it was seen before or not. */
    int append(String text) {
        int start = start(count);
        return keep(write(text, start));
    }

    /** Gives up what only finding needs; from now on no text can be added. */
    void seal() {
        table = new long[0];
        pool = Arrays.copyOf(pool, ends[count - 1]);
        ends = Arrays.copyOf(ends, count);
    }

    private int found(int start, int end) {
        int mask = table.length - 1;
        int hash = hash(start, end);
        int slot = hash & mask;
        while (table[slot] != 0) {
            int code = (int) table[slot] - 1;
            if ((int) (table[slot] >>> 32) == hash && Arrays.equals(pool, start(code), ends[code], pool, start, end)) {
                return code;
            }
            slot = (slot + 1) & mask;
        }
        int code = keep(end);
        table[slot] = ((long) hash << 32) | count;
        if (count * 2 > table.length) {
            grow();
        }
        return code;
    }

    private int keep(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = end;
        return count++;
    }

    /** The text of a number. */
    String text(int code) {
        int start = start(code);
        return new String(pool, start, ends[code] - start, StandardCharsets.UTF_8);
    }

    /** Copies the bytes of a number's text; how many there are. */
    int copy(int code, byte[] into, int at) {
        int size = room(code);
        System.arraycopy(pool, start(code), into, at, size);
        return size;
    }

    /** How many characters the text of a number has at most. */
    int room(int code) {
        return ends[code] - start(code);
    }

    /**
     * Writes out the text of a number.
     *
     * @return how many characters it has; −1 when some need two places, and then only {@link #text} has them
     */
    int characters(int code, char[] into) {
        int size = 0;
        for (int at = start(code); at < ends[code]; size++) {
            int first = pool[at];
            if (first >= 0) {
                into[size] = (char) first;
                at++;
            } else if ((first & 0xF0) == 0xE0) {
                into[size] = (char) (((first & 0x0F) << 12) | ((pool[at + 1] & 0x3F) << 6) | (pool[at + 2] & 0x3F));
                at += 3;
            } else if ((first & 0xE0) == 0xC0) {
                into[size] = (char) (((first & 0x1F) << 6) | (pool[at + 1] & 0x3F));
                at += 2;
            } else {
                return -1;
            }
        }
        return size;
    }

    private int start(int code) {
        return code == 0 ? 0 : ends[code - 1];
    }

    private void makeRoom(int start, int length) {
        int needed = Math.addExact(start, Math.multiplyExact(length, 3));
        if (needed > pool.length) {
            pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, pool.length * 2L)));
        }
    }

    private int write(String text, int start) {
        int length = text.length();
        makeRoom(start, length);
        int at = start;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                byte[] rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(rest, 0, pool, at, rest.length);
                return at + rest.length;
            }
            at = write(c, at);
        }
        return at;
    }

    private int write(char c, int start) {
        int at = start;
        if (c < 0x80) {
            pool[at++] = (byte) c;
        } else if (c < 0x800) {
            pool[at++] = (byte) (0xC0 | (c >> 6));
            pool[at++] = (byte) (0x80 | (c & 0x3F));
        } else {
            pool[at++] = (byte) (0xE0 | (c >> 12));
            pool[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            pool[at++] = (byte) (0x80 | (c & 0x3F));
        }
        return at;
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
        long[] wider = new long[table.length * 2];
        int mask = wider.length - 1;
        for (long entry : table) {
            if (entry != 0) {
                int slot = (int) (entry >>> 32) & mask;
                while (wider[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                wider[slot] = entry;
            }
        }
        table = wider;
    }
}
