package org.sunledger.io.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
import org.sunledger.io.foreign.DayOrder;
import org.sunledger.io.foreign.ForeignAmounts;
import org.sunledger.io.foreign.ForeignDates;
import org.sunledger.io.foreign.MoneyWay;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.period.Dates;
import org.sunledger.period.Reading;

/** Reads the rows of an original as a result says that it read them, amounts in exact decimals. */
final class OriginalCells {
    private final CsvTable table;
    private final Map<String, String> columns;
    private final List<String> fields;
    private final SideManner manner;
    private final ForeignAmounts cells;
    private final ForeignDates dates = new ForeignDates();
    private final Amounts amounts;

    private OriginalCells(
            CsvTable table, StatedResult.Side stated, List<String> fields, ForeignAmounts cells, Amounts amounts) {
        this.table = table;
        this.columns = stated.columns;
        this.fields = fields;
        this.manner = SideManner.of(stated.origin);
        this.cells = cells;
        this.amounts = amounts;
    }

    static OriginalCells of(CsvTable table, StatedResult.Side stated, List<String> fields, Amounts amounts) {
        ForeignAmounts first = new ForeignAmounts(amounts);
        OriginalCells look = new OriginalCells(table, stated, fields, first, amounts);
        table.rows().forEach(look::of);
        return new OriginalCells(table, stated, fields, first.settled(), amounts);
    }

    /** The line of a row; empty when it cannot be read. */
    Optional<OriginalLine> of(CsvRow row) {
        OptionalLong day = day(text(row, SideColumns.DATE));
        Optional<BigDecimal> amount = amount(row);
        if (day.isEmpty() || amount.isEmpty() || isOtherCurrency(text(row, SideColumns.CURRENCY))) {
            return Optional.empty();
        }
        List<String> texts = fields.stream().map(field -> text(row, field)).toList();
        return Optional.of(OriginalLine.of(day.getAsLong(), amount.get(), text(row, SideColumns.ID), texts));
    }

    private OptionalLong day(String cell) {
        if (Dates.read(cell) instanceof Reading.Read<LocalDate> read) {
            return OptionalLong.of(read.value().toEpochDay());
        }
        if (!dates.read(cell)) {
            return OptionalLong.empty();
        }
        int day = dates.first() == 0
                ? dates.day()
                : DayOrder.day(manner.dates(), dates.year(), dates.first(), dates.second());
        return day == ForeignDates.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(day);
    }

    private boolean isOtherCurrency(String cell) {
        return amounts.read(cell + "1") instanceof AmountReading.Unread unread
                && unread.reason() == AmountReading.Reason.OTHER_CURRENCY;
    }

    /** The amount of a row, money in positive; empty when it has none that can be read. */
    private Optional<BigDecimal> amount(CsvRow row) {
        Optional<BigDecimal> amount = columns.containsKey(SideColumns.AMOUNT)
                ? cell(row, SideColumns.AMOUNT).flatMap(found -> sided(row, found))
                : oneWay(row, SideColumns.IN)
                        .flatMap(in -> oneWay(row, SideColumns.OUT).map(out -> in.add(out(out))));
        return amount.map(found -> manner.isNegated() ? found.negate() : found);
    }

    /** What went one way only: nothing where nothing is written. */
    private Optional<BigDecimal> oneWay(CsvRow row, String column) {
        String written = text(row, column);
        return written.isEmpty() || written.equals("-") ? Optional.of(BigDecimal.ZERO) : cell(row, column);
    }

    private BigDecimal out(BigDecimal written) {
        return manner.outIsNegative() ? written : written.negate();
    }

    private Optional<BigDecimal> sided(CsvRow row, BigDecimal amount) {
        int place = place(SideColumns.SIDE);
        if (place < 0) {
            return Optional.of(amount);
        }
        String word = row.cell(place);
        return MoneyWay.isOne(word)
                ? Optional.of(MoneyWay.of(word) == MoneyWay.OUT ? out(amount) : amount)
                : Optional.empty();
    }

    private int place(String column) {
        return table.header().indexOf(columns.getOrDefault(column, "\u0000"));
    }

    private String text(CsvRow row, String column) {
        int place = place(column);
        return place < 0 ? "" : row.cell(place);
    }

    private Optional<BigDecimal> cell(CsvRow row, String column) {
        int place = place(column);
        long minor = place < 0 ? ForeignAmounts.UNREAD : cells.read(row.cell(place));
        return minor == ForeignAmounts.UNREAD
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(minor, amounts.decimals()));
    }
}
