import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.joda.money.CurrencyUnit;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankProfile;
import org.sunledger.io.bank.BankReader;

/**
 * Reads a bank file of a million rows with the plain profile, beside Commons CSV's empty loop over the same file, in
 * interleaved rounds of one run, and compares the medians. Called by {@code measure.sh}.
 */
final class BankReading {
    private static final int ROWS = 1_000_000;
    private static final double BAR = 1.6;

    private BankReading() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).resolve("bank.csv");
        int rounds = Integer.parseInt(arguments[1]);
        generate(file);
        BankReader reader = BankReader.of(BankProfile.find("plain").orElseThrow(), CurrencyUnit.of("CNY"));
        double[] empty = new double[rounds];
        double[] read = new double[rounds];
        for (int i = -2; i < rounds; i++) {
            // Two rounds before the first that counts: both loops are compiled then.
            double emptyTime = time(() -> emptyLoop(file));
            double readTime = time(() -> readLines(reader, file));
            if (i >= 0) {
                empty[i] = emptyTime;
                read[i] = readTime;
            }
        }
        double ratio = median(read) / median(empty);
        System.out.printf(
                Locale.ROOT,
                "%s reading %,d rows of the plain profile: %.0f ms, Commons CSV's empty loop %.0f ms, %.2f times (bar %.1f)%n",
                ratio <= BAR ? "ok" : "MISSED",
                ROWS,
                median(read),
                median(empty),
                ratio,
                BAR);
        System.exit(ratio <= BAR ? 0 : 1);
    }

    private interface Step {
        long run() throws IOException;
    }

    private static double time(Step step) throws IOException {
        long start = System.nanoTime();
        if (step.run() < ROWS) {
            throw new IllegalStateException("rows are missing");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static long emptyLoop(Path file) throws IOException {
        long rows = 0;
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            for (CSVRecord row : parser) {
                rows += row.size() > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    private static long readLines(BankReader reader, Path file) {
        BankFile read = reader.read(file);
        if (!read.isTied()) {
            throw new IllegalStateException(read.failures().get(0).toString());
        }
        return read.lines().size();
    }

    private static void generate(Path file) throws IOException {
        Random random = new Random(1);
        LocalDate day = LocalDate.of(2018, 1, 1);
        long balance = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("date,amount,balance,reference,counterparty,memo\n");
            for (int i = 0; i < ROWS; i++) {
                long amount = 1 + random.nextInt(200_000) - (random.nextInt(4) == 0 ? 200_001 : 0);
                balance += amount;
                out.write(day.plusDays(i / 400) + "," + plain(amount) + "," + plain(balance) + ",2018"
                        + String.format(Locale.ROOT, "%012d", i) + ",某某科技有限公司" + random.nextInt(3000) + ",停车费 "
                        + random.nextInt(12) + "月\n");
            }
        }
    }

    private static String plain(long minor) {
        String digits = String.format(Locale.ROOT, "%03d", Math.abs(minor));
        int point = digits.length() - 2;
        return (minor < 0 ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
