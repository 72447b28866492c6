package org.sunledger.cli.shell;

/**
 * One command: it says what it takes, and when run parses, calls the library and renders. It holds no state; its
 * purpose, examples and the meaning of its options stand in the catalogue under its name.
 */
public interface Command {
    /** Which options and arguments it takes besides those that every command takes. */
    void declare(Declaration takes);

    /** Runs it and returns the exit status. */
    int run(Session session);
}
