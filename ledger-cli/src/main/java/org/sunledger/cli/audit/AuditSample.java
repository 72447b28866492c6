package org.sunledger.cli.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.audit.sampling.DrawnItem;
import org.sunledger.audit.sampling.Interval;
import org.sunledger.audit.sampling.Method;
import org.sunledger.audit.sampling.MonetaryEvaluation;
import org.sunledger.audit.sampling.Population;
import org.sunledger.audit.sampling.PopulationItem;
import org.sunledger.audit.sampling.Sample;
import org.sunledger.audit.sampling.SamplePlan;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Nearest;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.sample.SampleFile;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Table;

/** {@code audit sample commit|plan|draw|evaluate}: how many items to look at, which, and what the answers say. */
public final class AuditSample {
    private static final Map<String, AuditCommand.Part> PARTS = new TreeMap<>(Map.of(
            "commit", AuditSample::commit,
            "plan", AuditSample::plan,
            "draw", AuditSample::draw,
            "evaluate", SampleEvaluation::run));

    private AuditSample() {}

    static int run(Session session, List<String> arguments) {
        if (arguments.isEmpty()) {
            throw Misuse.of("misuse.argument-missing", "argument", String.join("|", PARTS.keySet()));
        }
        String part = arguments.get(0);
        if (!PARTS.containsKey(part)) {
            throw Nearest.misuse("misuse.audit", "found", "sample " + part, List.copyOf(PARTS.keySet()));
        }
        return PARTS.get(part).run(session, arguments.subList(1, arguments.size()));
    }

    /** What the auditor hands over before the book is known. */
    private static int commit(Session session, List<String> arguments) {
        AuditCommand.none(arguments);
        session.surroundings().out().print(new SampleEngagement(session).commit() + "\n");
        session.speech().note(session.words().text("sample.committed", Map.of()));
        return ExitStatus.DONE;
    }

    static Amounts amounts(Session session) {
        return new Amounts(SampledSource.currency(session.arguments().text("--currency")));
    }

    private static int plan(Session session, List<String> arguments) {
        AuditCommand.none(arguments);
        SampleFigures figures = new SampleFigures(session).title("sample.plan.title");
        Arguments typed = session.arguments();
        if (typed.has("--csv") || typed.has("--kind")) {
            SampledSource source = SampledSource.asked(session);
            planned(figures.banner(source.banner()), planOf(session, source), source.amounts());
            takenOut(figures, source);
            figures.note("source", source.population().source());
        } else {
            abstractly(figures, new SampleOptions(typed, amounts(session)), amounts(session));
        }
        session.answer(figures.page("sample-plan"));
        return ExitStatus.DONE;
    }

    /** A size without a population at hand: by its value, its number of items, or shares alone. */
    private static void abstractly(SampleFigures figures, SampleOptions options, Amounts amounts) {
        int items = options.number("--items", Integer.MAX_VALUE);
        long value = options.amount("--value");
        Method method = options.method();
        boolean byShares = method == Method.MONETARY_UNIT && value == 0 && options.isOfShares();
        boolean enough = byShares
                || method == Method.ATTRIBUTE
                || (method == Method.DISCOVERY ? items > 0 : method == Method.MONETARY_UNIT && value > 0);
        if (!enough) {
            throw Misuse.of("misuse.sample-source");
        }
        long whole = byShares ? Amounts.MAX_MINOR / 10 : value;
        SamplePlan plan = Refusal.granted(SamplePlan.of(options.question(whole), Math.max(1, items), whole));
        if (byShares) {
            figures.text("method", method.text())
                    .text("sizing", plan.question().sizing().text());
            figures.percent("confidence", plan.question().confidence().share())
                    .text("size", Integer.toString(plan.size()));
        } else {
            planned(figures, plan, amounts);
        }
    }

    private static SamplePlan planOf(Session session, SampledSource source) {
        SampleOptions options = new SampleOptions(session.arguments(), source.amounts());
        Population population = source.population();
        long value = options.method() == Method.MONETARY_UNIT
                ? population.positive().sumMinor()
                : population.whole().sumMinor();
        if (value <= 0 && options.method() == Method.MONETARY_UNIT) {
            throw Refusal.of(Code.SAMPLE_NOTHING_TO_DRAW, "");
        }
        return Refusal.granted(SamplePlan.of(options.question(Math.max(0, value)), population));
    }

    private static void planned(SampleFigures figures, SamplePlan plan, Amounts amounts) {
        SamplePlan.Question question = plan.question();
        figures.text("method", question.method().text())
                .text("sizing", question.sizing().text());
        figures.percent("confidence", question.confidence().share());
        figures.bound("tolerable", question, question.tolerable(), amounts);
        figures.bound("expected", question, question.expected(), amounts);
        if (plan.items() > 1) {
            figures.text("items", Integer.toString(plan.items()));
        }
        if (plan.valueMinor() != 0) {
            figures.amount("value", plan.valueMinor(), amounts);
        }
        figures.text("size", Integer.toString(plan.size()));
        plan.spacing()
                .map(Interval::minor)
                .ifPresent(interval -> figures.amount("interval", MonetaryEvaluation.rounded(interval), amounts));
    }

