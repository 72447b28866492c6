package org.sunledger.audit.sampling;

/**
 * One item that could be looked at.
 *
 * @param position its place in the population, from 1
 * @param id what people call it: the name of a fact, or what a column of the file says; empty when it has none
 * @param line the line of a file, or the index of a fact
 * @param amountMinor its recorded amount in minor units, of any sign
 * @param about the day, the counterparty and whatever else helps to find the paper
 */
public record PopulationItem(int position, String id, long line, long amountMinor, String about) {}
