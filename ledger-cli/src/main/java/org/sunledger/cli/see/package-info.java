/**
 * The commands that look at a book and change nothing: statements, revenue by stream, savings, arrears, balances, the
 * register and the log. Each asks the library one question and lays its answer out.
 */
@NullMarked
package org.sunledger.cli.see;

import org.jspecify.annotations.NullMarked;
