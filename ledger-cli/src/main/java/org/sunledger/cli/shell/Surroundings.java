package org.sunledger.cli.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Everything around one run of the command. Whoever runs it decides all of it, so that a test is a function call.
 *
 * @param in standard input
 * @param out where results go
 * @param err where everything else goes
 * @param clock the clock on the wall; only what writes asks it
 * @param environment the environment variables
 * @param folder the working directory
 * @param machineLanguage the language the machine itself speaks, asked where the environment names none
 * @param terminal which of the streams are a terminal
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        Path folder,
        String machineLanguage,
        Terminal terminal) {

    /** Those of this process: both streams in UTF-8, whatever the machine's locale. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Clock.systemUTC(),
                System.getenv(),
                Path.of(""),
                System.getProperty("user.language", ""),
                new ProcessTerminal());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return WatchedStream.on(new FileOutputStream(descriptor));
    }

    /** The value of an environment variable; empty when it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** A path as it was typed, taken from the working directory. */
    public Path path(String typed) {
        try {
            return folder.resolve(typed);
        } catch (InvalidPathException unusable) {
            throw Misuse.of("misuse.path", "path", typed);
        }
    }
}
