package org.sunledger.io;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.Labels;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.fact.Fact;
import org.sunledger.fact.MasterFact;

/** A name as the row states it, over the newest statement of the book when the row changes or closes it. */
record Restated<T extends Named>(
        RowReader row, String id, @Nullable T before, boolean change, boolean closed, LocalDate from) {

    /** A name that holds from the beginning when the row names no day. */
    static <T extends Named> Restated<T> of(RowReader row, NameKind kind, String column, Class<T> type) {
        return of(row, kind, column, type, MasterForms.FIRST_DAY);
    }

    static <T extends Named> Restated<T> of(
            RowReader row, NameKind kind, String column, Class<T> type, LocalDate earliest) {
        String id = row.text(column);
        boolean closed = row.yes("closed");
        boolean change = row.yes("change") || closed;
        LocalDate from = row.findDate("from");
        if (change && from == null) {
            row.require("from");
        }
        Optional<? extends Named> known = change ? row.newest(kind, id) : Optional.empty();
        return new Restated<>(
                row, id, known.map(type::cast).orElse(null), change, closed, from == null ? earliest : from);
    }

    <V> V or(Function<T, V> part, V otherwise) {
        T old = before;
        return old == null ? otherwise : part.apply(old);
    }

    <V> @Nullable V orNull(Function<T, @Nullable V> part) {
        T old = before;
        return old == null ? null : part.apply(old);
    }

    String kept(String stated, Function<T, String> part) {
        return stated.isEmpty() ? or(part, "") : stated;
    }

    Labels labels() {
        return new Labels(
                kept(row.text("label-zh"), old -> old.labels().zh()),
                kept(row.text("label-en"), old -> old.labels().en()));
    }

    Fact fact(Named named) {
        return new MasterFact(from, named, change);
    }
}
