package org.sunledger.cli.shell;

import java.util.function.Supplier;
import org.sunledger.chart.Language;
import org.sunledger.io.JsonStatement;
import org.sunledger.io.JsonTable;
import org.sunledger.io.TableCsv;
import org.sunledger.statement.Statement;
import org.sunledger.table.StatementTable;
import org.sunledger.table.Table;

/**
 * What a command answers: a table, and how it is written for programs.
 *
 * @param table what people read
 * @param json writes the envelope
 * @param csv writes it for a spreadsheet, without a mark in front
 */
public record Answer(Table table, Supplier<String> json, Supplier<String> csv) {
    /** A list; as CSV it has headings and rows only, so that it can be read back. */
    static Answer list(String schema, Table table) {
        return new Answer(
                table,
                () -> JsonTable.of(schema, table),
                () -> TableCsv.list(table).toText());
    }

    /** A page with its provenance above the figures in every format. */
    public static Answer page(String schema, Table table) {
        return new Answer(
                table,
                () -> JsonTable.of(schema, table),
                () -> TableCsv.page(table).toText());
    }

    /** A statement. */
    public static Answer statement(Statement statement, Table table) {
        return new Answer(
                table,
                () -> JsonStatement.of(statement),
                () -> TableCsv.page(table).toText());
    }

    public static Answer statement(Statement statement, Language language) {
        return statement(statement, StatementTable.of(statement, language));
    }

    /** The same answer, written in another way for a spreadsheet. */
    public Answer withCsv(Supplier<String> other) {
        return new Answer(table, json, other);
    }

    /** The same answer to programs, with another table for people. */
    public Answer with(Table other) {
        return new Answer(other, json, () -> TableCsv.page(other).toText());
    }
}
