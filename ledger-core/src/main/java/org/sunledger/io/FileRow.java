package org.sunledger.io;

import java.util.Map;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.fact.Fact;
import org.sunledger.outcome.Place;

/**
 * A row of a CSV file and the fact that it states.
 *
 * @param table the file it stands in
 * @param row the row as it was read
 * @param positions where the columns of the kind stand, by their English names
 * @param fact what it states
 */
record FileRow(CsvTable table, CsvRow row, Map<String, Integer> positions, Fact fact) implements ImportRow {

    @Override
    public long line() {
        return row.line();
    }

    @Override
    public CanonicalObject content() {
        return content(fact);
    }

    /** What tells a fact's row from those of other facts. */
    static CanonicalObject content(Fact fact) {
        CanonicalObject.Builder texts = CanonicalObject.builder();
        fact.personalTexts().forEach(texts::put);
        return CanonicalObject.builder()
                .put("kind", fact.kind().text())
                .put("effective", fact.effective().toString())
                .put("id", fact.voucher().id())
                .put("fact", fact.document())
                .put("texts", texts.build())
                .build();
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
