package org.sunledger.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a unit from a day on. It ends when the next one begins, or after a last day of its own.
 *
 * @param unit the unit
 * @param owner the id of the owner 业主, the same for all units of one owner; may be empty
 * @param kind whether it is the developer
 * @param until the last day; null while it goes on
 * @param name the owner's name, which is kept beside the log and may be erased; may be empty
 */
public record Ownership(
        String unit, String owner, OwnerKind kind, @Nullable LocalDate until, String name) implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.OWNER;
    }

    @Override
    public String id() {
        return unit;
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
