package org.sunledger.statement;

import org.sunledger.chart.Labels;

/**
 * A column of figures.
 *
 * @param name the name for programs: a period such as {@code 2018}, {@code difference}, or the id of a defined line
 * @param labels what people read
 */
public record StatementColumn(String name, Labels labels) {}
