package org.sunledger.audit.sampling;

/**
 * An item to look at.
 *
 * @param item the item
 * @param hits how many hits fell into it; 1 in samples of items
 * @param isCertain whether it is drawn wherever the hits fall, because it is as large as the interval
 * @param stratum the stratum it belongs to, from 0
 */
public record DrawnItem(PopulationItem item, int hits, boolean isCertain, int stratum) {}
