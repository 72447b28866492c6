package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.FileReport;
import org.sunledger.FileToImport;
import org.sunledger.ImportReport;
import org.sunledger.ImportWish;
import org.sunledger.RowOutcome;
import org.sunledger.RowOutcome.Status;
import org.sunledger.fact.BankFileNote;
import org.sunledger.fact.Expense;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FileImport;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.InMemoryStore;

/**
 * Law 8: every row of an imported file ends in exactly one outcome, with its line. The same rows of the same source
 * book nothing again, under any file name, and two true identical rows stay two; a row booked and reversed counts as
 * seen; {@code --again} books it once more, with a reason.
 *
 * <p>In numbers: of each row of a source, the book holds as many as the file that has it most often, and one more for
 * each time it stands in a file that was imported again.
 */
@PropertyDefaults(tries = 150)
class EveryRowIsBookedOnceProperties {
    private static final ImportWish GOOD_ROWS = new ImportWish("", true);
    private static final ImportWish AGAIN = new ImportWish("the bank sent it twice and meant it", true);

    /**
     * A file to be imported.
     *
     * @param source the source whose rows it holds
     * @param rows what its rows say
     * @param again whether it is imported again on purpose
     */
    record MadeFile(String source, List<MadeRow.Said> rows, boolean again) {
        FileToImport named(String name) {
            return MadeRow.file(source, name, rows);
        }

        ImportWish wish() {
            return again ? AGAIN : GOOD_ROWS;
        }

        Map<String, Integer> multiplicities() {
            Map<String, Integer> rowsOfASource = new TreeMap<>();
            rows.stream()
                    .filter(MadeRow.Said::isGood)
                    .forEach(row -> rowsOfASource.merge(source + " " + row, 1, Integer::sum));
            return rowsOfASource;
        }
    }

    private Book book;
    private Map<String, Integer> expected;

    @BeforeTry
    void beginANewBook() {
        book = History.empty(new InMemoryStore());
        expected = new TreeMap<>();
    }

    @Property
    void theBookHoldsEachRowAsOftenAsTheFileThatHasItMostOften(@ForAll("files") List<MadeFile> files) {
        for (int i = 0; i < files.size(); i++) {
            MadeFile file = files.get(i);
            ImportReport report = book.importFiles(
                    History.keeper("treasurer"), List.of(file.named("bank" + i + ".csv")), file.wish());
            expect(file);

            assertThat(booked()).isEqualTo(expected);
            checkOutcomes(file, report.files().get(0));
        }
    }

    @Property
    void theSameFileUnderAnyNameAndInAnyOrderBooksNothing(
            @ForAll("files") List<MadeFile> files, @ForAll("seeds") long seed) {
        importAll(files);
        long size = book.now().size();
        for (MadeFile file : files) {
            List<MadeRow.Said> shuffled = new ArrayList<>(file.rows());
            Collections.shuffle(shuffled, new Random(seed));
            ImportReport report = book.importFiles(
                    History.keeper("chair"),
                    List.of(new MadeFile(file.source(), shuffled, false).named("copy of it.csv")),
                    GOOD_ROWS);

            assertThat(report.count(Status.BOOKED)).isZero();
            assertThat(report.files().get(0).importIndex()).isEqualTo(-1);
        }
        assertThat(book.now().size()).isEqualTo(size);
    }

    @Property
    void severalFilesInOneImportBookWhatTheyBookOneByOne(@ForAll("files") List<MadeFile> files) {
        List<FileToImport> named = new ArrayList<>();
        for (MadeFile file : files) {
            named.add(file.named("bank" + named.size() + ".csv"));
            expect(new MadeFile(file.source(), file.rows(), false));
        }
        book.importFiles(History.keeper("treasurer"), named, GOOD_ROWS);

        assertThat(booked()).isEqualTo(expected);
    }

    @Property
    void aRowBookedAndReversedCountsAsSeen(@ForAll("files") List<MadeFile> files) {
        importAll(files);
        List<Long> booked = new ArrayList<>();
        book.now().facts(1, fact -> fact.origin().ifPresent(row -> booked.add(fact.index())));
        if (!booked.isEmpty()) {
            book.record(History.keeper("chair"), book.reversals(booked, LocalDate.of(2018, 4, 1), "the wrong file"))
                    .orThrow();
        }
        Map<String, Integer> before = booked();
        for (MadeFile file : files) {
            book.importFiles(History.keeper("treasurer"), List.of(file.named("again.csv")), GOOD_ROWS);
        }

        assertThat(booked()).isEqualTo(before);
    }

