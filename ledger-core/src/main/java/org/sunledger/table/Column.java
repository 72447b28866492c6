package org.sunledger.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name the stable name for programs, the same in every language
 * @param heading the heading that people read
 * @param type what the cells hold
 */
public record Column(String name, String heading, ColumnType type) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(type, "type");
    }
}
