package org.sunledger.chart;

/**
 * A unit belongs to an ownership group from a day on, or no more. Needed only where the unit's building, entrance or
 * kind does not say so.
 *
 * @param group the ownership group
 * @param unit the unit
 * @param closed true when the unit belongs to it no more
 */
public record Membership(String group, String unit, boolean closed) implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.MEMBER;
    }

    @Override
    public String id() {
        return group + "/" + unit;
    }

    @Override
    public Labels labels() {
        return Labels.NONE;
    }
}
