package org.sunledger.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit pays a charge only in part, or not at all, from a day on: a home that was not handed over, a hardship.
 *
 * @param charge the charge
 * @param unit the unit
 * @param percent how much of the charge it pays, 0 to 100
 * @param reason why
 * @param until the last day; null while it goes on
 */
public record Exemption(
        String charge,
        String unit,
        int percent,
        String reason,
        @Nullable LocalDate until) implements Named {
    /** The whole charge. */
    public static final int WHOLE = 100;

    @Override
    public NameKind nameKind() {
        return NameKind.EXEMPTION;
    }

    @Override
    public String id() {
        return charge + "/" + unit;
    }

    @Override
    public Labels labels() {
        return Labels.NONE;
    }

    @Override
    public boolean closed() {
        return false;
    }
}
