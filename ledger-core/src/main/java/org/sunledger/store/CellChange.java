package org.sunledger.store;

import java.time.LocalDate;

/**
 * What is added to one balance cell.
 *
 * @param day the day it counts for
 * @param account the account
 * @param fund the fund
 * @param group the ownership group
 * @param stream the revenue stream; empty when there is none
 * @param delta minor units, debit positive
 */
public record CellChange(LocalDate day, String account, String fund, String group, String stream, long delta) {}
