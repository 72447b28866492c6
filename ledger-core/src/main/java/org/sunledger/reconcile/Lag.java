package org.sunledger.reconcile;

/** By how many days the right line follows the left one, in steps: banks are usually later, and seldom by much. */
public final class Lag {
    /** The first lag of each step but the first; the first and the last step are open. */
    private static final int[] FROM = {-31, -7, -3, -1, 0, 1, 2, 3, 4, 6, 11, 32};

    /** How many steps there are. */
    public static final int STEPS = FROM.length + 1;

    private Lag() {}

    /** The step of a lag. */
    static int step(int days) {
        int step = 0;
        while (step < FROM.length && days >= FROM[step]) {
            step++;
        }
        return step;
    }

    /** How many days a step covers; the open ones as many as a window of this many days leaves them. */
    static int width(int step, int windowDays) {
        if (step == 0) {
            return Math.max(1, windowDays + FROM[0]);
        }
        if (step == STEPS - 1) {
            return Math.max(1, windowDays - FROM[STEPS - 2] + 1);
        }
        return FROM[step] - FROM[step - 1];
    }

    /** A step in words, such as {@code 4..5}. */
    public static String text(int step) {
        if (step == 0) {
            return "before " + FROM[0];
        }
        if (step == STEPS - 1) {
            return "from " + FROM[STEPS - 2];
        }
        int last = FROM[step] - 1;
        return last == FROM[step - 1] ? String.valueOf(last) : FROM[step - 1] + ".." + last;
    }
}
