package org.sunledger.fact;

/**
 * What a measured saving is worked out from: the measure, its lamps, meters, bills, tariffs and drivers. Evidence
 * beside the figures: like every {@link NoteFact} it moves nothing, and no rule turns it into postings. It may lie
 * before the first day of the book, because a baseline usually does.
 */
public sealed interface SavingFact extends NoteFact
        permits SavingMeasure,
                SavingLamps,
                LampFailure,
                SavingAdjustment,
                EnergyTariff,
                MeterReading,
                EnergyBill,
                EnergyDriver {}
