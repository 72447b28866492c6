package org.sunledger.fee;

import org.sunledger.chart.Unit;
import org.sunledger.period.DatePeriod;

/**
 * Some days on end on which nothing changes for a unit that takes part.
 *
 * @param days the days
 * @param unit the unit as it stands on them
 * @param percent how much of the charge it pays, 1 to 100
 */
record Slice(DatePeriod days, Unit unit, int percent) {}
