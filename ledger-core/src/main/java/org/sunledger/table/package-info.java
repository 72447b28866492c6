/**
 * The neutral table that statements and papers become.
 *
 * <p>A computed answer (a statement, a balance, a list of facts) is a value of its own package. Before anybody can read
 * it, it becomes a {@link org.sunledger.table.Table}: a title, the provenance as notes above the figures, typed
 * columns, rows with level and emphasis, and remarks under the figures. Every writer (text, HTML, CSV) starts from that
 * one shape, so that all of them show the same figures in the same order, and none of them does sums.
 *
 * <p>A cell holds its value in a plain form that no language or place changes: an amount is {@code -1234.50}, a day is
 * {@code 2018-03-05}. Thousands separators, alignment and colour belong to the writer. The words around the figures
 * come from a {@link org.sunledger.table.Words catalogue} in the reader's {@link org.sunledger.chart.Language}.
 */
@NullMarked
package org.sunledger.table;

import org.jspecify.annotations.NullMarked;
