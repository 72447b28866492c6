package org.sunledger.io.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunledger.reconcile.LineOutcome;

/** What a published result says, as plain values; nothing of the run that made it is used. */
final class StatedResult {
    private static final Set<String> GROUPED = Stream.of(LineOutcome.values())
            .filter(LineOutcome::isGrouped)
            .map(LineOutcome::text)
            .collect(Collectors.toUnmodifiableSet());

    String schema = "";
    String currency = "";
    String period = "";
    final List<String> fields = new ArrayList<>();
    final Side left = new Side();
    final Side right = new Side();
    final List<Group> groups = new ArrayList<>();
    final Map<String, String> identities = new TreeMap<>();
    final Map<String, String> proof = new TreeMap<>();
    final List<Decision> decisions = new ArrayList<>();
    File carried = File.NONE;
    File previous = File.NONE;
    File engagement = File.NONE;
    boolean tied;

    /** What the result says of one side. */
    static final class Side {
        String file = "";
        String sha256 = "";
        long lines;
        String opening = "";
        String closing = "";
        final Map<String, String> columns = new HashMap<>();
        final Map<String, String> origin = new HashMap<>();
        final List<Item> open = new ArrayList<>();
        final List<Line> all = new ArrayList<>();
        final Map<String, String> totals = new TreeMap<>();
    }

    /** What it says of one line. */
    record Line(long line, String id, String hash, String outcome, long group, boolean carried) {
        boolean isRejected() {
            return outcome.equals(LineOutcome.REJECTED.text());
        }

        boolean isGrouped() {
            return GROUPED.contains(outcome);
        }

        /** Whether it is in a group that stands without anything left to decide. */
        boolean stands() {
            return isGrouped() && !outcome.equals(LineOutcome.PROPOSED.text());
        }
    }

    /** What it says of one group; what its weights add up to is its weight where it says nothing of them. */
    record Group(
            long number,
            String rule,
            String outcome,
            boolean automatic,
            String residual,
            String account,
            int weight,
            long addedUp,
            int margin,
            String key,
            List<Place> left,
            List<Place> right) {}

    /** Where a line stands: in the file, or among what was carried. */
    record Place(long line, String id, String hash, boolean carried) {}

    /** What it says was left open. */
    record Item(long line, String id, String day, String amount, boolean carried, Map<String, String> texts) {}

    /** Another file that the run was given. */
    record File(String file, String sha256) {
        static final File NONE = new File("", "");
    }

    /** A decision that the run was given. */
    record Decision(
            String decision,
            String by,
            String reason,
            String source,
            boolean applies,
            List<String> leftNames,
            List<String> rightNames,
            List<Place> left,
            List<Place> right) {}
}
