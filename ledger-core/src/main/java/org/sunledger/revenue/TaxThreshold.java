package org.sunledger.revenue;

import java.time.LocalDate;

/**
 * Up to which sales without tax a small-scale taxpayer is exempt, from a day on.
 *
 * @param from the first day
 * @param quarterMinor the sales of a quarter in minor units, up to which and with which nothing is due; 0 for none
 * @param source the paper it is taken from
 * @param checked true when it was compared with the text of that paper
 */
public record TaxThreshold(LocalDate from, long quarterMinor, String source, boolean checked) {}
