package org.sunledger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The entry of the command {@code sunledger}. */
public final class Main {

    private static final int DONE = 0;
    private static final int USAGE = 2;

    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        // The version is answered before the argument parser is loaded: it is what a script asks most often.
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            out.println("sunledger " + version());
            return DONE;
        }
        err.println("usage: sunledger [--version] COMMAND");
        return USAGE;
    }

    static String version() {
        try (InputStream resource = Main.class.getResourceAsStream("version.txt")) {
            if (resource == null) {
                return "unknown";
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
