package org.sunledger.revenue;

import java.time.LocalDate;

/**
 * The part of a receipt that pays a due.
 *
 * @param fact the index of the receipt
 * @param day when it was received
 * @param amountMinor the part in minor units, positive
 * @param sure false when the receipt may as well have paid an earlier due a second time
 */
public record Payment(long fact, LocalDate day, long amountMinor, boolean sure) {}
