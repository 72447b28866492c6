package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * Chooses pairs so that the sum of their weights is the largest possible, each line in at most one pair, any line free
 * to stay alone.
 *
 * <p>A pair that weighs more than the best other edges of both its lines together is in every best choice; most pairs
 * are settled so. What is left falls apart into small components, and each is solved by shortest augmenting paths with
 * a place for every line to stay alone. Ties go to fewer days apart, then to the order of the lines, which follows from
 * their content.
 */
final class Assignment {
    /** No partner. */
    static final int ALONE = -1;

    private static final int DAY_STEPS = 1 << 10;

    private final Edges edges;
    private final int[] leftDays;
    private final int[] rightDays;
    private final int safety;
    private final int[] rightStarts;
    private final int[] rightFrom;
    private final int[] rightEdge;
    private final boolean[] dead;
    private final boolean[] rightGone;
    /** For every left line its partner, or {@link #ALONE}. */
    final int[] mates;
    /** For every left line with a partner, by how much every choice without the pair is worse. */
    final int[] margins;

    private Assignment(Edges edges, int[] leftDays, int[] rightDays, int safety) {
        this.edges = edges;
        this.leftDays = leftDays;
        this.rightDays = rightDays;
        this.safety = safety;
        this.mates = new int[leftDays.length];
        this.margins = new int[leftDays.length];
        this.dead = new boolean[leftDays.length];
        this.rightGone = new boolean[rightDays.length];
        Arrays.fill(mates, ALONE);
        rightStarts = new int[rightDays.length + 1];
        rightFrom = new int[edges.size()];
        rightEdge = new int[edges.size()];
        turnAround();
    }

    /**
     * Solves the assignment.
     *
     * @param leftDays the day of every left line of the edges
     * @param rightDays the day of every right line
     * @param safety the margin beyond which it need not be known
     */
    static Assignment solve(Edges edges, int[] leftDays, int[] rightDays, int safety) {
        Assignment assignment = new Assignment(edges, leftDays, rightDays, safety);
        assignment.settleClearPairs();
        assignment.solveComponents();
        return assignment;
    }

    private void turnAround() {
        for (int edge = 0; edge < edges.size(); edge++) {
            rightStarts[edges.to[edge] + 1]++;
        }
        for (int r = 0; r < rightDays.length; r++) {
            rightStarts[r + 1] += rightStarts[r];
        }
        int[] at = Arrays.copyOf(rightStarts, rightDays.length);
        for (int l = 0; l < leftDays.length; l++) {
            for (int edge = edges.starts[l]; edge < edges.starts[l + 1]; edge++) {
                int place = at[edges.to[edge]]++;
                rightFrom[place] = l;
                rightEdge[place] = edge;
            }
        }
    }

    /** The value of an edge: its weight, and far behind it the days between the lines. */
    long value(int left, int edge) {
        int lag = Math.abs(rightDays[edges.to[edge]] - leftDays[left]);
        return (long) edges.weights[edge] * DAY_STEPS - Math.min(DAY_STEPS - 1, lag);
    }

    private void settleClearPairs() {
        Waiting waiting = new Waiting(leftDays.length);
        for (int l = 0; l < leftDays.length; l++) {
            waiting.add(l);
        }
        while (!waiting.isEmpty()) {
            int left = waiting.next();
            if (dead[left]) {
                continue;
            }
            int right = settle(left);
            if (right < 0) {
                continue;
            }
            // Who competed with the two for a partner, or for them, has less competition now.
            wake(right, waiting);
            for (int edge = edges.starts[left]; edge < edges.starts[left + 1]; edge++) {
                if (!rightGone[edges.to[edge]]) {
                    wake(edges.to[edge], waiting);
                }
            }
        }
    }

    private void wake(int right, Waiting waiting) {
        for (int place = rightStarts[right]; place < rightStarts[right + 1]; place++) {
            if (!dead[rightFrom[place]]) {
                waiting.add(rightFrom[place]);
            }
        }
    }

    /** Lines to look at again, each at most once at a time. */
    private static final class Waiting {
        private final int[] ring;
        private final boolean[] inside;
        private int first;
        private int size;

        Waiting(int lines) {
            ring = new int[Math.max(1, lines)];
            inside = new boolean[lines];
        }

        boolean isEmpty() {
            return size == 0;
        }

        void add(int line) {
            if (!inside[line]) {
                inside[line] = true;
                ring[(int) (((long) first + size++) % ring.length)] = line;
            }
        }

        int next() {
            int line = ring[first];
            first = (first + 1) % ring.length;
            size--;
            inside[line] = false;
            return line;
        }
    }

    /** Settles a left line with its best partner when that is in every best choice; its partner then, else -1. */
    private int settle(int left) {
        int best = -1;
        long bestValue = 0;
        long second = 0;
        for (int edge = edges.starts[left]; edge < edges.starts[left + 1]; edge++) {
            if (rightGone[edges.to[edge]]) {
                continue;
            }
            long value = value(left, edge);
            if (value > bestValue) {
                second = bestValue;
                bestValue = value;
                best = edge;
            } else {
                second = Math.max(second, value);
            }
        }
        if (best < 0) {
            dead[left] = true;
            return -1;
        }
        int right = edges.to[best];
        long rival = 0;
        for (int place = rightStarts[right]; place < rightStarts[right + 1]; place++) {
            if (rightFrom[place] != left && !dead[rightFrom[place]]) {
                rival = Math.max(rival, value(rightFrom[place], rightEdge[place]));
            }
        }
        long clear = bestValue - second - rival;
        if (clear < (long) safety * DAY_STEPS && (second > 0 || rival > 0)) {
            return -1;
        }
        mates[left] = right;
        margins[left] = (int) (clear / DAY_STEPS);
        dead[left] = true;
        rightGone[right] = true;
        return right;
    }

    private void solveComponents() {
        int[] component = new int[leftDays.length];
        boolean[] seenLeft = new boolean[leftDays.length];
        boolean[] seenRight = new boolean[rightDays.length];
        AugmentingPaths paths = new AugmentingPaths(this, edges, rightDays.length);
        for (int start = 0; start < leftDays.length; start++) {
            if (dead[start] || seenLeft[start]) {
                continue;
            }
            int size = 1;
            component[0] = start;
            seenLeft[start] = true;
            for (int i = 0; i < size; i++) {
                int l = component[i];
                for (int edge = edges.starts[l]; edge < edges.starts[l + 1]; edge++) {
                    int r = edges.to[edge];
                    if (rightGone[r] || seenRight[r]) {
                        continue;
                    }
                    seenRight[r] = true;
                    for (int place = rightStarts[r]; place < rightStarts[r + 1]; place++) {
                        int other = rightFrom[place];
                        if (!dead[other] && !seenLeft[other]) {
                            seenLeft[other] = true;
                            component[size++] = other;
                        }
                    }
                }
            }
            Arrays.sort(component, 0, size);
            paths.solve(component, size);
        }
    }

    boolean isGone(int right) {
        return rightGone[right];
    }

    void pair(int left, int right, long margin) {
        mates[left] = right;
        margins[left] = (int) Math.min(Integer.MAX_VALUE, margin / DAY_STEPS);
    }

    long bound() {
        return (long) safety * DAY_STEPS;
    }
}
