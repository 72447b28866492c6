package org.sunledger.cli.shell;

import java.util.Collection;
import java.util.Comparator;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Severity;

/** What the command says to whoever started it. Never a count, and never 0 over a hole. */
public final class ExitStatus {
    /** Done, and nothing to find fault with. */
    public static final int DONE = 0;
    /** A check found something, or some rows were refused and the others booked. */
    public static final int FOUND = 1;
    /** The command was called wrongly. */
    public static final int USAGE = 2;
    /** The book is broken; nothing was touched. */
    static final int INTEGRITY = 5;
    /** A fault of this program. */
    static final int FAULT = 70;

    private ExitStatus() {}

    /** The status for the most serious of these codes; {@link #DONE} for none. */
    public static int of(Collection<Code> codes) {
        return codes.stream()
                .map(Code::severity)
                .max(Comparator.naturalOrder())
                .map(Severity::exitStatus)
                .orElse(DONE);
    }
}
