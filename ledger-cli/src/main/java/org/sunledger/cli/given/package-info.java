/**
 * What was typed, understood: names of the chart, periods, facts by their number, and the files that were named, read
 * from text or workbook with their places kept. A value that cannot be understood is said here, before a command
 * begins.
 */
@NullMarked
package org.sunledger.cli.given;

import org.jspecify.annotations.NullMarked;
