package org.sunledger.fee;

import org.sunledger.fact.Levy;
import org.sunledger.period.DatePeriod;

/** What the log knows of earlier levies. */
public interface LevyMemory {
    /**
     * The name under which a levy's remainders are remembered: its allocation key, or its charge when rates were
     * charged.
     */
    static String nameOf(Levy levy) {
        return nameOf(levy.reckoning().key(), levy.charge());
    }

    /** The name under which remainders of a key, or without one of a charge, are remembered. */
    static String nameOf(String key, String charge) {
        return key.isEmpty() ? "charge:" + charge : "key:" + key;
    }

    /**
     * What all levies under this name that were not reversed left over on a unit, in billionths of a minor unit;
     * positive when it has paid too little.
     */
    long carried(String name, String unit);

    /** Whether the charge was levied on the unit for a period that shares a month with this one, and not reversed. */
    boolean isLevied(String charge, String unit, DatePeriod period);
}
