package org.sunledger.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;

/**
 * Finds what people call by id or label in one chart, and remembers it: files name the same few things many times. Safe
 * for use by several threads.
 */
final class NameFinder {

    private static final int MOST_SHOWN = 12;

    private final Chart chart;
    private final Map<NameKind, Map<String, List<String>>> found = new ConcurrentHashMap<>();

    NameFinder(Chart chart) {
        this.chart = chart;
    }

    /** The ids a text may mean; one when it is clear. */
    List<String> ids(NameKind kind, String text) {
        return found.computeIfAbsent(kind, unused -> new ConcurrentHashMap<>())
                .computeIfAbsent(text, unused -> chart.named(kind, text));
    }

    /** What the chart says newest about an id. */
    Optional<? extends Named> newest(NameKind kind, String id) {
        return chart.newest(kind, id);
    }

    /** The ids there are, as many as a message can show; a dash when there are none. */
    String known(NameKind kind) {
        Collection<String> ids = chart.ids(kind);
        String shown = String.join(", ", ids.stream().limit(MOST_SHOWN).toList());
        if (ids.isEmpty()) {
            return "—";
        }
        return ids.size() <= MOST_SHOWN ? shown : shown + ", …";
    }

    /** The ids and labels that may have been meant. */
    List<String> nearest(NameKind kind, String text) {
        List<String> names = new ArrayList<>();
        for (String id : chart.ids(kind)) {
            names.add(id);
            chart.newest(kind, id).map(Named::labels).ifPresent(labels -> {
                names.add(labels.zh());
                names.add(labels.en());
            });
        }
        names.removeIf(String::isEmpty);
        return NearMiss.of(text, names);
    }
}
