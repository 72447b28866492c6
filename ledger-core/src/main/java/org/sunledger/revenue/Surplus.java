package org.sunledger.revenue;

import java.time.LocalDate;

/**
 * The part of a receipt that no due asks for.
 *
 * @param fact the index of the receipt
 * @param day when it was received
 * @param amountMinor the part in minor units, positive
 */
public record Surplus(long fact, LocalDate day, long amountMinor) {}