    private static void takenOut(SampleFigures figures, SampledSource source) {
        if (new SampleOptions(figures.session().arguments(), source.amounts()).method() == Method.MONETARY_UNIT) {
            Population.Part negative = source.population().negative();
            figures.text("negative", Integer.toString(negative.items().size()))
                    .amount("negative-sum", negative.sumMinor(), source.amounts())
                    .text(
                            "zero",
                            Integer.toString(source.population().zero().items().size()));
        }
    }

    private static int draw(Session session, List<String> arguments) {
        AuditCommand.none(arguments);
        SampledSource source = SampledSource.asked(session);
        Sample sample = drawn(session, planOf(session, source), source);
        Table table = page(session, sample, source);
        session.answer(Answer.page("sample", table)
                .withCsv(() -> SampleFile.of(sample, source.chosen(), source.amounts(), session.language())));
        if (!sample.takenOut().isEmpty() && session.arguments().has("--output")) {
            session.speech()
                    .note(session.words()
                            .text(
                                    "sample.taken-out",
                                    Map.of(
                                            "count",
                                            Integer.toString(sample.takenOut().size()))));
        }
        return ExitStatus.DONE;
    }

    private static Sample drawn(Session session, SamplePlan plan, SampledSource source) {
        SampleEngagement engagement = new SampleEngagement(session);
        long start = new SampleOptions(session.arguments(), source.amounts()).amount("--start");
        if (start == 0) {
            return Sample.draw(plan, engagement.engagement(), source.population());
        }
        Interval interval = plan.spacing().orElseThrow(() -> Misuse.of("misuse.sample-start"));
        if (start > interval.numerator() / interval.denominator()) {
            throw Misuse.of("misuse.sample-start");
        }
        return Sample.drawFrom(start * interval.denominator(), plan, engagement.named(), source.population());
    }

    private static Table page(Session session, Sample sample, SampledSource source) {
        SamplePlan plan = sample.plan();
        Amounts amounts = source.amounts();
        Listing listing = new Listing(session)
                .title("sample.title", "engagement", name(sample))
                .banner(source.banner())
                .note(
                        "method",
                        plan.question().method().text() + ", "
                                + plan.question().sizing().text())
                .note(
                        "confidence",
                        SampleFigures.percent(plan.question().confidence().share()))
                .note("size", Integer.toString(plan.size()));
        plan.spacing()
                .map(Interval::minor)
                .ifPresent(interval -> listing.note("interval", amounts.grouped(MonetaryEvaluation.rounded(interval))));
        plan.spacing().ifPresent(interval -> listing.note("start", start(sample, interval, amounts)));
        listing.note("source", sample.source());
        listing.note("chosen", String.join(", ", words(source.chosen())));
        if (!sample.seed().isEmpty()) {
            listing.note("seed", sample.seed());
        }
        items(listing, sample, amounts);
        remarks(listing, sample, amounts);
        return listing.table();
    }

    private static void items(Listing listing, Sample sample, Amounts amounts) {
        listing.column("item", ColumnType.COUNT)
                .column("id", ColumnType.ID)
                .column("line", ColumnType.COUNT)
                .column("amount", ColumnType.AMOUNT)
                .column("hits", ColumnType.COUNT)
                .column("stratum", ColumnType.COUNT)
                .column("certain", ColumnType.TEXT)
                .column("about", ColumnType.TEXT);
        for (DrawnItem drawn : sample.drawn()) {
            listing.row(
                    Cell.count(drawn.item().position()),
                    Cell.id(drawn.item().id()),
                    Cell.count(drawn.item().line()),
                    Cell.amount(drawn.item().amountMinor(), amounts.decimals()),
                    Cell.count(drawn.hits()),
                    Cell.count(drawn.stratum() + 1L),
                    Cell.text(drawn.isCertain() ? "*" : ""),
                    Cell.text(drawn.item().about()));
        }
    }

    private static void remarks(Listing listing, Sample sample, Amounts amounts) {
        String chance = sample.engagement().isCommitted() ? "sample.was-committed" : "sample.not-committed";
        listing.remark(sample.seed().isEmpty() ? "sample.start-stated" : chance);
        listing.remark(sample.plan().question().isOfAmounts() ? "sample.limits" : "sample.limits-items");
        if (!sample.takenOut().isEmpty()) {
            listing.remark(
                    "sample.taken-out",
                    "count",
                    Integer.toString(sample.takenOut().size()));
            for (PopulationItem item : sample.takenOut()) {
                listing.remarkLine("  " + item.line() + (item.id().isEmpty() ? "" : " · " + item.id()) + " · "
                        + amounts.grouped(item.amountMinor()));
            }
        }
    }

    private static String start(Sample sample, Interval interval, Amounts amounts) {
        BigDecimal start = new Interval(sample.start(), interval.denominator()).minor();
        return amounts.grouped(MonetaryEvaluation.rounded(start));
    }

    private static String name(Sample sample) {
        String name = sample.engagement().name();
        return name.isEmpty() ? "-" : name;
    }

    private static List<String> words(Map<String, String> chosen) {
        List<String> words = new ArrayList<>();
        chosen.forEach((name, value) -> words.add(name + "=" + value));
        return words;
    }
}
