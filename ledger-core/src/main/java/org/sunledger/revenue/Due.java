package org.sunledger.revenue;

import java.time.LocalDate;
import org.sunledger.period.DatePeriod;

/**
 * What a contract asks for one billing period.
 *
 * @param contract the contract
 * @param period the days it is for
 * @param dueDate the last day on which it is paid in time
 * @param amountMinor the gross amount in minor units, positive
 */
public record Due(String contract, DatePeriod period, LocalDate dueDate, long amountMinor) {}
