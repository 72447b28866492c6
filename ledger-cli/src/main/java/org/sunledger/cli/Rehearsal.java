package org.sunledger.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs what users run most, so that the JVM notes which classes it takes. What it prints is nobody's. */
final class Rehearsal {

    private Rehearsal() {}

    /** Rehearses in one process. */
    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Main.run(new String[] {"--version"}, nowhere, nowhere);
    }
}
