package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Solves one component of an assignment: left lines one after the other, each by the path that costs least, where a
 * path may end at a free right line or at a left line that gives up its partner and stays alone.
 */
final class AugmentingPaths {
    private static final int ALONE = Assignment.ALONE;
    private static final int STAYS_ALONE = -2;
    private static final int GIVES_UP = -3;

    private final Assignment assignment;
    private final Edges edges;
    private final int[] mateOfRight;
    private final long[] priceOfRight;
    private final long[] distance;
    private final int[] cameFrom;
    private final int[] touched;
    private int touchedCount;
    private final long[] gains;
    private final int[] mateOfLeft;

    AugmentingPaths(Assignment assignment, Edges edges, int rights) {
        this.assignment = assignment;
        this.edges = edges;
        this.mateOfRight = new int[rights];
        this.priceOfRight = new long[rights];
        this.distance = new long[rights];
        this.cameFrom = new int[rights];
        this.touched = new int[rights];
        this.mateOfLeft = new int[edges.starts.length - 1];
        this.gains = new long[mateOfLeft.length];
        Arrays.fill(mateOfRight, ALONE);
        Arrays.fill(mateOfLeft, ALONE);
        Arrays.fill(distance, Long.MAX_VALUE);
    }

    void solve(int[] lefts, int size) {
        for (int i = 0; i < size; i++) {
            place(lefts[i]);
        }
        for (int i = 0; i < size; i++) {
            int left = lefts[i];
            if (mateOfLeft[left] != ALONE) {
                assignment.pair(left, mateOfLeft[left], margin(left));
            }
        }
    }

    /** What a left line gets from a right one beyond its price. */
    private long surplus(int left, int edge) {
        return assignment.value(left, edge) - priceOfRight[edges.to[edge]];
    }

    /**
     * Finds a place for a line. Prices of right lines are never negative, and every left line has the best surplus
     * there is for it; staying alone has the surplus zero.
     */
    private void place(int start) {
        PriorityQueue<long[]> queue =
                new PriorityQueue<>((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        touchedCount = 0;
        int end = STAYS_ALONE;
        int endLeft = start;
        long top = bestSurplus(start);
        if (top <= 0) {
            gains[start] = 0;
            return;
        }
        long best = top;
        relax(start, 0, top, queue);
        while (!queue.isEmpty()) {
            long[] next = queue.poll();
            int right = (int) next[1];
            if (next[0] > distance[right]) {
                continue;
            }
            if (next[0] >= best) {
                break;
            }
            if (mateOfRight[right] == ALONE) {
                best = next[0];
                end = right;
                break;
            }
            int left = mateOfRight[right];
            long gain = gains[left];
            if (next[0] + gain < best) {
                best = next[0] + gain;
                end = GIVES_UP;
                endLeft = left;
            }
            relax(left, next[0], gain, queue);
        }
        adjust(start, top, best);
        if (end == GIVES_UP) {
            int right = mateOfLeft[endLeft];
            mateOfLeft[endLeft] = ALONE;
            gains[endLeft] = 0;
            mateOfRight[right] = ALONE;
            flip(right);
        } else if (end >= 0) {
            flip(end);
        }
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = Long.MAX_VALUE;
        }
    }

    private long bestSurplus(int left) {
        long top = 0;
        for (int edge = edges.starts[left]; edge < edges.starts[left + 1]; edge++) {
            if (!assignment.isGone(edges.to[edge])) {
                top = Math.max(top, surplus(left, edge));
            }
        }
        return top;
    }

    private void relax(int left, long soFar, long gain, PriorityQueue<long[]> queue) {
        for (int edge = edges.starts[left]; edge < edges.starts[left + 1]; edge++) {
            int right = edges.to[edge];
            if (assignment.isGone(right) || mateOfLeft[left] == right) {
                continue;
            }
            long reach = soFar + gain - surplus(left, edge);
            if (reach < distance[right]) {
                if (distance[right] == Long.MAX_VALUE) {
                    touched[touchedCount++] = right;
                }
                distance[right] = reach;
                cameFrom[right] = left;
                queue.add(new long[] {reach, right});
            }
        }
    }

    /** Raises the prices of what was reached, so that every chosen edge stays a best one. */
    private void adjust(int start, long top, long best) {
        gains[start] = top - best;
        for (int i = 0; i < touchedCount; i++) {
            int right = touched[i];
            if (distance[right] < best) {
                long more = best - distance[right];
                priceOfRight[right] += more;
                int left = mateOfRight[right];
                if (left != ALONE) {
                    gains[left] -= more;
                }
            }
        }
    }

    private void flip(int end) {
        int right = end;
        while (true) {
            int left = cameFrom[right];
            int before = mateOfLeft[left];
            mateOfLeft[left] = right;
            mateOfRight[right] = left;
            if (before == ALONE) {
                return;
            }
            right = before;
        }
    }

    /** How much worse the best choice without this pair is; not looked for beyond the bound. */
    private long margin(int left) {
        PriorityQueue<long[]> queue =
                new PriorityQueue<>((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        touchedCount = 0;
        long limit = assignment.bound();
        long best = Math.min(limit, gains[left]);
        relax(left, 0, gains[left], queue);
        while (!queue.isEmpty()) {
            long[] next = queue.poll();
            int right = (int) next[1];
            if (next[0] > distance[right]) {
                continue;
            }
            if (next[0] >= best) {
                break;
            }
            int holder = mateOfRight[right];
            if (holder == ALONE || holder == left) {
                best = next[0];
                break;
            }
            best = Math.min(best, next[0] + gains[holder]);
            relax(holder, next[0], gains[holder], queue);
        }
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = Long.MAX_VALUE;
        }
        return best;
    }
}
