package org.sunledger.io.reconcile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
import org.sunledger.io.foreign.ForeignAmounts;
import org.sunledger.io.foreign.MoneyWay;
import org.sunledger.money.Amounts;

/** Reads the amounts of an original as a result says that it read them, in exact decimals. */
final class OriginalAmounts {
    private final CsvTable table;
    private final Map<String, String> columns;
    private final SideManner manner;
    private final ForeignAmounts cells;
    private final int decimals;

    private OriginalAmounts(CsvTable table, ResultReading.StatedSide stated, ForeignAmounts cells, int decimals) {
        this.table = table;
        this.columns = stated.columns;
        this.manner = SideManner.of(stated.origin);
        this.cells = cells;
        this.decimals = decimals;
    }

    static OriginalAmounts of(CsvTable table, ResultReading.StatedSide stated, Amounts amounts) {
        ForeignAmounts first = new ForeignAmounts(amounts);
        OriginalAmounts look = new OriginalAmounts(table, stated, first, amounts.decimals());
        table.rows().forEach(look::of);
        return new OriginalAmounts(table, stated, first.settled(), amounts.decimals());
    }

    /** The amount of a row, money in positive; empty when it has none that can be read. */
    Optional<BigDecimal> of(CsvRow row) {
        Optional<BigDecimal> amount = columns.containsKey(SideColumns.AMOUNT)
                ? cell(row, SideColumns.AMOUNT).flatMap(found -> sided(row, found))
                : Optional.of(cell(row, SideColumns.IN)
                        .orElse(BigDecimal.ZERO)
                        .add(out(cell(row, SideColumns.OUT).orElse(BigDecimal.ZERO))));
        return amount.map(found -> manner.isNegated() ? found.negate() : found);
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

    private Optional<BigDecimal> cell(CsvRow row, String column) {
        int place = place(column);
        long minor = place < 0 ? ForeignAmounts.UNREAD : cells.read(row.cell(place));
        return minor == ForeignAmounts.UNREAD ? Optional.empty() : Optional.of(BigDecimal.valueOf(minor, decimals));
    }
}
