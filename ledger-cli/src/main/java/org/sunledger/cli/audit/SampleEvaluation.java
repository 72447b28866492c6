package org.sunledger.cli.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.sunledger.audit.sampling.AttributeEvaluation;
import org.sunledger.audit.sampling.Confidence;
import org.sunledger.audit.sampling.EvaluatedSample;
import org.sunledger.audit.sampling.Examined;
import org.sunledger.audit.sampling.Factors;
import org.sunledger.audit.sampling.Interval;
import org.sunledger.audit.sampling.Method;
import org.sunledger.audit.sampling.MonetaryEvaluation;
import org.sunledger.audit.sampling.Population;
import org.sunledger.audit.sampling.Sample;
import org.sunledger.audit.sampling.SamplePlan;
import org.sunledger.audit.sampling.Sizing;
import org.sunledger.audit.sampling.StratifiedEvaluation;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.given.SourceFile;
import org.sunledger.cli.given.TypedCsv;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.CsvTable;
import org.sunledger.io.sample.FoundErrors;
import org.sunledger.io.sample.ReadSample;
import org.sunledger.io.sample.SampleHead;
import org.sunledger.io.sample.SampleResults;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Loaded;

/** {@code audit sample evaluate}: what the results of a sample say about everything that was not looked at. */
public final class SampleEvaluation {
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
        BigDecimal tolerable = options.bound("--tolerable", false, 0);
        AttributeEvaluation result = AttributeEvaluation.of(size, Integer.parseInt(typed), options.confidence());
        attribute(result, options.confidence(), tolerable);
        if (tolerable.signum() > 0) {
            conclude(result.supports(tolerable));
        }
        figures.remark("sample.limits-items");
    }

    private void file(GivenFile file) {
        if (!file.exists()) {
            throw file.refusal(Code.CSV_FILE_MISSING);
        }
        SourceFile source = SourceFile.at(file.path(), session.arguments().text("--sheet"));
        if (!ReadSample.isOne(source::table)) {
            found(source);
            return;
        }
        Loaded<Optional<ReadSample>> loaded = ReadSample.of(source::table);
        ReadSample read = loaded.value().orElseThrow(() -> Refusal.ofFiles(loaded.failures()));
        SampleHead head = read.head();
        SampledSource drawnFrom = SampledSource.again(session, head, file);
        SampleEngagement.kept(head.engagement());
        Sample sample = again(file, head, drawnFrom.population());
        Loaded<List<Examined>> results = SampleResults.of(read, sample, drawnFrom.amounts());
        if (!results.isClean()) {
            throw Refusal.ofFiles(results.failures());
        }
        SamplePlan.Question question = sample.plan().question();
        Factors factors = new SampleOptions(session.arguments(), drawnFrom.amounts()).factors(question.sizing());
        EvaluatedSample evaluated = EvaluatedSample.of(sample, drawnFrom.population(), results.value(), factors);
        figures.banner(drawnFrom.banner())
                .noteIfAny("engagement", sample.engagement().name())
                .noteIfAny("source", sample.source())
                .noteIfAny("seed", sample.seed());
        if (sample.seed().isEmpty()) {
            figures.remark("sample.start-stated");
        }
        figures.remark("sample.drawn-again");
        show(evaluated, factors, drawnFrom.amounts());
        if (evaluated.isConclusive()) {
            conclude(evaluated.isSupported());
        }
        figures.remark(question.isOfAmounts() ? "sample.limits" : "sample.limits-items");
        new SampleEngagement(session).keep(file.shown(), evaluated, drawnFrom.amounts());
    }

    private static Sample again(GivenFile file, SampleHead head, Population population) {
        try {
            return head.drawAgain(population);
        } catch (IllegalArgumentException impossible) {
            throw file.refusal(Code.SAMPLE_MALFORMED, "reason", String.valueOf(impossible.getMessage()));
        }
    }

    private void show(EvaluatedSample evaluated, Factors factors, Amounts amounts) {
        SamplePlan.Question question = evaluated.sample().plan().question();
        int size = evaluated.examined().size();
        evaluated.monetary().ifPresent(result -> {
            monetary(result, EvaluatedSample.base(evaluated.sample()), question, factors, size, amounts);
            if (evaluated.isConclusive()) {
                figures.remark(evaluated.isByStringer() ? "sample.by-stringer" : "sample.by-factors");
            }
        });
        evaluated.attribute().ifPresent(result -> attribute(result, question.confidence(), question.tolerable()));
        evaluated.stratified().ifPresent(result -> stratified(result, question, size, amounts));
    }

    /** A file of errors found in a sample that was drawn elsewhere. */
    private void found(SourceFile file) {
        Loaded<CsvTable> table = file.table(TypedCsv.options(session.arguments()));
        if (!table.isClean()) {
            throw Refusal.ofFiles(table.failures());
        }
        Amounts amounts = AuditSample.amounts(session);
        SampleOptions options = new SampleOptions(session.arguments(), amounts);
        int size = options.number("--size", Integer.MAX_VALUE);
        long value = options.amount("--value");
        long stated = options.amount("--interval");
        if (stated == 0 && (size == 0 || value == 0)) {
            throw Misuse.of("misuse.sample-evaluate");
        }
        Interval interval = stated > 0 ? Interval.ofMinor(stated) : new Interval(value, size);
        Loaded<List<Examined>> errors = FoundErrors.of(
                table.value(), TypedCsv.headers(session.arguments().all("--map")), amounts);
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
        Factors factors = options.factors(Sizing.STATED);
        MonetaryEvaluation result = MonetaryEvaluation.of(errors.value(), base, options.confidence(), factors);
        monetary(result, base, question, factors, errors.value().size(), amounts);
        if (question.tolerable().signum() > 0) {
            conclude(result.supports(question.tolerable()));
        }
        figures.remark("sample.limits");
    }

    private void monetary(
            MonetaryEvaluation result,
            MonetaryEvaluation.Base base,
            SamplePlan.Question question,
            Factors factors,
            int size,
            Amounts amounts) {
        BigDecimal interval = base.interval().minor();
        figures.text("examined", Integer.toString(size))
                .percent("confidence", question.confidence().share())
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
            BigDecimal below = BigDecimal.valueOf(base.valueMinor());
            BigDecimal share = result.stringer().subtract(result.knownMinor()).divide(below, 8, RoundingMode.HALF_UP);
            figures.text("stringer-share", share.toPlainString());
        }
        figures.amount("understated", MonetaryEvaluation.rounded(result.understated()), amounts);
        result.errors().forEach(error -> figures.remarkLine(line(error, interval, amounts)));
        figures.bound("tolerable", question, question.tolerable(), amounts);
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

    private void attribute(AttributeEvaluation result, Confidence confidence, BigDecimal tolerable) {
        figures.text("examined", Integer.toString(result.items()))
                .percent("confidence", confidence.share())
                .text("deviations", Integer.toString(result.deviations()))
                .percent("rate", result.rate())
                .percent("upper-rate", result.upper());
        if (tolerable.signum() > 0) {
            figures.percent("tolerable", tolerable);
        }
    }

    private void stratified(StratifiedEvaluation result, SamplePlan.Question question, int size, Amounts amounts) {
        figures.text("examined", Integer.toString(size))
                .percent("confidence", question.confidence().share())
                .text("differences", Integer.toString(result.differences()))
                .amount("projected", MonetaryEvaluation.rounded(result.projected()), amounts)
                .amount("upper", MonetaryEvaluation.rounded(result.upper()), amounts)
                .bound("tolerable", question, question.tolerable(), amounts);
        if (!result.isConclusive()) {
            figures.remark("sample.inconclusive", "fewest", Integer.toString(StratifiedEvaluation.FEWEST_DIFFERENCES));
        }
    }

    private void conclude(boolean within) {
        supported = within;
        figures.remark(within ? "sample.supported" : "sample.not-supported");
    }
}
