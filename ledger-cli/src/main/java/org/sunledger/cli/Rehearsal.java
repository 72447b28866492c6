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
import org.sunledger.cli.shell.Surroundings;

/**
 * Runs what users run most, so that the JVM notes which classes it takes. It works in the folder it is started in,
 * which is thrown away afterwards; what it prints is nobody's.
 */
final class Rehearsal {

    private static final int MUCH = 4_100;

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
        importMuch();
    }

    /** Large files take threads, and a book that is no demonstration takes salts from the machine. */
    private static void importMuch() throws IOException {
        StringBuilder rows = new StringBuilder("date,stream,amount,tax,cost,voucher,counterparty,memo\n");
        for (int row = 0; row < MUCH; row++) {
            rows.append("2018-01-08,lift-ads,100.00,3.00,10.00,V")
                    .append(row)
                    .append(",商户,第")
                    .append(row);
            rows.append(" 笔\n");
        }
        Files.writeString(Path.of("much.csv"), rows);
        run("--book", "much.book", "--actor", "treasurer", "init");
        run("--book", "much.book", "--actor", "treasurer", "import", "streams", "streams.csv");
        run("--book", "much.book", "--actor", "treasurer", "import", "income", "much.csv");
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
