package org.sunledger.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunledger.canonical.Members;
import org.sunledger.fact.Fact;
import org.sunledger.fact.GateSettlement;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.revenue.RollUp;

/**
 * A row that no file has: the sum of rows of one.
 *
 * @param first the first of the rows added up
 * @param fact their sum
 */
record RolledUp(ImportRow first, Fact fact) implements ImportRow {

    /** Adds up the rows of a file; a day that stands in it twice is a failure of the later row. */
    static Loaded<List<ImportRow>> of(CsvTable table, List<ImportRow> rows, RollUp span) {
        List<GateSettlement> days = new ArrayList<>();
        Map<String, ImportRow> rowOf = new HashMap<>();
        List<Failure> failures = new ArrayList<>();
        for (ImportRow row : rows) {
            GateSettlement day = (GateSettlement) row.fact();
            ImportRow before = rowOf.putIfAbsent(key(day), row);
            if (before != null) {
                failures.add(Failure.of(
                        Code.GATE_DAY_TWICE,
                        row.place("date"),
                        "date",
                        row.text("date"),
                        "day",
                        day.effective(),
                        "gate",
                        day.gate(),
                        "channel",
                        day.channel(),
                        "fact",
                        table.file() + ":" + before.line()));
            } else {
                days.add(day);
            }
        }
        List<ImportRow> sums = new ArrayList<>();
        for (List<GateSettlement> group : span.groups(days)) {
            ImportRow first = rowOf.get(key(group.get(0)));
            if (first != null) {
                sums.add(new RolledUp(first, RollUp.sum(group, table.sha256())));
            }
        }
        sums.sort(
                Comparator.comparing((ImportRow row) -> row.fact().effective()).thenComparingLong(ImportRow::line));
        return new Loaded<>(sums, failures);
    }

    private static String key(GateSettlement day) {
        return day.series() + "\n" + day.effective();
    }

    @Override
    public long line() {
        return first.line();
    }

    @Override
    public void content(Members members) {
        FileRow.content(fact, fact.document(), members);
    }

    @Override
    public Place place(String field) {
        return first.place(field);
    }

    @Override
    public String text(String field) {
        return first.text(field);
    }
}
