package org.sunledger.io.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.reconcile.SideBuilder;

/**
 * A line that one run leaves open and the next begins with.
 *
 * @param line its line in the file it comes from; 0 for a difference of a group
 * @param id its own id; empty when it has none
 * @param day its day
 * @param amountMinor its amount, money in positive
 * @param texts its texts by field
 */
public record OpenItem(int line, String id, LocalDate day, long amountMinor, Map<String, String> texts) {
    public OpenItem {
        texts = new TreeMap<>(texts);
    }

    void addTo(SideBuilder side, List<String> fields) {
        String[] values =
                fields.stream().map(field -> texts.getOrDefault(field, "")).toArray(String[]::new);
        side.add(1, line, (int) day.toEpochDay(), amountMinor, id, values);
    }
}
