package org.sunledger.io.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sunledger.audit.sampling.DrawnItem;
import org.sunledger.audit.sampling.Examined;
import org.sunledger.audit.sampling.Sample;
import org.sunledger.io.CsvRow;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/** Compares a sample file with the sample drawn again, and takes the results out of it. */
public final class SampleResults {
    private static final List<String> YES = List.of("yes", "y", "1", "true", "x", "是", "有");
    private static final List<String> NO = List.of("no", "n", "0", "false", "否", "无");

    private final ReadSample read;
    private final Sample sample;
    private final Amounts amounts;
    private final List<Failure> failures = new ArrayList<>();
    private final List<Examined> examined = new ArrayList<>();

    private SampleResults(ReadSample read, Sample sample, Amounts amounts) {
        this.read = read;
        this.sample = sample;
        this.amounts = amounts;
    }

    /**
     * What was found of each item, in the order of the population; or everything that is wrong with the file.
     *
     * @param sample what was drawn again by the terms of the file
     */
    public static Loaded<List<Examined>> of(ReadSample read, Sample sample, Amounts amounts) {
        SampleResults results = new SampleResults(read, sample, amounts);
        results.compare();
        return new Loaded<>(results.failures.isEmpty() ? results.examined : List.of(), results.failures);
    }

    private void compare() {
        if (!sample.seed().equals(read.head().text(SampleHead.SEED))) {
            altered(read.firstLine(), "its seed does not follow from its source, engagement and nonce");
        }
        Map<Integer, DrawnItem> missing = new HashMap<>();
        Map<Integer, SampleRow> expected = new HashMap<>();
        List<SampleRow> drawnRows = SampleRow.of(sample);
        for (int i = 0; i < drawnRows.size(); i++) {
            expected.put(drawnRows.get(i).item(), drawnRows.get(i));
            missing.put(drawnRows.get(i).item(), sample.drawn().get(i));
        }
        List<SampleRow> found = new ArrayList<>();
        for (CsvRow row : read.rows()) {
            Optional<SampleRow> understood = understood(row);
            Optional<DrawnItem> drawn =
                    understood.map(SampleRow::item).flatMap(item -> Optional.ofNullable(missing.remove(item)));
            if (understood.isPresent()) {
                found.add(understood.get());
                same(
                        row,
                        understood.get(),
                        Optional.ofNullable(expected.get(understood.get().item())),
                        drawn);
            }
        }
        for (DrawnItem lost : missing.values()) {
            altered(
                    read.firstLine(),
                    "item " + lost.item().position() + " was drawn and is missing; its amount is "
                            + amounts.grouped(lost.item().amountMinor()));
        }
        // Whoever sorts the rows in a spreadsheet changes nothing.
        found.sort(Comparator.comparingInt(SampleRow::item));
        if (failures.isEmpty()
                && !SampleFile.digest(read.head(), found).equals(read.head().text(SampleHead.DIGEST))) {
            altered(read.firstLine(), "its digest is not that of its content");
        }
    }

    private void same(CsvRow row, SampleRow found, Optional<SampleRow> expected, Optional<DrawnItem> drawn) {
        if (expected.isEmpty()) {
            altered(read.place(row, SampleColumn.ITEM), "item " + found.item() + " was not drawn");
        } else if (drawn.isEmpty()) {
            altered(read.place(row, SampleColumn.ITEM), "item " + found.item() + " stands here a second time");
        } else if (!expected.get().equals(found)) {
            altered(
                    read.place(row, SampleColumn.ITEM),
                    "it was " + expected.get().shown(amounts) + ", and is " + found.shown(amounts));
        } else {
            examine(row, drawn.get());
        }
    }

    private Optional<SampleRow> understood(CsvRow row) {
        AmountReading amount = amounts.read(read.cell(row, SampleColumn.AMOUNT));
        try {
            if (amount instanceof AmountReading.Exact exact) {
                return Optional.of(new SampleRow(
                        Integer.parseInt(read.cell(row, SampleColumn.ITEM)),
                        read.cell(row, SampleColumn.ID),
                        Long.parseLong(read.cell(row, SampleColumn.LINE)),
                        exact.minor(),
                        Integer.parseInt(read.cell(row, SampleColumn.HITS)),
                        Integer.parseInt(read.cell(row, SampleColumn.STRATUM))));
            }
        } catch (NumberFormatException notANumber) {
            // It is said below, with the others that cannot be read.
        }
        altered(read.place(row, SampleColumn.ITEM), "a number of this line can no longer be read");
        return Optional.empty();
    }

    private void altered(Place place, String reason) {
        failures.add(Failure.of(Code.SAMPLE_ALTERED, place, "", "", "reason", reason));
    }

    private void examine(CsvRow row, DrawnItem drawn) {
        boolean ofAmounts = sample.plan().question().isOfAmounts();
        SampleColumn column = ofAmounts ? SampleColumn.AUDITED : SampleColumn.DEVIATION;
        String cell = read.cell(row, column);
        if (cell.isBlank()) {
            failures.add(Failure.of(
                    Code.SAMPLE_NOT_EXAMINED,
                    read.place(row, column),
                    column.both(),
                    "",
                    "item",
                    drawn.item().position(),
                    "column",
                    column.both()));
        } else if (ofAmounts) {
            amount(row, drawn, cell);
        } else {
            deviation(row, drawn, cell.strip().toLowerCase(Locale.ROOT));
        }
    }

    private void amount(CsvRow row, DrawnItem drawn, String cell) {
        AmountReading read = amounts.read(cell);
        if (read instanceof AmountReading.Unread unread) {
            failures.add(AmountCells.failure(
                    this.read.table(),
                    row,
                    this.read.column(SampleColumn.AUDITED),
                    SampleColumn.AUDITED.both(),
                    amounts,
                    unread.reason()));
        } else if (read instanceof AmountReading.Exact exact) {
            boolean impossible = exact.minor() < 0 && drawn.item().amountMinor() > 0;
            if (impossible) {
                impossible(row, SampleColumn.AUDITED, cell, "an amount from 0 on");
            } else {
                examined.add(new Examined(drawn.item(), exact.minor(), false, drawn.stratum()));
            }
        }
    }

    private void deviation(CsvRow row, DrawnItem drawn, String cell) {
        if (YES.contains(cell) || NO.contains(cell)) {
            boolean deviates = YES.contains(cell);
            examined.add(new Examined(drawn.item(), drawn.item().amountMinor(), deviates, drawn.stratum()));
        } else {
            impossible(row, SampleColumn.DEVIATION, cell, "yes/是, no/否");
        }
    }

    private void impossible(CsvRow row, SampleColumn column, String cell, String known) {
        failures.add(Failure.of(
                Code.SAMPLE_RESULT_IMPOSSIBLE,
                read.place(row, column),
                column.both(),
                cell,
                "column",
                column.both(),
                "known",
                known));
    }
}
