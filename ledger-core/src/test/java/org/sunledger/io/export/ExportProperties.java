package org.sunledger.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sunledger.Book;
import org.sunledger.BookCopy;
import org.sunledger.CopyReport;
import org.sunledger.balance.DayBalance;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
import org.sunledger.log.ExpectedCheckpoint;
import org.sunledger.store.InMemoryStore;

/** What holds for the exports of any book. */
class ExportProperties {
    private static final Pattern POSTING =
            Pattern.compile("^ +((?:Assets|Liabilities|Income|Expenses|Equity):\\S+)  (-?[0-9.]+) CNY$");
    private static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2} [(*].*");

    @Property(tries = 15)
    void everyJournalAddsUpToTheBalancesOfTheBook(@ForAll int seed, @ForAll @IntRange(min = 5, max = 90) int facts)
            throws IOException {
        Book book = GeneratedBook.of(seed, facts, new InMemoryStore());
        Map<BigDecimal, Integer> expected = distribution(book);

        for (ExportFormat format :
                new ExportFormat[] {ExportFormat.HLEDGER, ExportFormat.LEDGER, ExportFormat.BEANCOUNT}) {
            Map<String, BigDecimal> sums = new TreeMap<>();
            String text = ExportGoldenTest.export(book, format);
            text.lines()
                    .map(POSTING::matcher)
                    .filter(Matcher::matches)
                    .forEach(
                            posting -> sums.merge(posting.group(1), new BigDecimal(posting.group(2)), BigDecimal::add));
            assertThat(sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isZero();
            assertThat(counted(sums)).isEqualTo(expected);
            assertThat(text.lines().filter(line -> DATE.matcher(line).matches()).count())
                    .isEqualTo(entries(book));
        }
    }

    /** How often each balance other than zero occurs among the accounts of funds and groups. */
    private static Map<BigDecimal, Integer> distribution(Book book) {
        Map<String, BigDecimal> sums = new HashMap<>();
        book.now().balances(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1), cell -> {
            String key = cell.key().account() + "\n" + cell.key().fund() + "\n"
                    + cell.key().group();
            sums.merge(key, BigDecimal.valueOf(cell.amountMinor(), 2), BigDecimal::add);
        });
        return counted(sums);
    }

    private static Map<BigDecimal, Integer> counted(Map<String, BigDecimal> sums) {
        Map<BigDecimal, Integer> counted = new TreeMap<>();
        sums.values().stream().filter(sum -> sum.signum() != 0).forEach(sum -> counted.merge(sum, 1, Integer::sum));
        return counted;
    }

    private static long entries(Book book) {
        long[] count = {0};
        book.now().facts(0, fact -> count[0] += fact.entry() == null ? 0 : 1);
        return count[0];
    }

    @Property(tries = 15)
    void theTableOfPostingsAddsUpToTheCellsOfTheBook(@ForAll int seed, @ForAll @IntRange(min = 5, max = 90) int facts)
            throws IOException {
        Book book = GeneratedBook.of(seed, facts, new InMemoryStore());
        Map<String, BigDecimal> cells = new TreeMap<>();
        book.now()
                .balances(
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(9999, 1, 1),
                        cell -> cells.merge(key(cell), BigDecimal.valueOf(cell.amountMinor(), 2), BigDecimal::add));

        Map<String, BigDecimal> rows = new TreeMap<>();
        byte[] csv = ExportGoldenTest.export(book, ExportFormat.CSV).getBytes(StandardCharsets.UTF_8);
        CsvTable table = CsvFile.read("postings.csv", csv, CsvOptions.DEFAULT).value();
        for (CsvRow row : table.rows()) {
            String key = String.join(
                    "|",
                    List.of("date", "account", "fund", "group", "subject").stream()
                            .map(column -> row.cell(table.column(column).orElseThrow()))
                            .toList());
            rows.merge(key, new BigDecimal(row.cell(table.column("amount").orElseThrow())), BigDecimal::add);
        }
        // What came and went on one day is a cell too, of the same amount on both sides.
        assertThat(rows).isEqualTo(cells);
    }

    private static String key(DayBalance cell) {
        return String.join(
                "|",
                cell.key().day().toString(),
                cell.key().account(),
                cell.key().fund(),
                cell.key().group(),
                cell.key().subject());
    }

    @Property(tries = 15)
    void aBookMadeAgainFromItsCopyIsTheSameBook(@ForAll int seed, @ForAll @IntRange(min = 0, max = 90) int facts)
            throws IOException {
        Book book = GeneratedBook.of(seed, facts, new InMemoryStore());
        String copy = ExportGoldenTest.export(book, ExportFormat.JSONL);
        InMemoryStore store = new InMemoryStore();

        CopyReport report = BookCopy.restore(
                store,
                "copy.jsonl",
                new ByteArrayInputStream(copy.getBytes(StandardCharsets.UTF_8)),
                ExpectedCheckpoint.of(book.now().checkpoint()));

        assertThat(report.failures()).isEmpty();
        Book again = Book.open(store);
        assertThat(again.now().checkpoint()).isEqualTo(book.now().checkpoint());
        assertThat(distribution(again)).isEqualTo(distribution(book));
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(ExportGoldenTest.export(again, format)).isEqualTo(ExportGoldenTest.export(book, format));
        }
    }
}