    @Property
    void unlessOnlyTheGoodRowsAreWantedOneBadRowKeepsAllOut(@ForAll("files") List<MadeFile> files) {
        List<FileToImport> named =
                files.stream().map(file -> file.named("bank.csv")).toList();
        boolean bad = files.stream().flatMap(file -> file.rows().stream()).anyMatch(row -> !row.isGood());
        ImportReport report = book.importFiles(History.keeper("treasurer"), named, ImportWish.ALL_OR_NOTHING);

        assertThat(report.failures().isEmpty()).isEqualTo(!bad);
        assertThat(book.now().size()).isEqualTo(1L + report.draft().facts().size());
        if (bad) {
            assertThat(report.draft().facts()).isEmpty();
            assertThat(report.failures())
                    .extracting(Failure::code)
                    .containsOnly(Code.AMOUNT_NOT_POSITIVE)
                    .hasSize((int) report.count(Status.REFUSED));
        }
    }

    @Property
    void aDryRunSaysWhatTheImportThenDoes(@ForAll("files") List<MadeFile> files) {
        List<FileToImport> named =
                files.stream().map(file -> file.named("bank.csv")).toList();
        ImportReport dry = book.draftImport(History.keeper("treasurer"), named, GOOD_ROWS);
        assertThat(book.now().size()).isEqualTo(1);

        assertThat(book.importFiles(History.keeper("treasurer"), named, GOOD_ROWS))
                .isEqualTo(dry);
    }

    @Example
    void aLateRowIsBookedThoughNewerOnesWereSeen() {
        assertThat(bookedLines(row(1, 5), row(3, 5))).containsExactly(2L, 3L);
        assertThat(bookedLines(row(1, 5), row(2, 5), row(3, 5), row(4, 5))).containsExactly(3L, 5L);
    }

    @Example
    void aRowInsertedOnTheSameDayIsBookedAndItsNeighbourIsNot() {
        assertThat(bookedLines(row(3, 100))).containsExactly(2L);
        assertThat(bookedLines(row(3, 200), row(3, 100))).containsExactly(2L);
    }

    @Example
    void trueTwinsStayTwoAndAThirdIsNew() {
        assertThat(bookedLines(row(3, 100), row(3, 100))).containsExactly(2L, 3L);
        assertThat(bookedLines(row(3, 100), row(3, 100))).isEmpty();
        assertThat(bookedLines(row(3, 100), row(3, 100), row(3, 100))).containsExactly(4L);
    }

