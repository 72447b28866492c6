package org.sunledger.reconcile;

/** Distinct texts by number: equal texts get the same number, and number 0 is the empty text. */
final class Texts {
    private final TextColumn column = new TextColumn();

    /**
     * Hash and number, one more than it is, of every text; a text that is not there is told by one look at the table.
     */
    private long[] table = new long[1 << 9];

    Texts() {
        add("");
    }

    int count() {
        return column.count();
    }

    /** The number of a text, a new one when it was not seen before. */
    int add(String text) {
        return found(column.write(text));
    }

    /** The same for the first characters of an array, none of which is half of a pair. */
    int add(char[] text, int length) {
        return found(column.write(text, length));
    }

    /** Gives up what only finding needs; from now on no text can be added. */
    void seal() {
        table = new long[0];
        column.seal();
    }

    private int found(int end) {
        int mask = table.length - 1;
        int hash = column.hash(end);
        int slot = hash & mask;
        while (table[slot] != 0) {
            int code = (int) table[slot] - 1;
            if ((int) (table[slot] >>> 32) == hash && column.isText(code, end)) {
                return code;
            }
            slot = (slot + 1) & mask;
        }
        int code = column.keep(end);
        table[slot] = ((long) hash << 32) | count();
        if (count() * 2 > table.length) {
            grow();
        }
        return code;
    }

    /** The text of a number. */
    String text(int code) {
        return column.text(code);
    }

    /** How many characters the text of a number has at most. */
    int room(int code) {
        return column.room(code);
    }

    /**
     * Writes out the text of a number.
     *
     * @return how many characters it has; −1 when some need two places, and then only {@link #text} has them
     */
    int characters(int code, char[] into) {
        return column.characters(code, into);
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
