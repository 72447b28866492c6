package org.sunledger.io.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sunledger.audit.sampling.Examined;
import org.sunledger.audit.sampling.Interval;
import org.sunledger.audit.sampling.MonetaryEvaluation;
import org.sunledger.audit.sampling.PopulationItem;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;

/** What was found in a sample that was drawn elsewhere: recorded and audited amounts, a row each. */
public final class FoundErrors {
    private static final String AUDITED = "audited";
    private static final Map<String, List<String>> NAMES = Map.of(
            CsvPopulation.AMOUNT,
            List.of("amount", "book", "book value", "recorded", "账面金额", "金额"),
            AUDITED,
            List.of("audited", "audit", "audit value", "audited value", "审定金额", "审计金额"));

    private FoundErrors() {}

    /** Reads the rows; {@code headers} says for amount and audited under which header they stand. */
    public static Loaded<List<Examined>> of(CsvTable table, Map<String, String> headers, Amounts amounts) {
        List<Failure> failures = new ArrayList<>();
        int amount = place(table, CsvPopulation.AMOUNT, headers, failures);
        int audited = place(table, AUDITED, headers, failures);
        List<Examined> found = new ArrayList<>();
        for (CsvRow row : failures.isEmpty() ? table.rows() : List.<CsvRow>of()) {
            long[] read = new long[2];
            boolean recordedRead = read(table, row, amount, CsvPopulation.AMOUNT, amounts, failures, read, 0);
            boolean auditedRead = read(table, row, audited, AUDITED, amounts, failures, read, 1);
            boolean whole = recordedRead && auditedRead;
            if (whole && (read[0] <= 0 || read[1] < 0)) {
                boolean recorded = read[0] <= 0;
                failures.add(Failure.of(
                        Code.SAMPLE_RESULT_IMPOSSIBLE,
                        table.place(row, recorded ? amount : audited),
                        recorded ? CsvPopulation.AMOUNT : AUDITED,
                        row.cell(recorded ? amount : audited),
                        "column",
                        recorded ? CsvPopulation.AMOUNT : AUDITED,
                        "known",
                        recorded ? "an amount above 0" : "an amount from 0 on"));
            } else if (whole) {
                PopulationItem item = new PopulationItem(found.size() + 1, "", row.line(), read[0], "");
                found.add(new Examined(item, read[1], false, 0));
            }
        }
        return new Loaded<>(failures.isEmpty() ? found : List.of(), failures);
    }

    private static int place(CsvTable table, String column, Map<String, String> headers, List<Failure> failures) {
        List<String> names = headers.containsKey(column) ? List.of(headers.get(column)) : NAMES.get(column);
        for (String name : names == null ? List.<String>of() : names) {
            OptionalInt place = table.column(name);
            if (place.isPresent()) {
                return place.getAsInt();
            }
        }
        failures.add(Failure.of(
                Code.CSV_COLUMN_MISSING,
                table.headerPlace(),
                column,
                "",
                "chinese",
                column.equals(AUDITED) ? "审定金额" : "账面金额",
                "present",
                String.join(", ", table.header())));
        return -1;
    }

    private static boolean read(
            CsvTable table,
            CsvRow row,
            int column,
            String name,
            Amounts amounts,
            List<Failure> failures,
            long[] into,
            int at) {
        AmountReading reading = amounts.read(row.cell(column));
        if (reading instanceof AmountReading.Exact exact) {
            into[at] = exact.minor();
            return true;
        }
        AmountReading.Reason reason = ((AmountReading.Unread) reading).reason();
        failures.add(AmountCells.failure(table, row, column, name, amounts, reason));
        return false;
    }

    /**
     * What such a sample stands for. Where size and value are known, the items as large as the interval are taken off
     * both; where they are not, there is no Stringer bound.
     */
    public static MonetaryEvaluation.Base base(List<Examined> found, Interval interval, int size, long valueMinor) {
        int certain = 0;
        long known = 0;
        for (Examined each : found) {
            if (interval.isReachedBy(each.item().amountMinor())) {
                certain++;
                known = Math.addExact(known, each.item().amountMinor());
            }
        }
        boolean complete = size > certain && valueMinor > known;
        return new MonetaryEvaluation.Base(interval, complete ? size - certain : 0, complete ? valueMinor - known : 0);
    }
}
