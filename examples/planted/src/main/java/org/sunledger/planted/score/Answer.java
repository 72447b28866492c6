package org.sunledger.planted.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.Side;

/**
 * All that a matcher says about a case.
 *
 * @param groups accepted groups, and proposals with the better ones first: the first proposal that names a line is the
 *     line's first proposal
 * @param book the outcome of each line of the book, by id
 * @param bank the outcome of each line of the bank, by id
 * @param repeated how many lines were given an outcome more than once
 */
public record Answer(List<Found> groups, Map<String, Outcome> book, Map<String, Outcome> bank, int repeated) {

    /** Copies the groups. */
    public Answer {
        groups = List.copyOf(groups);
    }

    /** The outcomes of a side, by id. */
    public Map<String, Outcome> outcomes(Side side) {
        return side == Side.BOOK ? book : bank;
    }

    /** Collects an answer. */
    public static final class Collector {

        private final List<Found> groups = new ArrayList<>();
        private final Map<String, Outcome> book = new HashMap<>();
        private final Map<String, Outcome> bank = new HashMap<>();
        private int repeated;

        /** Takes a group. */
        public void group(Found found) {
            groups.add(found);
        }

        /** Takes the outcome of a line; the first one counts, every further one counts as repeated. */
        public void outcome(Side side, String id, Outcome outcome) {
            if ((side == Side.BOOK ? book : bank).putIfAbsent(id, outcome) != null) {
                repeated++;
            }
        }

        /** The answer as collected. */
        public Answer answer() {
            return new Answer(groups, book, bank, repeated);
        }
    }
}
