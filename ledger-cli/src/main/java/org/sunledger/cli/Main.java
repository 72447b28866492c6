package org.sunledger.cli;

import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Surroundings;
import org.sunledger.cli.shell.Version;

/** The entry of the command {@code sunledger}. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Surroundings.ofProcess()));
    }

    /** Runs the command and returns its exit status; everything written has then been handed to the streams. */
    static int run(String[] arguments, Surroundings surroundings) {
        // The version is answered before the argument parser is loaded: it is what a script asks most often.
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            surroundings.out().println(Version.line());
            surroundings.out().flush();
            return ExitStatus.DONE;
        }
        return new Program(surroundings).run(arguments);
    }
}
