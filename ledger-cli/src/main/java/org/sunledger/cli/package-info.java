/**
 * The command {@code sunledger}: reads arguments and files, asks the library, prints what it answers and ends with the
 * exit status of the contract. There is no accounting here.
 */
@NullMarked
package org.sunledger.cli;

import org.jspecify.annotations.NullMarked;
