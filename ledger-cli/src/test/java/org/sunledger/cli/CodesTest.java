package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunledger.outcome.Code;

/**
 * Every code that can be met from the command line, each with what brings it about: the exit status is that of the
 * code, the message names it in both languages with every slot filled, and no file has changed.
 */
class CodesTest {
    private static final Path BAD = Path.of("src", "test", "resources", "org", "sunledger", "cli", "bad");
    private static final List<Case> CASES = new ArrayList<>();

    /** Codes that no command can bring about here, each with the reason; the library's own tests have them. */
    private static final Map<Code, String> OUT_OF_REACH = Map.ofEntries(
            Map.entry(Code.ENTRY_UNBALANCED, "the rules only make balanced entries"),
            Map.entry(Code.ENTRY_EMPTY, "an amount of zero is refused before"),
            Map.entry(Code.CSV_FILE_UNREADABLE, "whoever runs the build may read every file"),
            Map.entry(Code.CSV_COLUMN_LEFT_OUT, "a warning, not a refusal; see OutputTest"),
            Map.entry(Code.CSV_FILE_TOO_LARGE, "a quarter of a gigabyte"),
            Map.entry(Code.CSV_TOO_MANY_ROWS, "two million rows"),
            Map.entry(Code.RECONCILE_KEY_BLANK, "a warning, not a refusal; see ReconcileBookTest"),
            Map.entry(Code.RECONCILE_SIGNS_OPPOSITE, "a warning, not a refusal; see ReconcileFilesTest"),
            Map.entry(Code.RECONCILE_CARRIED_OPENING, "a finding, not a refusal; see ReconcileBookTest"),
            Map.entry(Code.RECONCILE_BALANCE_BROKEN, "a finding, not a refusal: the run goes on and is not tied"),
            Map.entry(Code.LOG_LOCK_BROKEN, "no command writes it; see UnitSealsTest"),
            Map.entry(Code.EXPORT_NAME_COLLIDES, "takes two accounts that the other program cannot tell apart"),
            Map.entry(Code.STORE_READ_ONLY, "whoever runs the build may write every file"),
            Map.entry(Code.STORE_NO_PERMISSION, "whoever runs the build may read every file"),
            Map.entry(Code.STORE_FULL, "needs a full disk"),
            Map.entry(Code.STORE_UNFINISHED, "needs a write that was interrupted"),
            Map.entry(Code.STORE_FAILED, "needs a disk that fails"),
            Map.entry(Code.STORE_NO_DRIVER, "the command brings its driver"),
            Map.entry(Code.STORE_CONTENDED, "takes a writer's whole patience; see ExitStatusTest"));

    @TempDir
    private Path folder;

    /** Something that is refused. */
    record Case(Code code, Consumer<Terminalist> before, List<String> words) {
        @Override
        public String toString() {
            return code + ": " + String.join(" ", words);
        }
    }

    private static void add(Code code, String words, Consumer<Terminalist> before) {
        CASES.add(new Case(code, before, List.of(words.split(" "))));
    }

    private static void add(Code code, String words) {
        add(code, words, somebody -> {});
    }

