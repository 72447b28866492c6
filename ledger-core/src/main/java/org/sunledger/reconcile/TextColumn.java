package org.sunledger.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts one after the other, by number, as UTF-8 in one array: a million memos cost their bytes and four more each. */
final class TextColumn {
    private byte[] pool = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    int count() {
        return count;
    }

    /** Takes in a text; its number follows that of the one before. */
    void add(String text) {
        keep(write(text));
    }

    /** Writes a text behind the last one, to be kept or not; where it ends. */
    int write(String text) {
        int length = text.length();
        int at = start(count);
        makeRoom(length);
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

    /** The same for the first characters of an array, none of which is half of a pair. */
    int write(char[] text, int length) {
        int at = start(count);
        makeRoom(length);
        for (int i = 0; i < length; i++) {
            at = write(text[i], at);
        }
        return at;
    }

    /** Keeps what was written up to a place as the next text; its number. */
    int keep(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = end;
        return count++;
    }

    /** Whether what was written up to a place, but not kept, is the text of a number. */
    boolean isText(int code, int end) {
        return Arrays.equals(pool, start(code), ends[code], pool, start(count), end);
    }

    /** A number that equal texts have in common and few others, for what was written up to a place, but not kept. */
    int hash(int end) {
        int hash = 0x811C9DC5;
        for (int i = start(count); i < end; i++) {
            hash = (hash ^ pool[i]) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ (hash >>> 13);
    }

    /** Gives up the room for more. */
    void seal() {
        pool = Arrays.copyOf(pool, start(count));
        ends = Arrays.copyOf(ends, count);
    }

    /** The same texts in another order, so that those of neighbours stand near each other. */
    TextColumn inOrder(int[] order) {
        TextColumn ordered = new TextColumn();
        ordered.pool = new byte[start(count)];
        ordered.ends = new int[order.length];
        int at = 0;
        for (int code : order) {
            at += copy(code, ordered.pool, at);
            ordered.ends[ordered.count++] = at;
        }
        return ordered;
    }

    /** The text of a number. */
    String text(int code) {
        return new String(pool, start(code), room(code), StandardCharsets.UTF_8);
    }

    /** Copies the bytes of a number's text; how many there are. */
    int copy(int code, byte[] into, int at) {
        int size = room(code);
        System.arraycopy(pool, start(code), into, at, size);
        return size;
    }

    /** How many bytes the text of a number has, and how many characters at most. */
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

    private void makeRoom(int length) {
        int needed = Math.addExact(start(count), Math.multiplyExact(length, 3));
        if (needed > pool.length) {
            pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, pool.length * 2L)));
        }
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
}
