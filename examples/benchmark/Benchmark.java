import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures whole processes side by side, in interleaved rounds, and compares their medians: absolute times do not carry
 * over to another machine, ratios mostly do. Called by {@code measure.sh}.
 */
final class Benchmark {

    private static final int ROWS = 100_000;
    private static final Path HERE = Path.of("examples", "benchmark").toAbsolutePath();
    private static final Path INSTALLED =
            Path.of("ledger-cli", "target", "sunledger").toAbsolutePath();

    private final Path work;
    private final Path classes;
    private final String java;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private boolean missed;

    private Benchmark(Path work, Path classes, String java) {
        this.work = work;
        this.classes = classes;
        this.java = java;
    }

    /** Prints one line; the bare JVM that others are compared with. */
    static final class Hello {
        public static void main(String[] arguments) {
            System.out.println("hello");
        }
    }

    /** A step of a measurement that may fail. */
    private interface Step {
        void run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]).toAbsolutePath();
        Path classes = Path.of(arguments[1]).toAbsolutePath();
        Benchmark benchmark = new Benchmark(work, classes, arguments[2]);
        benchmark.startUp(number(arguments, 3));
        benchmark.importing(number(arguments, 4), number(arguments, 5));
        System.exit(benchmark.missed ? 1 : 0);
    }

    private static int number(String[] arguments, int index) {
        return Integer.parseInt(arguments[index]);
    }

    private void startUp(int rounds) throws Exception {
        Path book =
                Path.of("target", "stories", "turnaround", "turnaround.book").toAbsolutePath();
        boolean story = Files.exists(book);
        waitForArchive();
        for (int round = 0; round < rounds; round++) {
            time("bare JVM, hello world", () -> run(java, "-cp", classes.toString(), "Benchmark$Hello"));
            time("sunledger --version", () -> run(launcher(), "--version"));
            if (story) {
                time(
                        "sunledger statement, story",
                        () -> sunledger(book, "statement", "public-revenue", "--period", "2018"));
            }
        }
        table();
        bar("sunledger --version", "bare JVM, hello world", 3);
        if (story) {
            bar("sunledger statement, story", "bare JVM, hello world", 8);
        } else {
            say("no book of the story: run examples/turnaround/run.sh first to measure the statement");
        }
        times.clear();
    }

    /** The first command leaves a class-data archive behind; what is measured is every later one. */
    private void waitForArchive() throws Exception {
        for (int tenths = 0; tenths < 600; tenths++) {
            run(launcher(), "--version");
            try (Stream<Path> files = Files.list(INSTALLED.resolve("lib"))) {
                if (files.anyMatch(file -> file.toString().endsWith(".jsa.for"))) {
                    TimeUnit.SECONDS.sleep(1);
                    return;
                }
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void importing(int rounds, int hledgerRounds) throws Exception {
        Path rows = work.resolve("income.csv");
        writeRows(rows);
        Path empty = work.resolve("empty.book");
        Files.deleteIfExists(empty);
        sunledger(empty, "init", "--lang", "en", "--template", "generic", "--opened", "2016-01-01");
        sunledger(empty, "import", "streams", HERE.resolve("streams.csv").toString());

        Path book = work.resolve("imported.book");
        Path prepared = work.resolve("prepared");
        Path plain = work.resolve("plain.db");
        Files.copy(empty, book, StandardCopyOption.REPLACE_EXISTING);
        sunledger(book, "import", "income", rows.toString());
        run(java, "-cp", driver(), "PlainJdbc", "prepare", book.toString(), prepared.toString());

        for (int round = 0; round < rounds; round++) {
            Files.copy(empty, book, StandardCopyOption.REPLACE_EXISTING);
            time("sunledger import", () -> sunledger(book, "import", "income", rows.toString()));
            Files.deleteIfExists(plain);
            time(
                    "plain JDBC",
                    () -> run(java, "-cp", driver(), "PlainJdbc", "write", prepared.toString(), plain.toString()));
        }
        for (int round = 0; round < hledgerRounds; round++) {
            Path journal = work.resolve("hledger.journal");
            Files.writeString(journal, "");
            Files.deleteIfExists(work.resolve(".latest.income.csv"));
            time(
                    "hledger import",
                    () -> run(
                            "hledger",
                            "-f",
                            journal.toString(),
                            "import",
                            rows.toString(),
                            "--rules-file",
                            HERE.resolve("hledger.rules").toString()));
        }
        table();
        say(String.format(
                Locale.ROOT,
                "%d rows, %.1f MB of CSV; the book has %.1f MB, the plain database %.1f MB",
                ROWS,
                megabytes(rows),
                megabytes(book),
                megabytes(plain)));
        bar("sunledger import", "plain JDBC", 3);
        if (hledgerRounds > 0) {
            bar("sunledger import", "hledger import", 0.1);
        }
    }

    /** Three years of income on six streams, always the same rows. */
    private static void writeRows(Path file) throws IOException {
        Random random = new Random(20160101);
        List<String> streams = List.of("lift-ads", "gate", "parking", "lockers", "light-box", "telecom");
        LocalDate first = LocalDate.of(2016, 1, 1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("date,stream,amount,tax,cost,voucher,counterparty,memo\n");
            for (int row = 0; row < ROWS; row++) {
                long fen = 1_000 + random.nextInt(200_000);
                out.write(String.format(
                        Locale.ROOT,
                        "%s,%s,%s,%s,%s,V%06d,商户 %03d,第 %d 笔\n",
                        first.plusDays((long) row * 1096 / ROWS),
                        streams.get(random.nextInt(streams.size())),
                        yuan(fen),
                        yuan(fen * 3 / 100),
                        yuan(fen / 10),
                        row,
                        random.nextInt(300),
                        row));
            }
        }
    }

    private static String yuan(long fen) {
        return String.format(Locale.ROOT, "%d.%02d", fen / 100, fen % 100);
    }

    private void time(String name, Step step) throws Exception {
        long begin = System.nanoTime();
        step.run();
        times.computeIfAbsent(name, any -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
    }

    private void table() {
        System.out.printf(
                Locale.ROOT, "%n%-28s %10s %10s %10s %7s%n", "whole process, ms", "median", "least", "most", "rounds");
        times.forEach((name, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %10.1f %10.1f %10.1f %7d%n",
                    name,
                    median(name),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1),
                    all.size());
        });
    }

    private void bar(String name, String against, double times) {
        double ratio = median(name) / median(against);
        boolean met = ratio <= times;
        missed |= !met;
        say(String.format(
                Locale.ROOT,
                "%s: %s takes %.2f times as long as %s (bar: %.2f)",
                met ? "ok" : "MISSED",
                name,
                ratio,
                against,
                times));
    }

    private double median(String name) {
        List<Double> sorted = times.get(name).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void say(String text) {
        System.out.println(text);
    }

    private static double megabytes(Path file) throws IOException {
        return Files.size(file) / 1e6;
    }

    private void sunledger(Path book, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher(), "--book", book.toString(), "--actor", "benchmark"));
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static String launcher() {
        return INSTALLED.resolve("bin").resolve("sunledger").toString();
    }

    /** The class path of the plain program: itself, the driver and its logging interface. */
    private String driver() throws IOException {
        try (Stream<Path> jars = Files.list(INSTALLED.resolve("lib"))) {
            List<String> names = jars.map(Path::toString)
                    .filter(name -> name.matches(".*/(sqlite-jdbc|slf4j)[^/]*\\.jar"))
                    .sorted()
                    .toList();
            return classes + ":" + String.join(":", names);
        }
    }

    private void run(String... command) throws Exception {
        Path log = work.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status + "\n" + Files.readString(log));
        }
    }
}
