package org.sunledger.io.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.sunledger.audit.sampling.Confidence;
import org.sunledger.audit.sampling.Engagement;
import org.sunledger.audit.sampling.Interval;
import org.sunledger.audit.sampling.Method;
import org.sunledger.audit.sampling.Population;
import org.sunledger.audit.sampling.Sample;
import org.sunledger.audit.sampling.SamplePlan;
import org.sunledger.audit.sampling.Sizing;
import org.sunledger.money.Amounts;

/**
 * The first line of a sample file: the name of the format and then {@code name=value} in a cell each.
 *
 * @param values everything that the draw depended on, by name, in the order of the line
 */
public record SampleHead(Map<String, String> values) {
    /** What a sample file begins with. */
    public static final String FORMAT = "sunledger/sample/1";

    static final String SEED = "seed";
    static final String DIGEST = "digest";
    static final String SOURCE = "source";

    private static final String METHOD = "method";
    private static final String SIZING = "sizing";
    private static final String CONFIDENCE = "confidence";
    private static final String TOLERABLE = "tolerable";
    private static final String EXPECTED = "expected";
    private static final String SIZE = "size";
    private static final String INTERVAL = "interval-minor";
    private static final String CURRENCY = "currency";
    private static final String CUTS = "cuts";
    private static final String START = "start-minor";
    private static final String ENGAGEMENT = "engagement";
    private static final String NONCE = "nonce";
    private static final String COMMITMENT = "commitment";

    public SampleHead {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The head of a sample whose population was chosen in this way. */
    static SampleHead of(Sample sample, Map<String, String> chosen, Amounts amounts) {
        SamplePlan.Question question = sample.plan().question();
        int places = question.isOfAmounts() ? amounts.decimals() : 0;
        Map<String, String> values = new LinkedHashMap<>();
        values.put(METHOD, question.method().text());
        values.put(SIZING, question.sizing().text());
        values.put(CONFIDENCE, question.confidence().share().toPlainString());
        values.put(TOLERABLE, question.tolerable().movePointLeft(places).toPlainString());
        values.put(EXPECTED, question.expected().movePointLeft(places).toPlainString());
        values.put(SIZE, Integer.toString(sample.plan().size()));
        values.put(
                INTERVAL,
                sample.plan()
                        .spacing()
                        .map(each -> each.numerator() + "/" + each.denominator())
                        .orElse(""));
        values.put(
                START,
                sample.plan()
                        .spacing()
                        .map(each -> sample.start() + "/" + each.denominator())
                        .orElse(""));
        values.put(
                CUTS,
                String.join("+", question.cuts().stream().map(amounts::plain).toList()));
        values.put(ENGAGEMENT, sample.engagement().name());
        values.put(NONCE, sample.engagement().nonce());
        values.put(COMMITMENT, sample.engagement().commitment());
        values.put(SOURCE, sample.source());
        values.putAll(new TreeMap<>(chosen));
        values.put(SEED, sample.seed());
        return new SampleHead(values);
    }

    /** The same with a digest of the whole at the end. */
    SampleHead with(String digest) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(DIGEST, digest);
        return new SampleHead(more);
    }

    /** Reads the cells of a first line; empty when they are not those of a sample file. */
    static Optional<SampleHead> read(List<String> cells) {
        if (cells.isEmpty() || !cells.get(0).equals(FORMAT)) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String cell : cells.subList(1, cells.size())) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                values.put(cell.substring(0, equals), cell.substring(equals + 1));
            }
        }
        return Optional.of(new SampleHead(values));
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>();
        cells.add(FORMAT);
        values.forEach((name, value) -> cells.add(name + "=" + value));
        return cells;
    }

    /** A value; empty when the line has none of that name. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** What the population is. */
    public String source() {
        return text(SOURCE);
    }

    /** What the auditor asked. Throws {@link IllegalArgumentException} when a value is none. */
    public SamplePlan.Question question() {
        Method method = Method.named(text(METHOD)).orElseThrow(() -> wrong(METHOD));
        Sizing sizing = Sizing.named(text(SIZING)).orElseThrow(() -> wrong(SIZING));
        int decimals = amounts().decimals();
        int places = method == Method.MONETARY_UNIT || method == Method.STRATIFIED ? decimals : 0;
        return new SamplePlan.Question(
                method,
                sizing,
                new Confidence(number(CONFIDENCE)),
                number(TOLERABLE).movePointRight(places),
                number(EXPECTED).movePointRight(places),
                size(),
                0,
                text(CUTS).isEmpty()
                        ? List.of()
                        : Arrays.stream(text(CUTS).split("\\+"))
                                .map(cut -> new BigDecimal(cut)
                                        .movePointRight(decimals)
                                        .longValueExact())
                                .toList());
    }

    /** How its amounts are written. */
    public Amounts amounts() {
        try {
            return new Amounts(CurrencyUnit.of(text(CURRENCY)));
        } catch (IllegalCurrencyException unknown) {
            throw wrong(CURRENCY);
        }
    }

    private int size() {
        int size = number(SIZE).intValueExact();
        if (size < 1) {
            throw wrong(SIZE);
        }
        return size;
    }

    /** How far apart the hits stood; empty in samples of items. */
    public Optional<Interval> interval() {
        return fraction(INTERVAL);
    }

    private Optional<Interval> fraction(String name) {
        if (text(name).isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text(name).split("/");
        if (parts.length != 2) {
            throw wrong(name);
        }
        return Optional.of(new Interval(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
    }

    /** Draws again from a population, by the seed, or from the start where one was stated. */
    public Sample drawAgain(Population population) {
        SamplePlan plan = plan(population);
        Optional<Interval> start = fraction(START);
        boolean stated = text(SEED).isEmpty() && start.isPresent();
        return stated
                ? Sample.drawFrom(start.get().numerator(), plan, engagement(), population)
                : Sample.draw(plan, engagement(), population);
    }

    /** The plan over a population, with the size and the interval that the line says. */
    private SamplePlan plan(Population population) {
        SamplePlan.Question question = question();
        Population.Part drawable =
                question.method() == Method.MONETARY_UNIT ? population.positive() : population.whole();
        return new SamplePlan(
                question, drawable.items().size(), drawable.sumMinor(), question.statedSize(), interval());
    }

    /** The auditor's part of the chance. */
    public Engagement engagement() {
        return new Engagement(text(ENGAGEMENT), text(NONCE), text(COMMITMENT));
    }

    private BigDecimal number(String name) {
        try {
            return new BigDecimal(text(name));
        } catch (NumberFormatException none) {
            throw wrong(name);
        }
    }

    private static IllegalArgumentException wrong(String name) {
        return new IllegalArgumentException("its first line has no usable " + name);
    }
}
