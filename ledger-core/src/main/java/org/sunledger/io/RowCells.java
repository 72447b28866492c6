package org.sunledger.io;

import java.util.Map;
import org.sunledger.outcome.Place;

/** The values of one row by the English names of their columns. */
interface RowCells {

    /** The value of a column; empty when there is none. */
    String value(String column);

    /** Where the value stands, or the row when the column is not there. */
    Place place(String column);

    /** The values that somebody gave one by one, as with {@code record}. */
    static RowCells of(Map<String, String> values) {
        return new RowCells() {
            @Override
            public String value(String column) {
                return Guard.off(values.getOrDefault(column, ""));
            }

            @Override
            public Place place(String column) {
                return Place.file("");
            }
        };
    }

    /** The values of a row of a file, whose columns are bound to positions. */
    static RowCells of(CsvTable table, CsvRow row, Map<String, Integer> positions) {
        return new RowCells() {
            @Override
            public String value(String column) {
                Integer position = positions.get(column);
                return position == null ? "" : row.cell(position);
            }

            @Override
            public Place place(String column) {
                Integer position = positions.get(column);
                return position == null ? new Place(table.file(), row.line(), 0) : table.place(row, position);
            }
        };
    }
}
