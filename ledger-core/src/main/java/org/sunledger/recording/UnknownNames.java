package org.sunledger.recording;

import java.util.Collection;
import java.util.stream.Collectors;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.outcome.Rejection;

/** The rejection of a name the book does not know: which kind of name, and some of those it knows. */
final class UnknownNames {
    private static final int SHOWN = 20;

    private UnknownNames() {}

    static Rejection rejection(NameKind kind, String name, String field, Chart chart) {
        Collection<String> ids = chart.ids(kind);
        String known = ids.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (ids.size() > SHOWN ? ", ... (" + ids.size() + ")" : "");
        return Rejection.of(kind.unknown(), field, "name", name, "known", known);
    }
}
