package org.sunledger.trials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sunledger.Book;
import org.sunledger.BookCopy;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvTable;
import org.sunledger.io.FactForm;
import org.sunledger.io.FactForms;
import org.sunledger.io.FactImport;
import org.sunledger.io.FormColumn;
import org.sunledger.io.RejectsFile;
import org.sunledger.io.bank.BankProfile;
import org.sunledger.io.bank.BankReader;
import org.sunledger.io.reconcile.RuleFile;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.ExpectedCheckpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.Salt;
import org.sunledger.log.TreeHash;
import org.sunledger.log.note.Extension;
import org.sunledger.log.note.FactProof;
import org.sunledger.log.note.KeyType;
import org.sunledger.log.note.SignedNote;
import org.sunledger.log.note.SignerKey;
import org.sunledger.log.note.VerifierKey;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.StoreException;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Dates;
import org.sunledger.store.InMemoryStore;

/**
 * Feeds every reader with files that nobody would write. A reader may say whatever it likes of them, by an outcome or
 * by one of the three exceptions that have a meaning; anything else is a bug. {@code -Dtrial.seconds=3600} says for how
 * long each is fed, {@code -Dtrial.reader=…} which alone, {@code -Dtrial.seed=…} repeats a run.
 */
class ReadersTrial {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Path FINDINGS = Path.of("target", "trials");

    private static final List<SignerKey> SIGNERS = List.of(
            SignerKey.create("sunledger/00112233445566aa", KeyType.NOTE).orThrow(),
            SignerKey.create("chair.example", KeyType.COSIGNATURE).orThrow());
    private static final List<VerifierKey> KEYS =
            SIGNERS.stream().map(SignerKey::verifier).toList();

    private final long seed = Trial.wanted("seed", System.nanoTime());
    private final long seconds = Trial.wanted("seconds", 1);

    /** Reads rubbish; what it makes of it is nobody's. */
    interface Reader {
        void read(byte[] rubbish, Random random) throws IOException;
    }

    record Fed(List<byte[]> seeds, Reader reader) {}

    @TestFactory
    List<DynamicTest> readersThrowNothingButWhatHasAMeaning() throws IOException {
        Map<String, Fed> readers = new LinkedHashMap<>();
        List<byte[]> tables = tables();
        List<byte[]> documents = lines("/org/sunledger/every-kind-of-fact.jsonl");
        List<byte[]> json = new ArrayList<>(documents.subList(0, 3));
        for (String profile : BankProfile.shipped()) {
            json.add(BankProfile.text(profile).getBytes(UTF_8));
        }
        json.add("{\"days\":3,\"tolerance\":\"0.01\",\"left\":{\"date\":\"日期\"}}".getBytes(UTF_8));
        readers.put("csv", new Fed(tables, ReadersTrial::csv));
        readers.put("bank files", new Fed(tables, ReadersTrial::bank));
        readers.put("canonical JSON", new Fed(documents, (bytes, random) -> CanonicalObject.parse(bytes)));
        readers.put("JSON of people", new Fed(json, (bytes, random) -> CanonicalObject.read(text(bytes))));
        readers.put("logged facts", new Fed(documents, (bytes, random) -> LoggedFact.parse(7, bytes)));
        readers.put("bank profiles", new Fed(json, (bytes, random) -> BankProfile.read(text(bytes))));
        readers.put("rules of reconciling", new Fed(json, ReadersTrial::rules));
        readers.put(
                "copies of a book",
                new Fed(
                        List.of(file("/org/sunledger/io/export/small-book.jsonl")),
                        (b, r) -> BookCopy.restore(new InMemoryStore(), "copy", new ByteArrayInputStream(b))));
        readers.put("notes, proofs and keys", new Fed(notes(), ReadersTrial::notes));
        readers.put("hand-overs", new Fed(HandedRubbish.seeds(), HandedRubbish::read));
        readers.put("words", new Fed(words(), ReadersTrial::words));
        readers.putAll(AuditorsRubbish.readers(tables));
        return readers.entrySet().stream()
                .filter(fed -> fed.getKey().contains(System.getProperty("trial.reader", "")))
                .map(fed -> DynamicTest.dynamicTest(fed.getKey(), () -> feed(fed.getKey(), fed.getValue())))
                .toList();
    }

    private void feed(String name, Fed fed) throws IOException {
        Random random = new Random(seed);
        Rubbish rubbish = new Rubbish(random, fed.seeds());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long count = 0;
        long slowest = 0;
        Map<String, Long> refused = new TreeMap<>();
        while (System.nanoTime() < end) {
            byte[] next = rubbish.next();
            long begin = System.nanoTime();
            try {
                fed.reader().read(next, random);
            } catch (CanonicalFormatException | IntegrityException | StoreException typed) {
                refused.merge(typed.getClass().getSimpleName(), 1L, Long::sum);
            } catch (RuntimeException | Error bug) {
                Path kept = Files.write(Files.createDirectories(FINDINGS).resolve(name + "-" + seed), next);
                fail(
                        name + " threw after " + count + " files, seed " + seed + ", kept as " + kept.toAbsolutePath(),
                        bug);
            }
            slowest = Math.max(slowest, System.nanoTime() - begin);
            count++;
        }
        System.out.printf(
                "trial: %s: %d files, slowest %d ms, %s (seed %d)%n", name, count, slowest / 1_000_000, refused, seed);
    }

