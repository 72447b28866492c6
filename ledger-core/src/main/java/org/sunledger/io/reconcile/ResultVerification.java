package org.sunledger.io.reconcile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.reconcile.LineOutcome;

/**
 * Recomputes a published result from the original files. It shares no code with the reconciler: it reads the files with
 * the other reader, adds up decimal numbers, and believes nothing but the files.
 *
 * @param checks every figure of the result beside its recomputation
 */
public record ResultVerification(List<Check> checks) {
    /**
     * One figure.
     *
     * @param side left, right, or empty for both
     * @param what which figure
     * @param stated what the result says
     * @param recomputed what the files give
     */
    public record Check(String side, String what, String stated, String recomputed) {
        /** Whether both are the same. */
        public boolean agrees() {
            return stated.equals(recomputed);
        }
    }

    public ResultVerification {
        checks = List.copyOf(checks);
    }

    /** Whether every figure is the same. */
    public boolean agrees() {
        return checks.stream().allMatch(Check::agrees);
    }

    /**
     * Verifies the result in a file.
     *
     * @param originals finds what it rests on, in the currency of the result
     */
    public static Loaded<Optional<ResultVerification>> of(Path file, Function<CurrencyUnit, Originals> originals) {
        try {
            ResultReading stated = ResultReading.of(file);
            Amounts amounts = new Amounts(CurrencyUnit.of(stated.currency));
            return of(stated, amounts, originals.apply(amounts.currency()));
        } catch (IOException | IllegalCurrencyException malformed) {
            Failure failure = Failure.of(
                    Code.RECONCILE_RESULT_MALFORMED,
                    Place.file(file.toString()),
                    "",
                    "",
                    "reason",
                    String.valueOf(malformed.getMessage()));
            return new Loaded<>(Optional.empty(), List.of(failure));
        }
    }

    private static Loaded<Optional<ResultVerification>> of(ResultReading stated, Amounts amounts, Originals originals)
            throws IOException {
        Loaded<Optional<OriginalSide>> left = OriginalSide.of(stated.left, amounts, originals);
        Loaded<Optional<OriginalSide>> right = OriginalSide.of(stated.right, amounts, originals);
        if (left.value().isEmpty() || right.value().isEmpty()) {
            List<Failure> failures = new ArrayList<>(left.failures());
            failures.addAll(right.failures());
            return new Loaded<>(Optional.empty(), failures);
        }
        List<Check> checks = new ArrayList<>();
        GivenFiles given = new GivenFiles(stated, originals, amounts, checks);
        OriginalSide onLeft = left.value().get().with(given.carried(true));
        OriginalSide onRight = right.value().get().with(given.carried(false));
        side(checks, "left", stated.left, onLeft, amounts);
        side(checks, "right", stated.right, onRight, amounts);
        groups(checks, stated, onLeft, onRight, amounts);
        given.decisions();
        given.previous();
        return new Loaded<>(Optional.of(new ResultVerification(checks)), List.of());
    }

    /** What the lines of one outcome come to, with their signs and without. */
    private record Total(long lines, BigDecimal net, BigDecimal gross) {
        static final Total NONE = new Total(0, BigDecimal.ZERO, BigDecimal.ZERO);

        Total plus(BigDecimal amount) {
            return new Total(lines + 1, net.add(amount), gross.add(amount.abs()));
        }

        String shown(boolean isRejected, Amounts amounts) {
            return isRejected
                    ? lines + " /  / "
                    : lines + " / " + OriginalSide.plain(net, amounts) + " / " + OriginalSide.plain(gross, amounts);
        }
    }

