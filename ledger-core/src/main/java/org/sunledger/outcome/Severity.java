package org.sunledger.outcome;

/** What a {@link Code} means for whoever ran the command: the exit status of the command line, worst last. */
public enum Severity {
    /** The command was called wrongly. Exit status 2. */
    USAGE(2),
    /** A rule of the books refuses. Nothing was written. Exit status 4. */
    RULE(4),
    /** The input cannot be read, is malformed or names what is unknown. Nothing was written. Exit status 3. */
    INPUT(3),
    /** The machine or the store refused. Nothing was written; it may be tried again. Exit status 6. */
    MACHINE(6),
    /** The book is broken. Nothing was touched. Exit status 5. */
    INTEGRITY(5);

    private final int exitStatus;

    Severity(int exitStatus) {
        this.exitStatus = exitStatus;
    }

    /** The exit status the command line ends with, 2 to 6. */
    public int exitStatus() {
        return exitStatus;
    }
}
