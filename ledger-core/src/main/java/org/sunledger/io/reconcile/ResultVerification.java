package org.sunledger.io.reconcile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;
import org.sunledger.reconcile.LineOutcome;

/**
 * Recomputes a published result from the original files. It shares no code with the reconciler: it reads the files with
 * the other reader, adds up decimal numbers, and believes nothing but the files.
 *
 * @param checks every figure of the result beside its recomputation
 */
public record ResultVerification(List<Check> checks) {
    private static final Set<String> RULES = Set.of("pair", "key", "sum", "reversal", "person");

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
            StatedResult stated = ResultReading.of(file);
            Amounts amounts = new Amounts(CurrencyUnit.of(stated.currency));
            if (!stated.period.isEmpty() && !(DatePeriod.read(stated.period) instanceof Reading.Read<DatePeriod>)) {
                throw new IOException("its period is \"" + stated.period + "\"");
            }
            return of(stated, amounts, originals.apply(amounts.currency()));
        } catch (IOException | IllegalCurrencyException malformed) {
            Failure failure = Failure.of(
                    Files.exists(file) ? Code.RECONCILE_RESULT_MALFORMED : Code.CSV_FILE_MISSING,
                    Place.file(file.toString()),
                    "",
                    "",
                    "reason",
                    String.valueOf(malformed.getMessage()));
            return new Loaded<>(Optional.empty(), List.of(failure));
        }
    }

    private static Loaded<Optional<ResultVerification>> of(StatedResult stated, Amounts amounts, Originals originals)
            throws IOException {
        Loaded<Optional<OriginalSide>> left = OriginalSide.of(stated.left, stated.fields, amounts, originals);
        Loaded<Optional<OriginalSide>> right = OriginalSide.of(stated.right, stated.fields, amounts, originals);
        if (left.value().isEmpty() || right.value().isEmpty()) {
            List<Failure> failures = new ArrayList<>(left.failures());
            failures.addAll(right.failures());
            return new Loaded<>(Optional.empty(), failures);
        }
        List<Check> checks = new ArrayList<>();
        GivenFiles given = new GivenFiles(stated, originals, amounts, checks);
        OriginalSide onLeft = left.value().get().with(given.carried(true));
        OriginalSide onRight = right.value().get().with(given.carried(false));
        new SideVerification("left", stated, stated.left, onLeft, amounts, checks).run();
        new SideVerification("right", stated, stated.right, onRight, amounts, checks).run();
        groups(checks, stated, onLeft, onRight, amounts);
        proof(checks, stated, onLeft, onRight, amounts);
        given.decisions();
        given.previous();
        return new Loaded<>(Optional.of(new ResultVerification(checks)), List.of());
    }

    private static void proof(
            List<Check> checks, StatedResult stated, OriginalSide left, OriginalSide right, Amounts amounts)
            throws IOException {
        RecountBalances balances = RecountBalances.of(stated, left, right, amounts);
        CashRecount cash = new CashRecount(stated, balances, left, right, amounts);
        IdentityRecount identities = new IdentityRecount(stated, balances, left, right, amounts).with(cash);
        compare(checks, "", "identity", stated.identities, identities.all());
        compare(checks, "", "proof", stated.proof, cash.rows());
        checks.add(new Check("", "tied", Boolean.toString(stated.tied), Boolean.toString(identities.hold())));
    }

    /** Lays two lists of named figures side by side; what is in one of them only is a difference too. */
    static void compare(
            List<Check> checks, String side, String what, Map<String, String> stated, Map<String, String> recomputed) {
        Set<String> names = new TreeSet<>(stated.keySet());
        names.addAll(recomputed.keySet());
        names.forEach(name -> checks.add(new Check(side, what, named(name, stated), named(name, recomputed))));
    }

    private static String named(String name, Map<String, String> figures) {
        String figure = figures.get(name);
        return figure == null ? "" : name + ": " + figure;
    }

    private static void groups(
            List<Check> checks, StatedResult stated, OriginalSide left, OriginalSide right, Amounts amounts) {
        Map<String, List<StatedResult.Line>> onLeft = byPlace(stated.left);
        Map<String, List<StatedResult.Line>> onRight = byPlace(stated.right);
        long wrong = stated.groups.stream()
                .filter(group -> !holds(group, left, right, amounts)
                        || !group.left().stream().allMatch(place -> belongs(onLeft, place, group))
                        || !group.right().stream().allMatch(place -> belongs(onRight, place, group)))
                .count();
        checks.add(new Check("", "groups", "0", Long.toString(wrong)));
        long notAddedUp = stated.groups.stream()
                .filter(group -> group.addedUp() != group.weight())
                .count();
        checks.add(new Check("", "weights", "0", Long.toString(notAddedUp)));
    }

    /** Whether what a group says of itself follows from its lines. */
    private static boolean holds(StatedResult.Group group, OriginalSide left, OriginalSide right, Amounts amounts) {
        BigDecimal residual = right.sum(group.right()).subtract(left.sum(group.left()));
        boolean tied = group.outcome().equals(LineOutcome.EXACT.text())
                || group.outcome().equals(LineOutcome.GROUP.text());
        boolean paired = group.left().size() == 1 && group.right().size() == 1;
        boolean automatic = !group.outcome().equals(LineOutcome.PROPOSED.text())
                && !group.rule().equals("person");
        return OriginalSide.plain(residual, amounts).equals(group.residual())
                && (!tied || residual.signum() == 0)
                && (residual.signum() != 0 || group.account().isEmpty())
                && RULES.contains(group.rule())
                && (!group.rule().equals("pair") || paired)
                && group.automatic() == automatic;
    }

    private static boolean belongs(
            Map<String, List<StatedResult.Line>> lines, StatedResult.Place place, StatedResult.Group group) {
        return lines.getOrDefault(key(place.line(), place.hash(), place.carried()), List.of()).stream()
                .anyMatch(line -> line.group() == group.number()
                        && line.id().equals(place.id())
                        && line.outcome().equals(group.outcome()));
    }

    private static Map<String, List<StatedResult.Line>> byPlace(StatedResult.Side side) {
        return side.all.stream().collect(Collectors.groupingBy(line -> key(line.line(), line.hash(), line.carried())));
    }

    private static String key(long line, String hash, boolean carried) {
        return carried ? "*" + hash : Long.toString(line);
    }
}
