package org.sunledger.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Runs what users run most, so that the JVM notes which classes it takes. It works in the folder it is started in,
 * which is thrown away afterwards; what it prints is nobody's.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Rehearses in one process. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of("streams.csv"), "stream,kind\nlift-ads,advertising\n");
        Files.writeString(Path.of("income.csv"), "date,stream,amount\n2018-01-08,lift-ads,100.00\n");
        run("--version");
        run("--actor", "treasurer", "init", "--demo-seed", "1", "--lang", "en");
        run("--actor", "treasurer", "import", "streams", "streams.csv");
        run("--actor", "treasurer", "import", "income", "income.csv");
        run("statement", "public-revenue", "--period", "2018", "--compare", "previous");
        run("statement", "public-revenue", "--period", "2018", "--lang", "zh", "-o", "2018.html");
        run("statement", "trial-balance", "--period", "2018", "-o", "2018.csv");
        run("statement", "money-accounts", "--period", "2018", "-o", "2018.json");
        run("balance");
        run("log", "--last", "5");
    }

    private static void run(String... typed) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Main.run(
                typed,
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        nowhere,
                        nowhere,
                        Clock.systemUTC(),
                        Map.of(),
                        Path.of(""),
                        "en",
                        Surroundings.ofProcess().terminal()));
    }
}
