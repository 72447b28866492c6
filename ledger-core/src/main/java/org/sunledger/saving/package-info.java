/**
 * What was saved, measured: beside the figures of the books and never among them.
 *
 * <p>A {@link org.sunledger.fact.SavingMeasure} says how its saving is measured, after the options of the IPMVP. Under
 * A lamps burn with fewer watts for stipulated hours; under B a meter of its own shows less than in the baseline; under
 * C the bills of the whole meter are compared with what their drivers would have asked for, by a regression. Each comes
 * to {@link org.sunledger.saving.AvoidedUse}: kilowatt-hours over days, with an interval where one can be stood for.
 * Prices by the day turn it into avoided cost, and the actual change of the bill is split into four parts that add up
 * ({@link org.sunledger.saving.BillChange}).
 *
 * <p>All of it comes from {@link org.sunledger.saving.SavingEvidence}, which are notes of the log. What is missing is
 * asked for, never assumed. This room knows no postings, and what makes postings does not know this room.
 */
@NullMarked
package org.sunledger.saving;

import org.jspecify.annotations.NullMarked;