    private static void csv(byte[] rubbish, Random random) {
        Loaded<CsvTable> table = CsvFile.read("rubbish.csv", rubbish, CsvOptions.DEFAULT);
        List<FactForm> forms = FactForms.all();
        FactForm form = forms.get(random.nextInt(forms.size()));
        var read = FactImport.read(
                form, table, ChartTemplate.find("cn-shanghai").orElseThrow().chart(), CNY, Map.of());
        if (read.failures().stream().allMatch(RejectsFile::canSetAside)) {
            RejectsFile.write(
                    List.of(table.value()),
                    read.failures(),
                    failure -> failure.code().toString(),
                    org.sunledger.chart.Language.ZH);
        }
    }

    private static void bank(byte[] rubbish, Random random) {
        List<String> profiles = BankProfile.shipped();
        BankProfile profile =
                BankProfile.find(profiles.get(random.nextInt(profiles.size()))).orElseThrow();
        BankReader.of(profile, CNY).read("rubbish.csv", rubbish);
    }

    private static void rules(byte[] rubbish, Random random) throws IOException {
        Path file = Files.createTempFile("rules", ".json");
        try {
            RuleFile.read(Files.write(file, rubbish));
        } finally {
            Files.delete(file);
        }
    }

    private static void notes(byte[] rubbish, Random random) {
        String text = text(rubbish);
        SignerKey.parse(text);
        VerifierKey.parse(text);
        SignedNote.parse(text).then(note -> note.signers(KEYS)).then(Outcome::accepted);
        SignedNote.parse(text).then(SignedNote::checkpoint);
        Extension.parse(text)
                .then(extension ->
                        extension.goesOnFrom(extension.note().checkpoint().orThrow()));
        FactProof.parse(text)
                .then(proof ->
                        Outcome.accepted(proof.holds() || proof.checkpoint().size() > 0));
    }

    private static void words(byte[] rubbish, Random random) {
        String text = text(rubbish);
        Checkpoint.parse(text);
        ExpectedCheckpoint.parse(text);
        Dates.read(text);
        DatePeriod.read(text);
        new Amounts(CNY).read(text);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    /** A signed checkpoint, a proof with it, and both halves of a key. */
    private static List<byte[]> notes() {
        Book book = Trial.make(new InMemoryStore());
        SignedNote note = SignedNote.of(book.now().checkpoint());
        for (SignerKey key : SIGNERS) {
            note = note.signedBy(key, Instant.parse("2018-04-01T01:00:00Z"));
        }
        List<TreeHash> path = List.of(TreeHash.ofHex("ab".repeat(TreeHash.LENGTH)));
        String fact = text(book.now().fact(1).toBytes());
        FactProof proof = new FactProof(Salt.ofHex("cd".repeat(Salt.LENGTH)), fact, 1, path, note);
        return List.of(
                        note.whole(),
                        proof.text(),
                        new Extension(1, path, note).text(),
                        SIGNERS.get(0).text(),
                        KEYS.get(0).text())
                .stream()
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }

    private static List<byte[]> words() {
        return List.of(
                        "sunledger/0011223344556677\n5\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                        "1234/XW66J-1YB2E-7AH40-63QVB",
                        "2018年3月5日 12:30:59.5",
                        "２０１８－０３－０５",
                        "2018Q3",
                        "2018-09",
                        "-¥1,234,567.89",
                        "（１２．５０）")
                .stream()
                .map(word -> word.getBytes(UTF_8))
                .toList();
    }

    /** The example of every kind, and the sample of every bank. */
    private static List<byte[]> tables() throws IOException {
        List<byte[]> tables = new ArrayList<>();
        for (FactForm form : FactForms.all()) {
            List<FormColumn> columns = form.columns();
            tables.add((columns.stream().map(FormColumn::name).collect(Collectors.joining(",")) + "\n"
                            + columns.stream().map(FormColumn::example).collect(Collectors.joining(",")) + "\n"
                            + columns.stream().map(FormColumn::example).collect(Collectors.joining(",")) + "\n")
                    .getBytes(UTF_8));
        }
        for (String profile : BankProfile.shipped()) {
            try (InputStream sample =
                    ReadersTrial.class.getResourceAsStream("/org/sunledger/io/bank/" + profile + ".csv")) {
                if (sample != null) {
                    tables.add(sample.readAllBytes());
                }
            }
        }
        return tables;
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = ReadersTrial.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static List<byte[]> lines(String name) throws IOException {
        return Arrays.stream(text(file(name)).split("\n"))
                .map(line -> line.getBytes(UTF_8))
                .toList();
    }
}
