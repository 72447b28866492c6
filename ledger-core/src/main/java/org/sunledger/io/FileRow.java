package org.sunledger.io;

import java.util.Map;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.Members;
import org.sunledger.fact.Fact;
import org.sunledger.outcome.Place;

/**
 * A row of a CSV file and the fact that it states.
 *
 * @param table the file it stands in
 * @param row the row as it was read
 * @param positions where the columns of the kind stand, by their English names
 * @param fact what it states
 * @param document that fact's document, kept because a row's key and the log both hold it
 */
record FileRow(CsvTable table, CsvRow row, Map<String, Integer> positions, Fact fact, CanonicalObject document)
        implements ImportRow {

    @Override
    public long line() {
        return row.line();
    }

    @Override
    public void content(Members members) {
        content(fact, document, members);
    }

    /** What tells a fact's row from those of other facts. */
    static void content(Fact fact, CanonicalObject document, Members members) {
        members.put("effective", fact.effective().toString())
                .put("fact", document)
                .put("id", fact.voucher().id())
                .put("kind", fact.kind().text())
                .putObject("texts", texts -> fact.personalTexts().forEach(texts::put));
    }

    @Override
    public Place place(String field) {
        Integer position = positions.get(field);
        return position == null ? new Place(table.file(), row.line(), 0) : table.place(row, position);
    }

    @Override
    public String text(String field) {
        Integer position = positions.get(field);
        return position == null ? "" : row.cell(position);
    }
}
