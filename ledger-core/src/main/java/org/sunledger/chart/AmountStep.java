package org.sunledger.chart;

import java.time.LocalDate;

/**
 * The amount of a billing period, from a day on.
 *
 * @param from the first day
 * @param amountMinor minor units of the book's currency, positive
 */
public record AmountStep(LocalDate from, long amountMinor) {}
