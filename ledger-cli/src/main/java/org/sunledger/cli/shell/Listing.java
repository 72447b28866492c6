package org.sunledger.cli.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.log.Checkpoint;
import org.sunledger.table.Cell;
import org.sunledger.table.Column;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;
import org.sunledger.table.Note;
import org.sunledger.table.Remark;
import org.sunledger.table.Row;
import org.sunledger.table.Table;
import org.sunledger.table.Words;

/** Gathers a list, row by row, with the words of the catalogue around it. Used once. */
public final class Listing {
    private final Session session;
    private final Words words;
    private final List<Note> notes = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private String title = "";
    private String banner = "";

    public Listing(Session session) {
        this.session = session;
        this.words = session.words();
    }

    /** Its title, from the catalogue. */
    public Listing title(String key, String... namesAndValues) {
        title = words.text(key, Speech.slots(namesAndValues));
        return this;
    }

    /** Says above the figures which state of which book they come from. */
    public Listing of(BookView view) {
        banner = view.settings().isDemonstration() ? words.text("demonstration") : "";
        Checkpoint checkpoint = view.checkpoint();
        note("community", view.settings().community());
        note("book", checkpoint.origin());
        note("facts", Long.toString(checkpoint.size()));
        return note("code", checkpoint.shortCode());
    }

    /** What must stand on every page of it. */
    public Listing banner(String text) {
        banner = text;
        return this;
    }

    /** A line above the figures. */
    public Listing note(String key, String text) {
        notes.add(new Note(words.text("note-label." + key), text));
        return this;
    }

    public Listing column(String name, ColumnType type) {
        columns.add(new Column(name, words.text("column." + name), type));
        return this;
    }

    /** A column whose heading is no word of the catalogue, such as a year. */
    public Listing column(String name, String heading, ColumnType type) {
        columns.add(new Column(name, heading, type));
        return this;
    }

    public Listing row(Cell... cells) {
        rows.add(Row.of(cells));
        return this;
    }

    public Listing row(Emphasis emphasis, int level, Collection<Cell> cells) {
        rows.add(new Row(emphasis, level, List.copyOf(cells)));
        return this;
    }

    /** A sentence under the figures, from the catalogue. */
    public Listing remark(String key, String... namesAndValues) {
        remarks.add(words.text(key, Speech.slots(namesAndValues)));
        return this;
    }

    /** A line under the figures as it is. */
    public Listing remarkLine(String line) {
        remarks.add(line);
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Table table() {
        List<Remark> under = remarks.isEmpty() ? List.of() : List.of(new Remark("", remarks));
        return new Table(session.language(), title, banner, notes, columns, rows, under);
    }

    /** The finished list. */
    public Answer list(String schema) {
        return Answer.list(schema, table());
    }

    /** The finished page, whose notes belong to it in every format. */
    public Answer page(String schema) {
        return Answer.page(schema, table());
    }
}
