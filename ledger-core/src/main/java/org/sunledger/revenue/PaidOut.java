package org.sunledger.revenue;

import java.time.LocalDate;

/**
 * Money that left an account on which takings wait: a platform paid out, or cash was brought to the bank.
 *
 * @param fact the index of the fact
 * @param day the day it counts for
 * @param account the account it left
 * @param amountMinor how much, in minor units, positive
 */
public record PaidOut(long fact, LocalDate day, String account, long amountMinor) {}
