package org.sunledger.chart;

import org.jspecify.annotations.Nullable;

/**
 * A tariff 收费标准: what units of a kind pay for a charge each month, from a day on.
 *
 * @param charge the charge
 * @param units the kind of units; null for every kind that has no tariff of its own
 * @param basis per square metre, or per unit
 * @param rate per month, in ten-thousandths of the book's major unit of money
 * @param closed true when units of the kind pay the charge no more
 */
public record Tariff(String charge, @Nullable UnitKind units, TariffBasis basis, long rate, boolean closed)
        implements Named {
    /** The whole numbers that make one major unit of money. */
    public static final long ONE = 10_000;

    @Override
    public NameKind nameKind() {
        return NameKind.TARIFF;
    }

    @Override
    public String id() {
        return idOf(charge, units);
    }

    static String idOf(String charge, @Nullable UnitKind units) {
        return charge + "/" + (units == null ? "" : units.text());
    }

    @Override
    public Labels labels() {
        return Labels.NONE;
    }
}
