package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sample whose items were all looked at, and what that says about the population.
 *
 * @param sample what was drawn
 * @param examined what was found, item by item
 * @param monetary the evaluation of a sample of monetary units; empty for the others
 * @param attribute the evaluation of a sample of attributes or for discovery; empty for the others
 * @param stratified the evaluation of a stratified sample; empty for the others
 */
public record EvaluatedSample(
        Sample sample,
        List<Examined> examined,
        Optional<MonetaryEvaluation> monetary,
        Optional<AttributeEvaluation> attribute,
        Optional<StratifiedEvaluation> stratified) {
    public EvaluatedSample {
        examined = List.copyOf(examined);
    }

    /** Evaluates what was found by the method of the sample. */
    public static EvaluatedSample of(Sample sample, Population population, List<Examined> examined, Factors factors) {
        SamplePlan.Question question = sample.plan().question();
        Confidence confidence = question.confidence();
        Optional<MonetaryEvaluation> monetary = question.method() == Method.MONETARY_UNIT
                ? Optional.of(MonetaryEvaluation.of(examined, base(sample), confidence, factors))
                : Optional.empty();
        Optional<StratifiedEvaluation> stratified = question.method() == Method.STRATIFIED
                ? Optional.of(StratifiedEvaluation.of(examined, population.strata(question.cuts()), confidence))
                : Optional.empty();
        int deviations = (int) examined.stream().filter(Examined::deviates).count();
        Optional<AttributeEvaluation> attribute = question.isOfAmounts()
                ? Optional.empty()
                : Optional.of(AttributeEvaluation.of(examined.size(), deviations, confidence));
        return new EvaluatedSample(sample, examined, monetary, attribute, stratified);
    }

    /** The interval, and the hits and the value below it. */
    public static MonetaryEvaluation.Base base(Sample sample) {
        long certain = sample.drawn().stream()
                .filter(DrawnItem::isCertain)
                .mapToLong(drawn -> drawn.item().amountMinor())
                .sum();
        return new MonetaryEvaluation.Base(
                sample.plan().spacing().orElseThrow(),
                sample.hitsBelowInterval(),
                sample.plan().valueMinor() - certain);
    }

    /** True when the limit of Stringer decides, because the size was found by the binomial distribution. */
    public boolean isByStringer() {
        return sample.plan().question().sizing() == Sizing.BINOMIAL;
    }

    /** The projected misstatement in minor units; empty in samples of items. */
    public Optional<BigDecimal> projected() {
        return monetary.map(MonetaryEvaluation::projected).or(() -> stratified.map(StratifiedEvaluation::projected));
    }

    /** The upper limit of the misstatement that decides, in minor units; empty in samples of items. */
    public Optional<BigDecimal> upper() {
        return monetary.map(each -> isByStringer() ? each.stringer() : each.upper())
                .or(() -> stratified.map(StratifiedEvaluation::upper));
    }

    /** Whether anything can be concluded: a tolerable misstatement was named, and enough was found to tell. */
    public boolean isConclusive() {
        return sample.plan().question().tolerable().signum() > 0
                && stratified.map(StratifiedEvaluation::isConclusive).orElse(true);
    }

    /** Whether no more may be wrong than could be borne. */
    public boolean isSupported() {
        BigDecimal tolerable = sample.plan().question().tolerable();
        return isConclusive()
                && upper().or(() -> attribute.map(AttributeEvaluation::upper))
                                .orElseThrow()
                                .compareTo(tolerable)
                        <= 0;
    }
}
