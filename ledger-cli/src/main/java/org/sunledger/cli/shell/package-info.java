/**
 * The frame every command stands in: one run is a function of its {@link org.sunledger.cli.shell.Surroundings}
 * (streams, clock, environment, folder), a {@link org.sunledger.cli.shell.Session} opens the book it names, an
 * {@link org.sunledger.cli.shell.Answer} goes to the standard output, and {@link org.sunledger.cli.shell.Speech} says
 * on the other stream what is wrong, in the reader's language.
 */
@NullMarked
package org.sunledger.cli.shell;

import org.jspecify.annotations.NullMarked;
