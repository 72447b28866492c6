/**
 * Files into facts: CSV files by kind, statements of banks and wallets by profile, and proposals made from bank lines.
 * A failing row is said with its line; by default a call books all of its rows or none.
 */
@NullMarked
package org.sunledger.cli.importing;

import org.jspecify.annotations.NullMarked;
