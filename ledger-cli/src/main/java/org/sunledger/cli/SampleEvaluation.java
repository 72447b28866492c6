package org.sunledger.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.audit.sampling.AttributeEvaluation;
import org.sunledger.audit.sampling.Confidence;
import org.sunledger.audit.sampling.DrawnItem;
import org.sunledger.audit.sampling.Examined;
import org.sunledger.audit.sampling.Interval;
import org.sunledger.audit.sampling.Method;
import org.sunledger.audit.sampling.MonetaryEvaluation;
import org.sunledger.audit.sampling.Sample;
import org.sunledger.audit.sampling.SamplePlan;
import org.sunledger.audit.sampling.Sizing;
import org.sunledger.audit.sampling.StratifiedEvaluation;
import org.sunledger.io.CsvTable;
import org.sunledger.io.sample.FoundErrors;
import org.sunledger.io.sample.ReadSample;
import org.sunledger.io.sample.SampleHead;
import org.sunledger.io.sample.SampleResults;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Loaded;

/** {@code audit sample evaluate}: what the results of a sample say about everything that was not looked at. */
final class SampleEvaluation {
    private static final long LARGEST = 64L << 20;

    private final Session session;
    private final SampleFigures figures;
    private boolean supported = true;

    private SampleEvaluation(Session session) {
        this.session = session;
        this.figures = new SampleFigures(session).title("sample.evaluation.title");
    }