    private static void side(
            List<Check> checks, String name, ResultReading.StatedSide stated, OriginalSide original, Amounts amounts)
            throws IOException {
        checks.add(new Check(name, "sha256", stated.sha256, original.sha256()));
        checks.add(new Check(name, "rows", Long.toString(stated.lines), Long.toString(original.rows())));
        Map<String, Total> totals = new TreeMap<>();
        Map<Long, Integer> times = new HashMap<>();
        long carried = 0;
        for (ResultReading.StatedLine line : stated.all) {
            if (line.carried()) {
                carried++;
            } else {
                times.merge(line.line(), 1, Integer::sum);
            }
            BigDecimal amount = line.outcome().equals(LineOutcome.REJECTED.text())
                    ? BigDecimal.ZERO
                    : original.amount(line.line(), line.hash(), line.carried());
            totals.put(
                    line.outcome(),
                    totals.getOrDefault(line.outcome(), Total.NONE).plus(amount));
        }
        long once = times.values().stream().filter(count -> count == 1).count();
        long ofFile = stated.all.size() - carried;
        checks.add(new Check(name, "once", Long.toString(ofFile), Long.toString(once)));
        checks.add(new Check(name, "carried", Long.toString(carried), Long.toString(original.carriedLines())));
        stated.totals.forEach((outcome, total) -> {
            boolean isRejected = outcome.equals(LineOutcome.REJECTED.text());
            String found = totals.getOrDefault(outcome, Total.NONE).shown(isRejected, amounts);
            checks.add(new Check(name, "outcome", total, found));
        });
        if (!stated.opening.isEmpty()) {
            BigDecimal closing = balance(stated.opening, amounts).add(original.sum());
            checks.add(new Check(name, "closing", stated.closing, OriginalSide.plain(closing, amounts)));
        }
    }

    private static BigDecimal balance(String stated, Amounts amounts) throws IOException {
        if (amounts.read(stated) instanceof AmountReading.Exact exact) {
            return BigDecimal.valueOf(exact.minor(), amounts.decimals());
        }
        throw new IOException("its opening balance is \"" + stated + "\"");
    }

    private static void groups(
            List<Check> checks, ResultReading stated, OriginalSide left, OriginalSide right, Amounts amounts) {
        long wrong = 0;
        BigDecimal residuals = BigDecimal.ZERO;
        Map<String, List<Long>> groupOfLeft = groupOf(stated.left);
        Map<String, List<Long>> groupOfRight = groupOf(stated.right);
        for (ResultReading.StatedGroup group : stated.groups) {
            BigDecimal residual = right.sum(group.right()).subtract(left.sum(group.left()));
            boolean belongs = group.left().stream().allMatch(line -> belongs(groupOfLeft, line, group))
                    && group.right().stream().allMatch(line -> belongs(groupOfRight, line, group));
            boolean zero = group.outcome().equals(LineOutcome.EXACT.text())
                    || group.outcome().equals(LineOutcome.GROUP.text());
            boolean ties =
                    OriginalSide.plain(residual, amounts).equals(group.residual()) && (!zero || residual.signum() == 0);
            wrong += belongs && ties ? 0 : 1;
            residuals = residuals.add(residual);
        }
        checks.add(new Check("", "groups", "0", Long.toString(wrong)));
        long notAddedUp = stated.groups.stream()
                .filter(group -> group.addedUp() != group.weight())
                .count();
        checks.add(new Check("", "weights", "0", Long.toString(notAddedUp)));
        BigDecimal explained = residuals.add(right.outside(stated.right)).subtract(left.outside(stated.left));
        String said = stated.identities.getOrDefault("difference", "");
        checks.add(new Check("", "difference", said, OriginalSide.plain(explained, amounts)));
    }

    private static boolean belongs(
            Map<String, List<Long>> groupOf, ResultReading.StatedPlace line, ResultReading.StatedGroup group) {
        return groupOf.getOrDefault(key(line.line(), line.hash(), line.carried()), List.of())
                .contains(group.number());
    }

    private static Map<String, List<Long>> groupOf(ResultReading.StatedSide side) {
        Map<String, List<Long>> groups = new HashMap<>();
        side.all.forEach(
                line -> groups.computeIfAbsent(key(line.line(), line.hash(), line.carried()), key -> new ArrayList<>(1))
                        .add(line.group()));
        return groups;
    }

    private static String key(long line, String hash, boolean carried) {
        return carried ? "*" + hash : Long.toString(line);
    }
}
