package org.sunledger.reconcile;

import java.util.List;
import java.util.Objects;

/**
 * What a reconciliation goes by. Everything that decides is here, in whole numbers; the same files and the same rules
 * give the same result. Immutable.
 *
 * @param name how the rules are called in the result
 * @param windowDays how many days two lines of equal amounts may lie apart, 0 to 400
 * @param nearDays how many days two lines whose amounts differ may lie apart, 0 to 400
 * @param tolerance the difference that may be booked without a person
 * @param fee what a batched deposit may be less than its receipts
 * @param odds how often lines of one payment agree so far
 * @param learn whether the odds are adjusted by the pairs that nothing else could explain
 * @param accept what a pair needs to be accepted without a person
 * @param groupBy the keys under which lines may form groups, each a list of fields; {@code day} counts as one
 * @param exclusions the lines to leave out, in this order
 * @param sums how sums of open lines are tried
 */
public record Rules(
        String name,
        int windowDays,
        int nearDays,
        Tolerance tolerance,
        Fee fee,
        Odds odds,
        boolean learn,
        Acceptance accept,
        List<List<String>> groupBy,
        List<Exclusion> exclusions,
        Sums sums) {

    /** The day of a line, as a part of a key. */
    public static final String DAY = "day";

    /** The farthest that two lines may lie apart. */
    public static final int MOST_DAYS = 400;

    /** What holds when no rule file is given. */
    public static final Rules DEFAULT = new Rules(
            "default",
            62,
            31,
            new Tolerance(5, "rounding"),
            new Fee(30, "bank-charges"),
            Odds.DEFAULT,
            true,
            new Acceptance(8_000, 6_000, -8_000),
            List.of(List.of("reference"), List.of("counterparty", DAY), List.of("memo", DAY)),
            List.of(),
            new Sums(24, 4, 10, 2_000));

    public Rules {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(odds, "odds");
        Objects.requireNonNull(accept, "accept");
        Objects.requireNonNull(sums, "sums");
        groupBy = groupBy.stream().map(List::copyOf).toList();
        exclusions = List.copyOf(exclusions);
        if (windowDays < 0 || windowDays > MOST_DAYS || nearDays < 0 || nearDays > MOST_DAYS) {
            throw new IllegalArgumentException("days apart must be between 0 and " + MOST_DAYS);
        }
    }

    /**
     * A difference that may be booked by rule.
     *
     * @param minor the largest, in minor units; 0 for none
     * @param account where it goes
     */
    public record Tolerance(long minor, String account) {
        public Tolerance {
            Objects.requireNonNull(account, "account");
            if (minor < 0 || minor > 1_000_000) {
                throw new IllegalArgumentException("a tolerance is between 0 and 1,000,000 minor units");
            }
        }
    }

    /**
     * What may be kept back from a batched deposit.
     *
     * @param perMille the largest part of the receipts, in thousandths; 0 for none
     * @param account where it goes
     */
    public record Fee(int perMille, String account) {
        public Fee {
            Objects.requireNonNull(account, "account");
            if (perMille < 0 || perMille > 500) {
                throw new IllegalArgumentException("a fee is between 0 and 500 thousandths");
            }
        }
    }

    /**
     * What a pair needs to be accepted without a person, in thousandths of a bit.
     *
     * @param weight the least sum of weights
     * @param margin how much worse the next best explanation must be
     * @param cut what a pair must weigh to be proposed at all; below it two lines rather stay alone
     */
    public record Acceptance(int weight, int margin, int cut) {
        public Acceptance {
            if (weight < 1 || margin < 1 || cut > weight || cut < -30_000) {
                throw new IllegalArgumentException("acceptance needs a weight and a margin above zero and the cut");
            }
        }
    }

    /**
     * A line to leave out.
     *
     * @param name how the rule is called in the result
     * @param left whether it is for the left side, otherwise for the right one
     * @param field the text field to look at
     * @param contains what the text contains, upper and lower case alike
     */
    public record Exclusion(String name, boolean left, String field, String contains) {
        public Exclusion {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(field, "field");
            if (contains.isBlank()) {
                throw new IllegalArgumentException("an exclusion without a text would leave everything out");
            }
        }
    }

    /**
     * How sums of open lines are tried against one open line of the other side.
     *
     * @param lines the most open lines to choose from, 0 for no sums at all
     * @param items the most lines in a sum
     * @param days how far they may lie from the one line
     * @param lambdaPpm how many such sums chance may give, in millionths, for a sum to be proposed at all
     */
    public record Sums(int lines, int items, int days, int lambdaPpm) {
        public Sums {
            if (lines < 0 || lines > 40 || items < 2 || items > 8 || days < 0 || days > MOST_DAYS || lambdaPpm < 0) {
                throw new IllegalArgumentException("sums are tried of 2 to 8 items among at most 40 lines");
            }
        }
    }
}
