package org.sunledger.io.sample;

import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
import org.sunledger.io.foreign.ForeignHeader;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;

/** Says what is wrong with a cell that should hold an amount. */
final class AmountCells {
    private AmountCells() {}

    static Failure failure(
            CsvTable table, CsvRow row, int column, String name, Amounts amounts, AmountReading.Reason reason) {
        if (row.cell(column).isEmpty()) {
            String chinese = ForeignHeader.chinese(name);
            return Failure.of(Code.CSV_VALUE_MISSING, table.place(row, column), name, "", "chinese", chinese);
        }
        Code code = switch (reason) {
            case NOT_A_NUMBER -> Code.AMOUNT_NOT_A_NUMBER;
            case OTHER_CURRENCY -> Code.CURRENCY_DIFFERS;
            case TOO_MANY_DECIMALS -> Code.AMOUNT_TOO_MANY_DECIMALS;
            case TOO_LARGE -> Code.AMOUNT_OVERFLOW;
        };
        if (code == Code.CURRENCY_DIFFERS) {
            String book = amounts.currency().getCode();
            return Failure.of(code, table.place(row, column), name, row.cell(column), "expected", book);
        }
        return Failure.of(
                code,
                table.place(row, column),
                name,
                row.cell(column),
                "currency",
                amounts.currency().getCode(),
                "decimals",
                amounts.decimals());
    }
}
