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
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
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
     * @param places finds a file by the name that the result has for it
     */
    public static Loaded<Optional<ResultVerification>> of(Path file, Function<String, Path> places) {
        try {
            ResultReading stated = ResultReading.of(file);
            Amounts amounts = new Amounts(CurrencyUnit.of(stated.currency));
            return of(stated, amounts, places);
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

    private static Loaded<Optional<ResultVerification>> of(
            ResultReading stated, Amounts amounts, Function<String, Path> places) {
        Loaded<CsvTable> left = CsvFile.read(places.apply(stated.left.file), CsvOptions.DEFAULT);
        Loaded<CsvTable> right = CsvFile.read(places.apply(stated.right.file), CsvOptions.DEFAULT);
        if (left.value().header().isEmpty() || right.value().header().isEmpty()) {
            List<Failure> failures = new ArrayList<>(left.failures());
            failures.addAll(right.failures());
            return new Loaded<>(Optional.empty(), failures);
        }
        List<Check> checks = new ArrayList<>();
        Map<Long, BigDecimal> onLeft = side(checks, "left", stated.left, left.value(), amounts);
        Map<Long, BigDecimal> onRight = side(checks, "right", stated.right, right.value(), amounts);
        groups(checks, stated, onLeft, onRight, amounts);
        return new Loaded<>(Optional.of(new ResultVerification(checks)), List.of());
    }

    /** The amount of each line of the file, after its figures have been compared. */
    private static Map<Long, BigDecimal> side(
            List<Check> checks, String name, ResultReading.StatedSide stated, CsvTable table, Amounts amounts) {
        checks.add(new Check(name, "sha256", stated.sha256, table.sha256()));
        Map<Long, BigDecimal> found = new TreeMap<>();
        long rows = table.misshapen().size();
        for (CsvRow row : table.rows()) {
            rows++;
            amount(row, stated, table, amounts).ifPresent(amount -> found.put(row.line(), amount));
        }
        checks.add(new Check(name, "rows", Long.toString(stated.lines), Long.toString(rows)));
        Map<String, Long> lines = new TreeMap<>();
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<Long, Integer> times = new HashMap<>();
        for (ResultReading.StatedLine line : stated.all) {
            if (!line.carried()) {
                times.merge(line.line(), 1, Integer::sum);
                lines.merge(line.outcome(), 1L, Long::sum);
                BigDecimal amount = line.outcome().equals(LineOutcome.REJECTED.text())
                        ? BigDecimal.ZERO
                        : found.getOrDefault(line.line(), BigDecimal.ZERO);
                sums.merge(line.outcome(), amount, BigDecimal::add);
            }
        }
        long once = times.values().stream().filter(count -> count == 1).count();
        checks.add(new Check(name, "once", Long.toString(stated.lines), Long.toString(once)));
        boolean carried = stated.all.stream().anyMatch(ResultReading.StatedLine::carried);
        stated.totals.forEach((outcome, total) -> {
            String amount = outcome.equals(LineOutcome.REJECTED.text())
                    ? ""
                    : plain(sums.getOrDefault(outcome, BigDecimal.ZERO), amounts);
            if (!carried) {
                checks.add(new Check(name, "outcome", total, lines.getOrDefault(outcome, 0L) + " / " + amount));
            }
        });
        if (!stated.opening.isEmpty()) {
            BigDecimal sum = found.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            checks.add(new Check(
                    name, "closing", stated.closing, plain(new BigDecimal(stated.opening).add(sum), amounts)));
        }
        return found;
    }

    private static Optional<BigDecimal> amount(
            CsvRow row, ResultReading.StatedSide stated, CsvTable table, Amounts amounts) {
        String amount = stated.columns.get("amount");
        if (amount != null) {
            return cell(row, amount, table, amounts);
        }
        Optional<BigDecimal> in = cell(row, stated.columns.getOrDefault("in", ""), table, amounts);
        Optional<BigDecimal> out = cell(row, stated.columns.getOrDefault("out", ""), table, amounts);
        return Optional.of(in.orElse(BigDecimal.ZERO).subtract(out.orElse(BigDecimal.ZERO)));
    }

    private static Optional<BigDecimal> cell(CsvRow row, String header, CsvTable table, Amounts amounts) {
        int place = table.header().indexOf(header);
        if (place < 0 || !(amounts.read(row.cell(place)) instanceof AmountReading.Exact exact)) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(exact.minor(), amounts.decimals()));
    }

    private static void groups(
            List<Check> checks,
            ResultReading stated,
            Map<Long, BigDecimal> left,
            Map<Long, BigDecimal> right,
            Amounts amounts) {
        long wrong = 0;
        BigDecimal residuals = BigDecimal.ZERO;
        boolean carried = false;
        Map<Long, Long> groupOfLeft = groupOf(stated.left);
        Map<Long, Long> groupOfRight = groupOf(stated.right);
        for (ResultReading.StatedGroup group : stated.groups) {
            boolean known = group.left().stream().allMatch(line -> line > 0)
                    && group.right().stream().allMatch(line -> line > 0);
            carried |= !known;
            BigDecimal residual = sum(group.right(), right).subtract(sum(group.left(), left));
            boolean belongs = group.left().stream().allMatch(line -> belongs(groupOfLeft, line, group))
                    && group.right().stream().allMatch(line -> belongs(groupOfRight, line, group));
            boolean zero = group.outcome().equals(LineOutcome.EXACT.text())
                    || group.outcome().equals(LineOutcome.GROUP.text());
            boolean right0 =
                    !known || (plain(residual, amounts).equals(group.residual()) && (!zero || residual.signum() == 0));
            wrong += belongs && right0 ? 0 : 1;
            residuals = residuals.add(known ? residual : new BigDecimal(group.residual()));
        }
        checks.add(new Check("", "groups", "0", Long.toString(wrong)));
        if (!carried) {
            BigDecimal explained = residuals.add(outside(stated.right, right)).subtract(outside(stated.left, left));
            String said = stated.identities.getOrDefault("difference", "");
            boolean any = stated.left.all.stream().anyMatch(ResultReading.StatedLine::carried)
                    || stated.right.all.stream().anyMatch(ResultReading.StatedLine::carried);
            if (!any) {
                checks.add(new Check("", "difference", said, plain(explained, amounts)));
            }
        }
    }

    private static boolean belongs(Map<Long, Long> groupOf, long line, ResultReading.StatedGroup group) {
        return line < 0 || groupOf.getOrDefault(line, 0L) == group.number();
    }

    private static Map<Long, Long> groupOf(ResultReading.StatedSide side) {
        Map<Long, Long> groups = new HashMap<>();
        side.all.stream().filter(line -> !line.carried()).forEach(line -> groups.put(line.line(), line.group()));
        return groups;
    }

    private static BigDecimal sum(List<Long> lines, Map<Long, BigDecimal> amounts) {
        return lines.stream()
                .map(line -> amounts.getOrDefault(line, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal outside(ResultReading.StatedSide side, Map<Long, BigDecimal> amounts) {
        return side.all.stream()
                .filter(line ->
                        line.group() == 0 && !line.carried() && !line.hash().isEmpty())
                .map(line -> amounts.getOrDefault(line.line(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal amount, Amounts amounts) {
        return amount.setScale(amounts.decimals()).toPlainString();
    }
}
