package org.sunledger.chart;

import java.time.LocalDate;

/**
 * A name as it is stated from a day on.
 *
 * @param from the day from which it holds
 * @param named what is stated
 */
public record DatedName(LocalDate from, Named named) {}
