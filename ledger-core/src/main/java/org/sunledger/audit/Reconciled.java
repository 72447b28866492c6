package org.sunledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sunledger.period.DatePeriod;

/**
 * A reconciliation of one account, as its published result states it: both sides from the opening to the closing
 * balance, line by line in its outcomes.
 *
 * @param file the name of the result
 * @param sha256 the digest of its bytes
 * @param account the account of the book; empty when two files were laid side by side
 * @param checkpoint the state of the book that was read, {@code SIZE/CODE}; empty when two files were
 * @param period the days it is about; null when two files were laid side by side without one
 * @param book the side of the book
 * @param bank the side of the bank
 * @param carried whether it went on from what an earlier run left open
 * @param broken the identities that did not hold when it was made
 */
public record Reconciled(
        String file,
        String sha256,
        String account,
        String checkpoint,
        @Nullable DatePeriod period,
        End book,
        End bank,
        boolean carried,
        List<String> broken) {
    private static final Set<String> EXPLAINED = Set.of("exact", "tolerance", "group", "excluded");

    /**
     * One side, in minor units.
     *
     * @param file the file it was read from
     * @param sha256 the digest of what was read
     * @param balances what it had before its first line and after its last one; null when nobody has stated it
     * @param outcomes what became of its lines
     */
    public record End(String file, String sha256, @Nullable Balances balances, List<Outcome> outcomes) {
        public End {
            outcomes = List.copyOf(outcomes);
        }

        /** How many lines came to this end, and their sum. */
        public Outcome of(String name) {
            return outcomes.stream()
                    .filter(outcome -> outcome.name().equals(name))
                    .findFirst()
                    .orElse(new Outcome(name, 0, 0, 0));
        }

        /**
         * What the lines add up to beyond the step from the opening to the closing balance: what was carried; 0 without
         * balances.
         */
        public long beyondMinor() {
            Balances stated = balances;
            return stated == null
                    ? 0
                    : outcomes.stream().mapToLong(Outcome::minor).sum()
                            - (stated.closingMinor() - stated.openingMinor());
        }
    }

    /** Two balances in minor units. */
    public record Balances(long openingMinor, long closingMinor) {}

    /**
     * Lines of one outcome.
     *
     * @param name the outcome, as the result calls it
     * @param lines how many
     * @param minor what they add up to, in minor units
     * @param grossMinor what their amounts add up to without signs, in minor units
     */
    public record Outcome(String name, long lines, long minor, long grossMinor) {
        /** True when nothing is left to ask about them. */
        public boolean isExplained() {
            return EXPLAINED.contains(name);
        }
    }

    public Reconciled {
        broken = List.copyOf(broken);
    }

    /** The names of all outcomes of either side, the explained ones first, else as the result lists them. */
    public List<String> outcomes() {
        List<Outcome> all = new ArrayList<>(book.outcomes());
        all.addAll(bank.outcomes());
        return all.stream()
                .sorted((a, b) -> Boolean.compare(b.isExplained(), a.isExplained()))
                .map(Outcome::name)
                .distinct()
                .toList();
    }

    /** How many lines of both sides nobody has explained. */
    public long openLines() {
        long lines = 0;
        for (String name : outcomes()) {
            lines += EXPLAINED.contains(name)
                    ? 0
                    : book.of(name).lines() + bank.of(name).lines();
        }
        return lines;
    }

    /**
     * The amounts of those lines without their signs, so that what came in too much does not hide what is missing. A
     * proposal names an amount of the book and one of the bank, and only the larger counts.
     */
    public long openMinor() {
        long open = 0;
        for (String name : outcomes()) {
            long larger = Math.max(book.of(name).grossMinor(), bank.of(name).grossMinor());
            open = Math.addExact(open, EXPLAINED.contains(name) ? 0 : larger);
        }
        return open;
    }

    /** True when both sides state the balances before and after their lines, which shows that no line is missing. */
    public boolean hasBalances() {
        return book.balances() != null && bank.balances() != null;
    }

    /** True when every identity held and both sides still add up from what is stated here. */
    public boolean addsUp() {
        return broken.isEmpty() && (carried || (book.beyondMinor() == 0 && bank.beyondMinor() == 0));
    }
}
