package org.sunledger.recording;

import java.util.Collection;
import java.util.stream.Collectors;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/** The rejection of a name the book does not know: which kind of name, and some of those it knows. */
final class UnknownNames {
    private static final int SHOWN = 20;

    private UnknownNames() {}

    static Rejection rejection(NameKind kind, String name, String field, Chart chart) {
        Collection<String> ids = chart.ids(kind);
        String known = ids.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (ids.size() > SHOWN ? ", ... (" + ids.size() + ")" : "");
        return Rejection.of(code(kind), field, "name", name, "known", known);
    }

    private static Code code(NameKind kind) {
        return switch (kind) {
            case ACCOUNT -> Code.ACCOUNT_UNKNOWN;
            case FUND -> Code.FUND_UNKNOWN;
            case GROUP -> Code.GROUP_UNKNOWN;
            case STREAM -> Code.STREAM_UNKNOWN;
            case UNIT -> Code.UNIT_UNKNOWN;
            case CONTRACT -> Code.CONTRACT_UNKNOWN;
        };
    }
}
