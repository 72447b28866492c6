package org.sunledger.trials;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.audit.ForeignFile;
import org.sunledger.io.audit.PolicyFile;
import org.sunledger.io.bank.BankRules;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.io.reconcile.EarlierResult;
import org.sunledger.io.reconcile.FileStyle;
import org.sunledger.io.reconcile.FilesAlone;
import org.sunledger.io.reconcile.Originals;
import org.sunledger.io.reconcile.ResultVerification;
import org.sunledger.io.reconcile.TwoSides;
import org.sunledger.io.sample.ReadSample;
import org.sunledger.money.Amounts;

/** What an auditor is handed: files of strangers, papers of an engagement, samples, results of a reconciliation. */
final class AuditorsRubbish {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Amounts AMOUNTS = new Amounts(CNY);
    private static final byte[] LEFT =
            "date,amount,party\n2018-01-05,12.00,a\n2018-01-06,30.00,b\n2018-02-06,31.50,c\n".getBytes(UTF_8);
    private static final byte[] RIGHT = "date,amount,party\n2018-01-05,12.00,a\n2018-01-07,30.00,b\n".getBytes(UTF_8);

    private AuditorsRubbish() {}

    /** Reads a file that lies at a path. */
    private interface OfPath {
        void read(Path file) throws IOException;
    }

    /** The readers by name, each with sound files for it. */
    static Map<String, ReadersTrial.Fed> readers(List<byte[]> tables) throws IOException {
        Map<String, ReadersTrial.Fed> readers = new LinkedHashMap<>();
        List<byte[]> strangers = List.of(
                LEFT,
                RIGHT,
                "付款日期,收款人,金额（元）,摘要\n2018年3月5日,某公司,\"1,234.50\",维修\n".getBytes(UTF_8),
                "Report of payments\n\nDay;Payee;Debit;Credit\n05.03.2018;a;1.234,50;\n06.03.2018;b;;12,00\n"
                        .getBytes(UTF_8),
                tables.get(0));
        readers.put("files of strangers", new ReadersTrial.Fed(strangers, AuditorsRubbish::stranger));
        readers.put("sides of a reconciliation", new ReadersTrial.Fed(strangers, AuditorsRubbish::sides));
        List<byte[]> policies = List.of(
                example("audit-year/input/policy.json"),
                "{\"limits\":[\"1000\",\"50000.00\"],\"hours\":\"08:00-18:00\",\"holidays\":[\"2018-10-01\"],\"weekend\":[\"sunday\"],\"near-days\":3}"
                        .getBytes(UTF_8));
        readers.put("policies", fed(policies, file -> PolicyFile.read(file, AMOUNTS)));
        List<byte[]> engagements = List.of(
                example("audit-year/input/clean.engagement.json"), example("audit-year/input/faulty.engagement.json"));
        readers.put("engagements", fed(engagements, EngagementFile::read));
        readers.put(
                "rules for bank files",
                new ReadersTrial.Fed(
                        List.of(example("bank-quarter/input/rules.json")),
                        (bytes, random) -> BankRules.read(new String(bytes, UTF_8), CNY)));
        List<byte[]> samples = List.of(file("sample.csv"), file("sample-of-items.csv"));
        readers.put("samples", new ReadersTrial.Fed(samples, AuditorsRubbish::sample));
        List<byte[]> results = List.of(file("reconciliation.json"));
        readers.put("results of a reconciliation", fed(results, AuditorsRubbish::result));
        return readers;
    }

    private static ReadersTrial.Fed fed(List<byte[]> seeds, OfPath reader) {
        return new ReadersTrial.Fed(seeds, (bytes, random) -> onDisk(bytes, reader));
    }

    private static void onDisk(byte[] bytes, OfPath reader) throws IOException {
        Path file = Files.createTempFile("rubbish", ".txt");
        try {
            reader.read(Files.write(file, bytes));
        } finally {
            Files.delete(file);
        }
    }

    private static void stranger(byte[] rubbish, Random random) throws IOException {
        ForeignFile.Way way = ForeignFile.Way.values()[random.nextInt(ForeignFile.Way.values().length)];
        String order = List.of("", "", "dmy", "mdy").get(random.nextInt(4));
        ForeignFile.How how =
                new ForeignFile.How(CsvOptions.DEFAULT, Map.of(), order, random.nextBoolean() ? null : way, null);
        onDisk(rubbish, file -> ForeignFile.read(file, how, AMOUNTS));
    }

    private static void sides(byte[] rubbish, Random random) throws IOException {
        onDisk(
                LEFT,
                sound -> onDisk(rubbish, file -> {
                    TwoSides.Source one = new TwoSides.Source(sound, FileStyle.UNSAID, Map.of());
                    TwoSides.Source other = new TwoSides.Source(file, FileStyle.UNSAID, Map.of());
                    TwoSides.read(random.nextBoolean() ? one : other, other, AMOUNTS);
                }));
    }

    private static void sample(byte[] rubbish, Random random) {
        ReadSample.of(options -> CsvFile.read("rubbish.csv", rubbish, options));
    }

    private static void result(Path file) throws IOException {
        onDisk(
                LEFT,
                left -> onDisk(RIGHT, right -> {
                    Function<CurrencyUnit, Originals> originals = currency -> files(left, right);
                    ResultVerification.of(file, originals);
                }));
        EarlierResult.read(file);
    }

    /** Finds the two files wherever they are said to be, and no book. */
    private static Originals files(Path left, Path right) {
        return new FilesAlone(file -> file.startsWith("l") ? left : right);
    }

    private static byte[] example(String name) throws IOException {
        return Files.readAllBytes(Path.of("..", "examples").resolve(name));
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = AuditorsRubbish.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
