package org.sunledger.cli.see;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.table.Cell;
import org.sunledger.table.Column;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Row;
import org.sunledger.table.Table;

/** Writes beside the figures of a table the traces that {@code explain} takes. */
public final class Traces {
    private Traces() {}

    /** The same table with one column of traces more for each column of figures. */
    static Table beside(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        List<Integer> figures = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.type() == ColumnType.AMOUNT) {
                figures.add(i);
                columns.add(new Column(column.name() + "-trace", column.heading() + " *", ColumnType.ID));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells());
            figures.forEach(i -> cells.add(Cell.id(row.cells().get(i).trace())));
            rows.add(new Row(row.emphasis(), row.level(), cells));
        }
        return new Table(
                table.language(), table.title(), table.banner(), table.notes(), columns, rows, table.remarks());
    }
}
