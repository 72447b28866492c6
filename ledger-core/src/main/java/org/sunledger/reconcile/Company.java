package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.List;

/** Counts the lines of a side that nobody can tell apart: one amount, one day, the same texts but for the reference. */
final class Company {
    private static final String REFERENCE = "reference";

    private final Side left;
    private final int[][] codes;
    private int[] table = new int[16];

    private Company(Side left, List<Vocabulary> vocabularies) {
        this.left = left;
        this.codes = new int[vocabularies.size()][];
        for (int field = 0; field < codes.length; field++) {
            boolean named = left.fields().get(field).equals(REFERENCE);
            codes[field] = named ? new int[0] : vocabularies.get(field).left;
        }
    }

    /** For every left line, how many lines are like it, itself among them. */
    static int[] of(Side left, List<Vocabulary> vocabularies) {
        return new Company(left, vocabularies).counts();
    }

    private int[] counts() {
        int[] counts = new int[left.size()];
        for (int from = 0; from < counts.length; ) {
            int to = from + 1;
            while (to < counts.length && left.amounts[to] == left.amounts[from] && left.days[to] == left.days[from]) {
                to++;
            }
            count(from, to, counts);
            from = to;
        }
        return counts;
    }

    private void count(int from, int to, int[] counts) {
        if (to - from == 1) {
            counts[from] = 1;
            return;
        }
        int slots = Integer.highestOneBit(to - from) * 4;
        table = table.length < slots ? new int[slots] : table;
        Arrays.fill(table, 0, slots, 0);
        int[] first = new int[to - from];
        for (int row = from; row < to; row++) {
            int slot = hash(row) & (slots - 1);
            while (table[slot] != 0 && !isAlike(table[slot] - 1, row)) {
                slot = (slot + 1) & (slots - 1);
            }
            table[slot] = table[slot] == 0 ? row + 1 : table[slot];
            first[row - from] = table[slot] - 1;
            counts[table[slot] - 1]++;
        }
        for (int row = from; row < to; row++) {
            counts[row] = counts[first[row - from]];
        }
    }

    private int hash(int row) {
        int hash = 17;
        for (int[] texts : codes) {
            hash = texts.length == 0 ? hash : (hash ^ texts[row]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private boolean isAlike(int row, int other) {
        for (int[] texts : codes) {
            if (texts.length > 0 && texts[row] != texts[other]) {
                return false;
            }
        }
        return true;
    }
}
