package org.sunledger.reconcile;

/** Sorts row numbers by what stands in the rows: a stable merge sort without boxed numbers. */
final class Order {
    private static final int RUN = 12;

    private Order() {}

    /** Compares two rows. */
    @FunctionalInterface
    interface Rows {
        /** Negative, zero or positive, as the first row comes before, with or after the second. */
        int compare(int first, int second);
    }

    /** The numbers from 0 to size, in the order of the rows; rows that compare equal keep their order. */
    static int[] of(int size, Rows rows) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        sort(order, size, rows);
        return order;
    }

    /** Sorts the first numbers of an array. */
    static void sort(int[] order, int size, Rows rows) {
        for (int start = 0; start < size; start += RUN) {
            insertion(order, start, Math.min(size, start + RUN), rows);
        }
        int[] from = order;
        int[] to = new int[size];
        boolean inPlace = true;
        for (long width = RUN; width < size; width *= 2) {
            for (long start = 0; start < size; start += 2 * width) {
                merge(
                        from,
                        to,
                        (int) start,
                        (int) Math.min(size, start + width),
                        (int) Math.min(size, start + 2 * width),
                        rows);
            }
            int[] other = from;
            from = to;
            to = other;
            inPlace = !inPlace;
        }
        if (!inPlace) {
            System.arraycopy(from, 0, order, 0, size);
        }
    }

    /** The place of the first of some rows in ascending order of their keys whose key is not below this one. */
    static int first(int[] rows, int[] keys, int key) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[rows[middle]] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void insertion(int[] order, int start, int end, Rows rows) {
        for (int i = start + 1; i < end; i++) {
            int row = order[i];
            int at = i;
            while (at > start && rows.compare(order[at - 1], row) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = row;
        }
    }

    private static void merge(int[] from, int[] to, int start, int middle, int end, Rows rows) {
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = right >= end || (left < middle && rows.compare(from[left], from[right]) <= 0);
            to[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
