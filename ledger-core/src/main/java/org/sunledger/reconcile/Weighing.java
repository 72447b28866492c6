package org.sunledger.reconcile;

/**
 * Why a pair weighs what it weighs: a sum, in thousandths of a bit. Immutable.
 *
 * <p>It starts below zero, from what one line among so many means, and adds what the agreement of the amount, of the
 * day and of each text says.
 */
public final class Weighing {
    private final int[] addends;

    Weighing(int[] addends) {
        this.addends = addends;
    }

    /** What they come to: the weight of the pair. */
    public int sum() {
        int sum = 0;
        for (int addend : addends) {
            sum += addend;
        }
        return sum;
    }

    /** What it starts from. */
    public int start() {
        return addends[Addends.START];
    }

    /** What the amounts add. */
    public int amount() {
        return addends[Addends.AMOUNT];
    }

    /** What the days between the lines add. */
    public int day() {
        return addends[Addends.DAY];
    }

    /** How many texts there are. */
    public int texts() {
        return addends.length - Addends.TEXTS;
    }

    /** What a text adds, by the place of its field. */
    public int text(int field) {
        return addends[Addends.TEXTS + field];
    }
}
