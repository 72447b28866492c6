package org.sunledger.cli.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sunledger.audit.sampling.Confidence;
import org.sunledger.audit.sampling.Factors;
import org.sunledger.audit.sampling.Method;
import org.sunledger.audit.sampling.SamplePlan;
import org.sunledger.audit.sampling.SampleSize;
import org.sunledger.audit.sampling.Sizing;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;

/** Understands what was typed about a sample. */
public final class SampleOptions {
    private final Arguments arguments;
    private final Amounts amounts;

    SampleOptions(Arguments arguments, Amounts amounts) {
        this.arguments = arguments;
        this.amounts = amounts;
    }

    /** The kind of sample; of monetary units when nothing is said. */
    Method method() {
        String typed = arguments.text("--method");
        if (typed.isEmpty() || typed.equals("mus")) {
            return Method.MONETARY_UNIT;
        }
        return Method.named(typed)
                .orElseThrow(() -> unknown(
                        "--method",
                        typed,
                        Stream.of(Method.values()).map(Method::text).toList()));
    }

    private static Misuse unknown(String option, String found, List<String> known) {
        return Misuse.of("misuse.choice", "option", option, "found", found, "known", String.join(", ", known));
    }

    /** How sure to be, in per cent or as a share; 95 % when nothing is said. */
    Confidence confidence() {
        String typed = arguments.text("--confidence");
        BigDecimal share = typed.isEmpty() ? new BigDecimal("0.95") : rate("--confidence", typed);
        BigDecimal read = share.compareTo(BigDecimal.ONE) >= 0 ? share.movePointLeft(2) : share;
        if (!Confidence.isPossible(read)) {
            throw Misuse.of("misuse.sample-rate", "option", "--confidence", "found", typed);
        }
        return new Confidence(read);
    }

    /**
     * Which factors. When nothing is said, the exact ones for a sample whose size they gave, because a sample without
     * an error must pass its own plan; those of the table for every other.
     */
    Factors factors(Sizing sizing) {
        String typed = arguments.text("--factors");
        if (!typed.isEmpty() && !typed.equals("table") && !typed.equals("exact")) {
            throw unknown("--factors", typed, List.of("table", "exact"));
        }
        boolean byQuantile = sizing == Sizing.POISSON || sizing == Sizing.BINOMIAL;
        return typed.equals("exact") || (typed.isEmpty() && byQuantile) ? Factors.EXACT : Factors.TABLE;
    }

    /** What is asked of a population of this value. */
    SamplePlan.Question question(long valueMinor) {
        Method method = method();
        int size = number("--size", SampleSize.MOST);
        long interval = amount("--interval");
        boolean stated = size > 0 || interval > 0;
        if (interval > 0 && (size > 0 || method != Method.MONETARY_UNIT)) {
            throw Misuse.of("misuse.sample-interval");
        }
        if (!stated && method == Method.STRATIFIED) {
            throw Misuse.of("misuse.option-missing", "option", "--size");
        }
        if (!stated && !arguments.has("--tolerable")) {
            throw Misuse.of("misuse.option-missing", "option", "--tolerable");
        }
        boolean ofAmounts = method == Method.MONETARY_UNIT || method == Method.STRATIFIED;
        BigDecimal tolerable = bound("--tolerable", ofAmounts, valueMinor);
        if (!stated && tolerable.signum() == 0) {
            throw Misuse.of("misuse.sample-rate", "option", "--tolerable", "found", arguments.text("--tolerable"));
        }
        return new SamplePlan.Question(
                method,
                stated ? Sizing.STATED : sizing(method),
                confidence(),
                tolerable,
                bound("--expected", ofAmounts, valueMinor),
                size,
                interval,
                cuts(method));
    }

    private Sizing sizing(Method method) {
        String typed = arguments.text("--sizing");
        List<Sizing> fitting = switch (method) {
            case MONETARY_UNIT -> List.of(Sizing.POISSON, Sizing.BINOMIAL, Sizing.TEXTBOOK);
            case DISCOVERY -> List.of(Sizing.HYPERGEOMETRIC);
            case ATTRIBUTE, STRATIFIED -> List.of(Sizing.BINOMIAL);
        };
        return typed.isEmpty()
                ? fitting.get(0)
                : Sizing.named(typed)
                        .filter(fitting::contains)
                        .orElseThrow(() -> unknown(
                                "--sizing",
                                typed,
                                fitting.stream().map(Sizing::text).toList()));
    }

    /** Whether what could be borne and what is expected are shares, so that the size depends on no value. */
    boolean isOfShares() {
        String expected = arguments.text("--expected");
        return arguments.text("--tolerable").endsWith("%") && (expected.isEmpty() || expected.endsWith("%"));
    }

    /** An amount in minor units, or a share of the value; a rate where items are counted. */
    BigDecimal bound(String option, boolean ofAmounts, long valueMinor) {
        String typed = arguments.text(option);
        if (typed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (ofAmounts && !typed.endsWith("%")) {
            return BigDecimal.valueOf(amount(option));
        }
        BigDecimal rate = rate(option, typed);
        if (rate.compareTo(BigDecimal.ONE) > 0) {
            throw Misuse.of("misuse.sample-rate", "option", option, "found", typed);
        }
        return ofAmounts ? rate.multiply(BigDecimal.valueOf(valueMinor)).setScale(0, RoundingMode.FLOOR) : rate;
    }

    /** A share, as {@code 5%} or {@code 0.05}. */
    private static BigDecimal rate(String option, String typed) {
        boolean percent = typed.endsWith("%");
        String number = percent ? typed.substring(0, typed.length() - 1).strip() : typed;
        if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            throw Misuse.of("misuse.sample-rate", "option", option, "found", typed);
        }
        return percent ? new BigDecimal(number).movePointLeft(2) : new BigDecimal(number);
    }

    /** A whole number from 1; 0 when the option was not given. */
    int number(String option, int most) {
        String typed = arguments.text(option);
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("[1-9][0-9]{0,8}") || Integer.parseInt(typed) > most) {
            throw Misuse.of("misuse.number", "option", option, "found", typed);
        }
        return Integer.parseInt(typed);
    }

    /** A positive amount; 0 when the option was not given. */
    long amount(String option) {
        String typed = arguments.text(option);
        return typed.isEmpty() ? 0 : amount(option, typed);
    }

    private long amount(String option, String typed) {
        if (amounts.read(typed) instanceof AmountReading.Exact exact && exact.minor() >= 0) {
            return exact.minor();
        }
        throw Misuse.of("misuse.amount", "option", option, "found", typed);
    }

    private List<Long> cuts(Method method) {
        String typed = arguments.text("--strata");
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Long> cuts = new ArrayList<>();
        for (String cut : typed.split(",", -1)) {
            long amount = amount("--strata", cut.strip());
            boolean rising = cuts.isEmpty() ? amount > 0 : amount > cuts.get(cuts.size() - 1);
            if (!rising || method != Method.STRATIFIED) {
                throw Misuse.of("misuse.sample-strata");
            }
            cuts.add(amount);
        }
        return cuts;
    }
}
