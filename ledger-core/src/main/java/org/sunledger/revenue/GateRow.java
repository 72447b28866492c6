package org.sunledger.revenue;

import org.sunledger.fact.GateSettlement;

/**
 * A gate settlement of the book.
 *
 * @param fact the index of the fact
 * @param settlement what it says
 */
public record GateRow(long fact, GateSettlement settlement) {}