    /** A bad file of the test's resources. */
    private static void bad(Code code, String kind, String file, String... more) {
        add(code, "import " + kind + " " + file + (more.length == 0 ? "" : " " + more[0]), somebody -> {
            try {
                Files.copy(BAD.resolve(file), somebody.file(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A bad file given here. */
    private static void file(Code code, String kind, String... lines) {
        add(code, "import " + kind + " bad.csv", somebody -> somebody.writes("bad.csv", lines));
    }

    /** A copy of the whole log, which somebody has changed. */
    private static void copied(Code code, String words, UnaryOperator<String> changed) {
        add(code, words, somebody -> {
            somebody.gets("export", "jsonl", "-o", "copy.jsonl");
            Path copy = somebody.file("copy.jsonl");
            try {
                Files.writeString(copy, changed.apply(Files.readString(copy)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Two lists to reconcile, and a rule file. */
    private static void reconciled(Code code, String rules, String... left) {
        String with = rules.isEmpty() ? "" : " --rules rules.json";
        add(code, "reconcile --left left.csv --right right.csv" + with, somebody -> {
            somebody.writes("left.csv", left);
            somebody.writes("right.csv", "id,date,amount,memo", "R1,2018-03-05,10.00,fee");
            somebody.writes("rules.json", rules);
        });
    }

    static {
        // Two lists of the same money.
        reconciled(Code.RECONCILE_COLUMN_MISSING, "", "id,date,memo", "L1,2018-03-05,fee");
        String[] fine = {"id,date,amount,memo", "L1,2018-03-05,10.00,fee"};
        reconciled(Code.RECONCILE_COLUMN_UNKNOWN, "{\"columns\":{\"left\":{\"date\":\"day of booking\"}}}", fine);
        reconciled(Code.RECONCILE_RULES_MALFORMED, "{\"windowdays\":3}", fine);
        reconciled(Code.RECONCILE_NOTHING_READ, "{}", "id,date,amount,memo");
        add(
                Code.RECONCILE_RESULT_MALFORMED,
                "reconcile verify result.json",
                somebody -> somebody.writes("result.json", "{}"));
        reconciled(Code.RECONCILE_RULES_MATCH_ALL, "{\"group-by\":[\"\"]}", fine);

        // Files and rows.
        bad(Code.CSV_EMPTY, "income", "empty.csv");
        bad(Code.CSV_RAGGED, "income", "ragged.csv");
        bad(Code.CSV_QUOTE_OPEN, "income", "quote-open.csv");
        bad(Code.CSV_QUOTE_STRAY, "income", "quote-stray.csv");
        bad(Code.CSV_HEADER_UNNAMED, "income", "header-unnamed.csv");
        bad(Code.CSV_HEADER_DUPLICATE, "income", "header-duplicate.csv");
        bad(Code.CSV_HEADER_MISSING, "income", "ragged.csv", "--skip-lines 9");
        bad(Code.CSV_COLUMN_MISSING, "income", "column-missing.csv");
        bad(Code.CSV_COLUMN_TWICE, "income", "column-twice.csv");
        bad(Code.CSV_VALUE_MISSING, "income", "value-missing.csv");
        bad(Code.CSV_VALUE_UNKNOWN, "income", "value-unknown.csv");
        bad(Code.CSV_CONTROL_CHARACTER, "income", "control-character.csv");
        file(Code.CSV_OTHER_KIND, "income", "%PDF-1.7");
        bad(Code.XLSX_BROKEN, "income", "other-kind.csv");
        bad(Code.CSV_ENCODING_BROKEN, "income", "encoding.csv", "--encoding UTF-8");
        bad(Code.CSV_MAP_COLUMN_UNKNOWN, "income", "value-missing.csv", "--map day=date");
        bad(Code.CSV_MAP_HEADER_MISSING, "income", "value-missing.csv", "--map date=when");
        add(Code.CSV_FILE_MISSING, "import income nowhere.csv");
        add(Code.CSV_DIRECTORY, "import income .");
        add(Code.CSV_KIND_UNKNOWN, "import incom nowhere.csv");
        add(Code.CSV_COLUMN_UNKNOWN, "record income day=2018-01-05");
        file(
                Code.CSV_FIELD_TOO_LARGE,
                "income",
                "date,stream,amount,memo",
                "2018-01-05,lift-ads,1.00," + "x".repeat(70_000));
        file(Code.CSV_TOO_MANY_COLUMNS, "income", "c,".repeat(600) + "d", "1,".repeat(600) + "1");

        CASES.addAll(BankCodes.cases());

        // Values as people write them.
        bad(Code.AMOUNT_NOT_A_NUMBER, "income", "amount-not-a-number.csv");
        bad(Code.AMOUNT_TOO_MANY_DECIMALS, "income", "too-many-decimals.csv");
        bad(Code.AMOUNT_OVERFLOW, "income", "amount-overflow.csv");
        bad(Code.AMOUNT_EXCEEDS, "income", "amount-exceeds.csv");
        bad(Code.NUMBER_MALFORMED, "savings", "number-malformed.csv");
        bad(Code.DATE_MALFORMED, "income", "date-malformed.csv");
        bad(Code.DATE_IMPOSSIBLE, "income", "date-impossible.csv");
        add(Code.AMOUNT_NOT_POSITIVE, "record income date=2018-01-05 stream=lift-ads amount=0.00");
        add(Code.PERIOD_MALFORMED, "statement public-revenue --period Q1");
        add(Code.PERIOD_BACKWARDS, "register --account bank --from 2018-02-01 --to 2018-01-01");
        add(Code.DATE_MALFORMED, "balance --as-of yesterday");
        add(Code.DATE_MALFORMED, "record income date=2018-01-05 stream=lift-ads amount=1.00 --recorded-at noon");

        // Names.
        bad(Code.STREAM_UNKNOWN, "income", "stream-unknown.csv");
        add(Code.ACCOUNT_UNKNOWN, "record income date=2018-01-05 stream=lift-ads amount=1.00 account=purse");
        add(Code.ACCOUNT_WRONG_TYPE, "record income date=2018-01-05 stream=lift-ads amount=1.00 account=tax");
        add(Code.FUND_UNKNOWN, "statement public-revenue --period 2018 --fund purse");
        add(Code.NAME_NOT_YET_OPEN, "record income date=2018-01-05 stream=stalls amount=1.00", somebody -> {
            somebody.gets("record", "streams", "stream=stalls", "kind=venue", "from=2018-06-01");
        });
        add(
                Code.NAME_CLOSED,
                "record income date=2018-03-05 stream=parking amount=1.00",
                somebody -> somebody.gets(
                        "record",
                        "streams",
                        "stream=parking",
                        "kind=parking",
                        "from=2018-03-01",
                        "change=yes",
                        "closed=yes"));
        add(Code.REGIME_BENEFICIARY, "record funds fund=lifts regime=lump-sum beneficiary=owners");
        add(Code.REGIME_WITHOUT_REMUNERATION, "record funds fund=lifts regime=lump-sum share=8.5");
        add(Code.NAME_REUSED, "record streams stream=parking kind=parking");
        add(
                Code.NAME_AMBIGUOUS,
                "register --stream Parking",
                somebody -> somebody.gets("record", "streams", "stream=parking-2", "kind=parking", "label-en=Parking"));
        file(Code.NAME_MALFORMED, "streams", "stream,kind", "a/b c!,parking");
        add(Code.TYPE_CHANGED, "record accounts account=bank type=debt section=tax from=2018-02-01 change=yes");
        add(Code.TEMPLATE_UNKNOWN, "--book new.book init --template mars");
        CASES.addAll(ContractCodes.cases());
        CASES.addAll(AuditCodes.cases());
        CASES.addAll(SavingCodes.cases());
        CASES.addAll(LevyCodes.cases());
        CASES.addAll(GateCodes.cases());
        CASES.addAll(SampleCodes.cases());
        CASES.addAll(ClosingCodes.cases());
        CASES.addAll(ProofCodes.cases());
        CASES.addAll(ReconcileCodes.cases());

        // Facts about facts.
        add(Code.FACT_UNKNOWN, "show F99");
        add(Code.FACT_NOT_REVERSIBLE, "reverse F4 --reason wrong");
        add(
                Code.FACT_ALREADY_REVERSED,
                "reverse F5 --reason wrong",
                somebody -> somebody.gets("reverse", "F5", "--reason", "wrong"));
        add(
                Code.FACT_ALREADY_APPROVED,
                "approve F5 --actor chair",
                somebody -> somebody.gets("approve", "F5", "--actor", "chair"));
        add(Code.REASON_MISSING, "reverse F5");
        add(Code.ACTOR_MISSING, "reverse F5 --reason wrong", somebody -> somebody.as(""));
        add(Code.ACTOR_SAME, "check-fact F5");
        add(
                Code.ID_REUSED,
                "record expenses date=2018-01-06 category=repairs amount=2.00 id=E1",
                somebody -> somebody.gets(
                        "record", "expenses", "date=2018-01-05", "category=repairs", "amount=1.00", "id=E1"));
        file(Code.RECEIPT_UNMATCHED, "receipts-to-match", "date,amount,reference", "2018-02-05,10.00,fee 1-101");
        add(Code.RECEIPT_AMBIGUOUS, "import receipts-to-match bad.csv", somebody -> {
            somebody.gets("record", "units", "unit=1-101", "kind=home");
            somebody.gets("record", "units", "unit=1-102", "kind=home");
            somebody.writes("bad.csv", "date,amount,reference", "2018-02-05,10.00,1-101 and 1-102");
        });
        file(Code.REFUND_UNLINKED, "fee-receipts", "date,amount", "2018-02-05,-10.00");
        add(Code.REFUND_DIFFERS, "record fee-refunds date=2018-02-09 amount=1.00 returns=F5");
        add(
                Code.TRANSFER_TO_ITSELF,
                "record transfers date=2018-01-05 amount=1.00 from-fund=public-revenue to-fund=public-revenue from-account=bank to-account=bank");
        add(Code.DATE_BEFORE_ORIGINAL, "reverse F5 --reason wrong --on 2018-01-02");
        add(Code.DATE_BEFORE_BOOK, "record income date=2017-01-05 stream=lift-ads amount=1.00");
        add(
                Code.RECORDED_BACKWARDS,
                "record income date=2018-01-05 stream=lift-ads amount=1.00 --recorded-at 2017-12-31T08:00:00Z");

        // The log and the book.
        add(Code.LOG_ROOT_DIFFERS, "--at 5/00000-00000-00000-00000 balance");
        add(Code.LOG_MALFORMED, "show F5", tampered("UPDATE facts SET bytes = x'7b7d' WHERE fact = 5"));
        add(Code.LOG_FACT_CHANGED, "doctor --rebuild", tampered("UPDATE facts SET salt = zeroblob(16) WHERE fact = 5"));
        add(Code.LOG_TEMPLATE_DIFFERS, "balance", CodesTest::withOtherTemplate);
        add(Code.DERIVED_DIFFERS, "doctor", tampered("DELETE FROM cells"));
        add(
                Code.STATEMENT_UNTIED,
                "statement public-revenue --period 2018",
                tampered("DELETE FROM cells WHERE account = 'bank'"));
        add(Code.BOOK_EMPTY, "balance", tampered("DELETE FROM facts"));
        add(Code.PREFIX_UNKNOWN, "--at 999 balance");
        add(Code.STORE_MISSING, "--book nowhere.book balance");
        add(Code.STORE_NO_FOLDER, "--book nowhere/new.book init");
        add(Code.STORE_EXISTS, "init");
        add(Code.STORE_EXISTS, "backup community.book");
        add(Code.STORE_DIRECTORY, "--book . balance");
        add(Code.STORE_NOT_A_BOOK, "--book income.csv balance");
        add(Code.STORE_NEWER, "balance", tampered("PRAGMA user_version = 99"));
        add(Code.STORE_DAMAGED, "log", CodesTest::damaged);
        add(Code.OUTPUT_NOT_WRITTEN, "balance -o nowhere/balance.csv");
        add(Code.OUTPUT_NOT_WRITTEN, "import income income.csv --rejects nowhere/rejects.csv");

        // A copy of the log.
        copied(Code.BOOK_NOT_EMPTY, "import jsonl copy.jsonl", copy -> copy);
        copied(Code.JSONL_MALFORMED, "--book new.book import jsonl copy.jsonl", copy -> copy + "{}\n");
        copied(
                Code.JSONL_OUT_OF_ORDER,
                "--book new.book import jsonl copy.jsonl",
                copy -> copy.replaceFirst("(?m)^.*F?.*\n(?=.*\n)", ""));
        copied(
                Code.JSONL_ALTERED,
                "--book new.book import jsonl copy.jsonl",
                copy -> copy.replace("repairs", "repaint"));
        copied(Code.EXPECT_MALFORMED, "--book new.book import jsonl copy.jsonl --expect twelve", copy -> copy);
        copied(
                Code.LOG_SIZE_DIFFERS,
                "--book new.book import jsonl copy.jsonl --expect 99:AAAAA-AAAAA-AAAAA-AAAAA",
                copy -> copy);
        copied(
                Code.LOG_ORIGIN_DIFFERS,
                "--book new.book import jsonl copy.jsonl --expect sunledger/0000:12:AAAAA-AAAAA-AAAAA-AAAAA",
                copy -> copy);

        // Questions.
        add(Code.STATEMENT_UNKNOWN, "statement private-revenue --period 2018");
        add(Code.TRACE_UNKNOWN, "explain nothing");
        add(Code.AS_OF_BEFORE_PERIOD, "statement public-revenue --period 2018 --as-of 2017-01-01");
    }

    static Consumer<Terminalist> tampered(String statement) {
        return somebody -> Tampering.with(somebody.file("community.book"), statement);
    }

    private static void withOtherTemplate(Terminalist somebody) {
        Tampering.replaceInFact(
                somebody.file("community.book"), 0, "\"template-digest\":\"", "\"template-digest\":\"00");
    }

    /** Overwrites a stretch in the middle of the file. */
    static void damaged(Terminalist somebody) {
        Path book = somebody.file("community.book");
        try {
            byte[] bytes = Files.readAllBytes(book);
            for (int i = 4096; i < bytes.length; i++) {
                bytes[i] = (byte) 0xA5;
            }
            Files.write(book, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Case> cases() {
        return CASES.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithItsCodeAndChangesNothing(Case refused) {
        for (String language : List.of("zh", "en")) {
            Terminalist somebody = somebody(refused, language);
            Map<String, String> before = somebody.everyFile();

            int status = somebody.types(refused.words().toArray(String[]::new));

            assertThat(somebody.err()).contains(refused.code().text());
            assertThat(status)
                    .as(somebody.err())
                    .isEqualTo(refused.code().severity().exitStatus());
            assertThat(somebody.everyFile()).isEqualTo(before);
            if (language.equals("zh")) {
                // Chinese questions end with another mark: this one stands where a slot found no value.
                assertThat(somebody.err()).doesNotContain("?");
            }
        }
    }

    private Terminalist somebody(Case refused, String language) {
        try {
            Path own = Files.createDirectory(folder.resolve(language));
            Terminalist somebody = Terminalist.withBook(own, language);
            refused.before().accept(somebody);
            return somebody.with("LANG", language.equals("zh") ? "zh_CN.UTF-8" : "en_GB.UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyCodeIsBroughtAboutOrIsSaidToBeOutOfReach() {
        Set<Code> seen = EnumSet.noneOf(Code.class);
        CASES.forEach(refused -> seen.add(refused.code()));
        assertThat(seen).doesNotContainAnyElementsOf(OUT_OF_REACH.keySet());
        seen.addAll(OUT_OF_REACH.keySet());
        seen.addAll(BankCodes.outOfReach().keySet());
        assertThat(seen).containsExactlyInAnyOrder(Code.values());
    }
}
