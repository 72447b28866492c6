package org.sunledger.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out where the streams of this process lead. Java tells only whether input and output together are a terminal,
 * and takes its time for that; where the system shows its open files in {@code /proc}, a link says it at once.
 */
public final class ProcessTerminal implements Terminal {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @Override
    public boolean showsResults() {
        return leadsToTerminal("1");
    }

    @Override
    public boolean showsMessages() {
        return leadsToTerminal("2");
    }

    // From JDK 22 on there is a console without a terminal too, unless the launcher asks for the old way of telling.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean leadsToTerminal(String descriptor) {
        try {
            String target =
                    Files.readSymbolicLink(OPEN_FILES.resolve(descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noSuchLinks) {
            return System.console() != null;
        }
    }
}