    static int run(Session session, List<String> arguments) {
        SampleEvaluation evaluation = new SampleEvaluation(session);
        if (arguments.isEmpty()) {
            evaluation.counted();
        } else {
            evaluation.file(GivenFile.of(session, AuditCommand.only(arguments, "FILE")));
        }
        session.answer(evaluation.figures.page("sample-evaluation"));
        return evaluation.supported ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    /** Only numbers were typed: so many items, so many deviations. */
    private void counted() {
        Arguments arguments = session.arguments();
        SampleOptions options = new SampleOptions(arguments, AuditSample.amounts(session));
        int size = options.number("--size", Integer.MAX_VALUE);
        String typed = arguments.text("--deviations");
        if (size == 0 || !typed.matches("[0-9]{1,9}") || Integer.parseInt(typed) > size) {
            throw Misuse.of("misuse.sample-evaluate");
        }
        figures.remark("sample.not-drawn");
        attribute(size, Integer.parseInt(typed), options.confidence(), options.bound("--tolerable", false, 0));
    }

    private void file(GivenFile file) {
        byte[] bytes = file.bytes(LARGEST);
        if (!ReadSample.isOne(file.shown(), bytes)) {
            found(file);
            return;
        }
        Loaded<Optional<ReadSample>> loaded = ReadSample.of(file.shown(), bytes);
        ReadSample read = loaded.value().orElseThrow(() -> Refusal.ofFiles(loaded.failures()));
        SampleHead head = read.head();
        SampledSource source = SampledSource.again(session, head, file);
        Sample sample =
                Sample.draw(head.plan(source.population()), SampleOptions.kept(head.engagement()), source.population());
        Loaded<List<Examined>> results = SampleResults.of(read, sample, source.amounts());
        if (!results.isClean()) {
            throw Refusal.ofFiles(results.failures());
        }
        figures.banner(source.banner())
                .note("engagement", sample.engagement().name())
                .note("source", sample.source())
                .note("seed", sample.seed());
        figures.remark("sample.drawn-again");
        evaluate(sample, source, results.value());
    }

    private void evaluate(Sample sample, SampledSource source, List<Examined> examined) {
        SamplePlan plan = sample.plan();
        SamplePlan.Question question = plan.question();
        switch (question.method()) {
            case MONETARY_UNIT -> {
                long certain = sample.drawn().stream()
                        .filter(DrawnItem::isCertain)
                        .mapToLong(drawn -> drawn.item().amountMinor())
                        .sum();
                var base = new MonetaryEvaluation.Base(
                        plan.spacing().orElseThrow(), sample.hitsBelowInterval(), plan.valueMinor() - certain);
                monetary(examined, base, question, source.amounts());
            }
            case ATTRIBUTE, DISCOVERY ->
                attribute(
                        examined.size(),
                        (int) examined.stream().filter(Examined::deviates).count(),
                        question.confidence(),
                        question.tolerable());
            case STRATIFIED -> stratified(examined, source, question);
        }
    }

    /** A file of errors found in a sample that was drawn elsewhere. */
    private void found(GivenFile file) {
        Amounts amounts = AuditSample.amounts(session);
        SampleOptions options = new SampleOptions(session.arguments(), amounts);
        int size = options.number("--size", Integer.MAX_VALUE);
        long value = options.amount("--value");
        long stated = options.amount("--interval");
        if (stated == 0 && (size == 0 || value == 0)) {
            throw Misuse.of("misuse.sample-evaluate");
        }
        Interval interval = stated > 0 ? Interval.ofMinor(stated) : new Interval(value, size);
        Loaded<CsvTable> table = SourceFile.at(file.path(), "").table(ImportCommand.options(session.arguments()));
        if (!table.isClean()) {
            throw Refusal.ofFiles(table.failures());
        }
        Loaded<List<Examined>> errors = FoundErrors.of(
                table.value(), ImportCommand.headers(session.arguments().all("--map")), amounts);
        if (!errors.isClean()) {
            throw Refusal.ofFiles(errors.failures());
        }
        figures.remark("sample.not-drawn");
        MonetaryEvaluation.Base base = FoundErrors.base(errors.value(), interval, size, value);
        var question = new SamplePlan.Question(
                Method.MONETARY_UNIT,
                Sizing.STATED,
                options.confidence(),
                options.bound("--tolerable", true, value),
                BigDecimal.ZERO,
                size,
                stated,
                List.of());
        monetary(errors.value(), base, question, amounts);
    }

    private void monetary(
            List<Examined> examined, MonetaryEvaluation.Base base, SamplePlan.Question question, Amounts amounts) {
        Confidence confidence = question.confidence();
        BigDecimal tolerable = question.tolerable();
        var factors = new SampleOptions(session.arguments(), amounts).factors(question.sizing());
        MonetaryEvaluation result = MonetaryEvaluation.of(examined, base, confidence, factors);
        BigDecimal interval = base.interval().minor();
        figures.text("examined", Integer.toString(examined.size()))
                .percent("confidence", confidence.share())
                .text("factors", factors.text())
                .amount("interval", MonetaryEvaluation.rounded(interval), amounts)
                .text("overstated", Integer.toString(result.errors().size()))
                .amount("known", MonetaryEvaluation.rounded(result.knownMinor()), amounts)
                .amount("projected", MonetaryEvaluation.rounded(result.projected()), amounts)
                .amount("basic", MonetaryEvaluation.rounded(result.basic()), amounts)
                .amount("incremental", MonetaryEvaluation.rounded(result.incremental()), amounts)
                .amount("upper", MonetaryEvaluation.rounded(result.upper()), amounts);
        if (base.hits() > 0) {
            figures.amount("stringer", MonetaryEvaluation.rounded(result.stringer()), amounts);
        }
        figures.amount("understated", MonetaryEvaluation.rounded(result.understated()), amounts);
        result.errors().forEach(error -> figures.remarkLine(line(error, interval, amounts)));
        if (tolerable.signum() > 0) {
            figures.amount(
                    "tolerable", tolerable.setScale(0, RoundingMode.FLOOR).longValueExact(), amounts);
            // Whole errors were planned for by the binomial distribution, so its bound decides.
            boolean byStringer = question.sizing() == Sizing.BINOMIAL;
            figures.remark(byStringer ? "sample.by-stringer" : "sample.by-factors");
            conclude(byStringer ? result.stringer().compareTo(tolerable) <= 0 : result.supports(tolerable));
        }
        figures.remark("sample.limits");
    }

    /** An error and what it stands for. */
    private static String line(Examined error, BigDecimal interval, Amounts amounts) {
        BigDecimal recorded = BigDecimal.valueOf(error.item().amountMinor());
        BigDecimal overstated = BigDecimal.valueOf(error.overstatedMinor());
        BigDecimal projected = interval.multiply(overstated).divide(recorded, 6, RoundingMode.HALF_UP);
        return String.join(
                " · ",
                error.item().id().isEmpty()
                        ? Long.toString(error.item().line())
                        : error.item().id(),
                amounts.grouped(error.item().amountMinor()) + " → " + amounts.grouped(error.auditedMinor()),
                SampleFigures.percent(overstated.divide(recorded, 6, RoundingMode.HALF_UP)),
                amounts.grouped(MonetaryEvaluation.rounded(projected)));
    }

    private void attribute(int size, int deviations, Confidence confidence, BigDecimal tolerable) {
        AttributeEvaluation result = AttributeEvaluation.of(size, deviations, confidence);
        figures.text("examined", Integer.toString(size))
                .percent("confidence", confidence.share())
                .text("deviations", Integer.toString(deviations))
                .percent("rate", result.rate())
                .percent("upper-rate", result.upper());
        if (tolerable.signum() > 0) {
            figures.percent("tolerable", tolerable);
            conclude(result.supports(tolerable));
        }
        figures.remark("sample.limits-items");
    }

    private void stratified(List<Examined> examined, SampledSource source, SamplePlan.Question question) {
        List<Integer> sizes = new ArrayList<>();
        for (int stratum = 0; stratum <= question.cuts().size(); stratum++) {
            sizes.add(source.population().inStratum(stratum, question.cuts()));
        }
        StratifiedEvaluation result = StratifiedEvaluation.of(examined, sizes, question.confidence());
        Amounts amounts = source.amounts();
        figures.text("examined", Integer.toString(examined.size()))
                .percent("confidence", question.confidence().share())
                .text("differences", Integer.toString(result.differences()))
                .amount("projected", MonetaryEvaluation.rounded(result.projected()), amounts)
                .amount("upper", MonetaryEvaluation.rounded(result.upper()), amounts);
        if (!result.isConclusive()) {
            figures.remark("sample.inconclusive", "fewest", Integer.toString(StratifiedEvaluation.FEWEST_DIFFERENCES));
        }
        if (question.tolerable().signum() > 0) {
            figures.bound("tolerable", question, question.tolerable(), amounts);
            if (result.isConclusive()) {
                conclude(result.supports(question.tolerable()));
            }
        }
        figures.remark("sample.limits");
    }

    private void conclude(boolean within) {
        supported = within;
        figures.remark(within ? "sample.supported" : "sample.not-supported");
    }
}