    @Example
    void anImportIsUndoneByItsRowsAndNotAsAFact() {
        bookedLines(row(1, 5), row(2, 5));
        LocalDate day = LocalDate.of(2018, 4, 1);
        assertThat(book.record(History.keeper("chair"), book.reversals(List.of(1L), day, "the wrong file"))
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly(Code.FACT_NOT_REVERSIBLE);
        List<Long> rows = book.factsOfImport(1).orThrow();
        assertThat(rows).containsExactly(2L, 3L);
        book.record(History.keeper("chair"), book.reversals(rows, day, "the wrong file"))
                .orThrow();
        assertThat(book.factsOfImport(1).orThrow()).isEmpty();
        assertThat(book.factsOfImport(2).rejections())
                .extracting(Rejection::code)
                .containsExactly(Code.FACT_UNKNOWN);
    }

    @Example
    void rowsThatCouldNotBeReadAreRefusedRowsToo() {
        FileToImport read = new MadeFile("bank", List.of(row(1, 5), row(2, 5)), false).named("bank.csv");
        Failure failure =
                new Failure(Code.DATE_IMPOSSIBLE, new Place("bank.csv", 9, 1), "date", "2018-02-30", new TreeMap<>());
        FileToImport file = new FileToImport(
                read.source(),
                read.rowKind(),
                read.table(),
                read.rows(),
                List.of(9L),
                List.of(failure),
                BankFileNote.NONE,
                List.of());

        ImportReport report = book.importFiles(History.keeper("treasurer"), List.of(file), GOOD_ROWS);

        assertThat(report.files().get(0).rows())
                .extracting(RowOutcome::line, RowOutcome::status)
                .containsExactly(tuple(2L, Status.BOOKED), tuple(3L, Status.BOOKED), tuple(9L, Status.REFUSED));
        assertThat(importFact(report.files().get(0)).rows()).isEqualTo(3);
    }

    private List<Long> bookedLines(MadeRow.Said... rows) {
        FileToImport file = new MadeFile("bank", Arrays.asList(rows), false).named("bank.csv");
        return book
                .importFiles(History.keeper("treasurer"), List.of(file), ImportWish.ALL_OR_NOTHING)
                .files()
                .get(0)
                .rows()
                .stream()
                .filter(row -> row.status() == Status.BOOKED)
                .map(RowOutcome::line)
                .toList();
    }

    private static MadeRow.Said row(int day, int amountMinor) {
        return new MadeRow.Said(day, amountMinor);
    }

    private void importAll(List<MadeFile> files) {
        for (MadeFile file : files) {
            book.importFiles(History.keeper("treasurer"), List.of(file.named("bank.csv")), file.wish());
        }
    }

    private void expect(MadeFile file) {
        file.multiplicities().forEach((row, count) -> {
            int before = expected.getOrDefault(row, 0);
            expected.put(row, file.again() ? before + count : Math.max(before, count));
        });
    }

    /** How often each row of a source is in the log, reversed or not, read from the facts themselves. */
    private Map<String, Integer> booked() {
        Map<String, Integer> booked = new TreeMap<>();
        BookView view = book.now();
        view.facts(
                1,
                fact -> fact.origin().ifPresent(row -> {
                    FileImport origin = (FileImport) view.read(view.fact(row.importIndex()));
                    Expense expense = (Expense) view.read(fact);
                    MadeRow.Said said = new MadeRow.Said(expense.effective().getDayOfMonth(), (int)
                            expense.amount().getAmountMinorLong());
                    booked.merge(origin.source() + " " + said, 1, Integer::sum);
                }));
        return booked;
    }

    /** One outcome for each line; the counts are those of the import's fact, and its rows follow it without a gap. */
    private void checkOutcomes(MadeFile file, FileReport report) {
        List<RowOutcome> rows = report.rows();
        assertThat(rows).hasSameSizeAs(file.rows()).extracting(RowOutcome::line).doesNotHaveDuplicates();
        Map<Status, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.status(), 1L, Long::sum));
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).status() == Status.REFUSED)
                    .isEqualTo(!file.rows().get(i).isGood());
        }
        if (report.importIndex() >= 0) {
            FileImport fact = importFact(report);
            assertThat(fact.booked() + fact.seen() + fact.refused()).isEqualTo(fact.rows());
            assertThat(fact.rows()).isEqualTo(file.rows().size());
            assertThat(fact.booked()).isEqualTo(counts.getOrDefault(Status.BOOKED, 0L));
            assertThat(fact.again().isEmpty()).isEqualTo(!file.again());
            assertThat(book.factsOfImport(report.importIndex()).orThrow())
                    .containsExactlyElementsOf(rows.stream()
                            .filter(row -> row.status() == Status.BOOKED)
                            .map(RowOutcome::index)
                            .toList());
        } else {
            assertThat(counts).doesNotContainKey(Status.BOOKED);
        }
    }

    private FileImport importFact(FileReport report) {
        LoggedFact fact = book.now().fact(report.importIndex());
        assertThat(fact.kind()).isEqualTo(FactKind.IMPORT);
        return (FileImport) book.now().read(fact);
    }

    /** Few days and few amounts, so that files overlap and hold twins; now and then a row the books refuse. */
    @Provide
    Arbitrary<List<MadeFile>> files() {
        Arbitrary<MadeRow.Said> rows = Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of(1, 1, 1, 200, 200, 300, 300, 0))
                .as(MadeRow.Said::new);
        return Combinators.combine(
                        Arbitraries.of("bank", "bank", "bank", "gate"),
                        rows.list().ofMaxSize(9),
                        Arbitraries.of(false, false, false, false, true))
                .as(MadeFile::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
