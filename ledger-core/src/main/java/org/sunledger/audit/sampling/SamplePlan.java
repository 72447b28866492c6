package org.sunledger.audit.sampling;

import static org.sunledger.outcome.Code.SAMPLE_EXPECTED_TOO_LARGE;
import static org.sunledger.outcome.Code.SAMPLE_NOTHING_TO_DRAW;
import static org.sunledger.outcome.Code.SAMPLE_TOO_LARGE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * How many items are to be drawn, and why.
 *
 * @param question what was asked
 * @param items how many items can be drawn
 * @param valueMinor the sum of their amounts
 * @param size how many hits there are; in a monetary unit sample several may fall into one large item
 * @param spacing how far apart the hits stand in a monetary unit sample; empty otherwise
 */
public record SamplePlan(Question question, int items, long valueMinor, int size, Optional<Interval> spacing) {

    /**
     * What an auditor asks for.
     *
     * @param method the kind of sample
     * @param sizing how the size is to be found
     * @param confidence how sure to be
     * @param tolerable the most that could be borne: minor units for samples of amounts, a rate for samples of items
     * @param expected what is expected, in the same unit
     * @param statedSize the size, where the auditor names it; else 0
     * @param statedIntervalMinor the interval, where the auditor names it; else 0
     * @param cuts from which amounts on a further stratum begins, ascending; for stratified samples
     */
    public record Question(
            Method method,
            Sizing sizing,
            Confidence confidence,
            BigDecimal tolerable,
            BigDecimal expected,
            int statedSize,
            long statedIntervalMinor,
            List<Long> cuts) {
        public Question {
            cuts = List.copyOf(cuts);
        }

        /** Whether the tolerable and the expected are amounts; they are rates otherwise. */
        public boolean isOfAmounts() {
            return method == Method.MONETARY_UNIT || method == Method.STRATIFIED;
        }
    }

    /** Plans a sample of a population; negative and zero items cannot be drawn by monetary units. */
    public static Outcome<SamplePlan> of(Question question, Population population) {
        Population.Part drawable =
                question.method() == Method.MONETARY_UNIT ? population.positive() : population.whole();
        return of(question, drawable.items().size(), drawable.sumMinor());
    }

    /**
     * Plans a sample of so many items of this value. Refused when there is nothing to draw, when no less is tolerable
     * than is expected, and when no sample of at most {@link SampleSize#MOST} would do.
     */
    public static Outcome<SamplePlan> of(Question question, int items, long valueMinor) {
        if (items < 1 || (question.method() == Method.MONETARY_UNIT && valueMinor < 1)) {
            return Outcome.refused(Rejection.of(SAMPLE_NOTHING_TO_DRAW, ""));
        }
        if (question.statedIntervalMinor() > 0) {
            Interval stated = Interval.ofMinor(question.statedIntervalMinor());
            if (valueMinor / stated.numerator() > SampleSize.MOST) {
                return Outcome.refused(Rejection.of(SAMPLE_TOO_LARGE, "", "most", SampleSize.MOST));
            }
            int size = Math.toIntExact(valueMinor / stated.numerator());
            return Outcome.accepted(new SamplePlan(question, items, valueMinor, size, Optional.of(stated)));
        }
        OptionalInt size = question.statedSize() > 0 ? OptionalInt.of(question.statedSize()) : OptionalInt.empty();
        if (size.isEmpty()) {
            BigDecimal whole = question.isOfAmounts() ? BigDecimal.valueOf(valueMinor) : BigDecimal.ONE;
            BigDecimal tolerable = question.tolerable().divide(whole, MathContext.DECIMAL128);
            BigDecimal expected = question.expected().divide(whole, MathContext.DECIMAL128);
            if (expected.compareTo(tolerable) >= 0) {
                return Outcome.refused(Rejection.of(
                        SAMPLE_EXPECTED_TOO_LARGE,
                        "expected",
                        "expected",
                        question.expected(),
                        "tolerable",
                        question.tolerable()));
            }
            size = question.sizing().size(question.confidence(), tolerable.min(BigDecimal.ONE), expected, items);
        }
        if (size.isEmpty()) {
            return Outcome.refused(Rejection.of(SAMPLE_TOO_LARGE, "", "most", SampleSize.MOST));
        }
        return Outcome.accepted(new SamplePlan(
                question, items, valueMinor, size.getAsInt(), interval(question, valueMinor, size.getAsInt())));
    }

    private static Optional<Interval> interval(Question question, long valueMinor, int size) {
        return question.method() == Method.MONETARY_UNIT
                ? Optional.of(new Interval(valueMinor, size))
                : Optional.empty();
    }
}
