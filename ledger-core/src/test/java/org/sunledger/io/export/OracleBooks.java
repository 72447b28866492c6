package org.sunledger.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sunledger.Book;
import org.sunledger.BookExport;
import org.sunledger.BookView;
import org.sunledger.UnitClaims;
import org.sunledger.chart.Fund;
import org.sunledger.fee.UnitArrears;
import org.sunledger.io.CsvWriter;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.Basis;
import org.sunledger.statement.Block;
import org.sunledger.statement.Figure;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementLine;
import org.sunledger.statement.StatementRequest;
import org.sunledger.store.Access;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.SqliteStore;

/**
 * Writes books for {@code examples/oracles/compare.py}: the journals of the three programs, and in {@code ours.csv}
 * what our statements say, one figure a row. Books come from files, or from seeds.
 */
final class OracleBooks {
    private static final List<ExportFormat> JOURNALS =
            List.of(ExportFormat.HLEDGER, ExportFormat.LEDGER, ExportFormat.BEANCOUNT, ExportFormat.LEAVES);

    private final BookView view;
    private final DatePeriod whole;
    private final CsvWriter ours = new CsvWriter();

    private OracleBooks(BookView view) {
        this.view = view;
        List<LocalDate> days = new ArrayList<>();
        view.facts(0, fact -> moving(fact, days));
        TreeSet<LocalDate> sorted = new TreeSet<>(days);
        this.whole = DatePeriod.of(
                YearMonth.from(sorted.first()).atDay(1),
                YearMonth.from(sorted.last()).plusMonths(1).atDay(1));
    }

    private static void moving(LoggedFact fact, List<LocalDate> days) {
        if (fact.entry() != null) {
            days.add(fact.effective());
        }
    }

    /** Arguments: the folder to write to, how many books to make up, and the files of books to write as well. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        for (int seed = 1; seed <= count; seed++) {
            Book book = GeneratedBook.of(seed, 20 + seed * 7 % 200, new InMemoryStore());
            write(folder.resolve(String.format(Locale.ROOT, "generated-%03d", seed)), book.now());
        }
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            Path path = Path.of(file);
            try (Book book = Book.open(SqliteStore.open(path, Access.READ_ONLY))) {
                write(folder.resolve(path.getFileName().toString()), book.now());
            }
        }
    }

    private static void write(Path folder, BookView view) throws IOException {
        Files.createDirectories(folder);
        for (ExportFormat format : JOURNALS) {
            try (Writer out = Files.newBufferedWriter(folder.resolve("book." + format.text()), UTF_8)) {
                BookExport.write(view, format, out).orThrow();
            }
        }
        Files.writeString(
                folder.resolve("checkpoint"),
                view.size() + "/" + view.checkpoint().shortCode() + "\n");
        Files.write(folder.resolve("ours.csv"), new OracleBooks(view).figures());
    }

    private static final Comparator<List<String>> BY_NAMES =
            Comparator.comparing((List<String> names) -> names.get(0)).thenComparing(names -> names.get(1));

    private byte[] figures() {
        row("whole", whole.start().toString(), whole.end().toString(), BigDecimal.ZERO);
        for (LocalDate day : threeDays()) {
            balances(day);
            units(day);
        }
        for (Fund fund : view.chart().funds(whole.last())) {
            surplus(fund.id());
            settled(fund.id());
        }
        return ours.toBytes(false);
    }

    private List<LocalDate> threeDays() {
        long days = whole.start().until(whole.end(), ChronoUnit.DAYS);
        return List.of(whole.start().plusDays(days / 3), whole.start().plusDays(2 * days / 3), whole.last());
    }

    private void balances(LocalDate day) {
        List<DatePeriod> until = List.of(DatePeriod.closed(whole.start(), day));
        for (StatementLine line : lines(StatementRequest.of("trial-balance", until))) {
            if (line.id().equals("account")) {
                String account = line.detail().substring("account=".length());
                row("trial", day.toString(), account, minor(line, 0).subtract(minor(line, 1)));
            }
        }
        Statement funds = compute(StatementRequest.of("funds", until));
        List<String> columns =
                funds.columns().stream().map(column -> column.name()).toList();
        Map<String, BigDecimal> sums = new TreeMap<>();
        // A span in which a fund became somebody else's stands in parts, and the last one closes it.
        for (StatementLine line : funds.blocks().get(funds.blocks().size() - 1).lines()) {
            if (line.id().equals("fund")) {
                BigDecimal closing = minor(line, columns.indexOf("closing"));
                row("group", day.toString(), line.detail(), closing);
                row("money", day.toString(), line.detail(), minor(line, columns.indexOf("money")));
                sums.merge(line.detail().substring(0, line.detail().indexOf('/')), closing, BigDecimal::add);
            }
        }
        sums.forEach((fund, sum) -> row("fund", day.toString(), fund, sum));
    }

    /** What each unit owes all funds together, less what it paid ahead. */
    private void units(LocalDate day) {
        int decimals = view.settings().currency().getDecimalPlaces();
        Map<String, Long> sums = new TreeMap<>();
        for (Fund fund : view.chart().funds(day)) {
            for (UnitArrears unit : UnitClaims.of(view, fund.id()).arrears(day).units()) {
                sums.merge(unit.name(), unit.balanceMinor(), Math::addExact);
            }
        }
        sums.forEach((unit, minor) -> row("unit", day.toString(), unit, BigDecimal.valueOf(minor, decimals)));
    }

    private void surplus(String fund) {
        List<DatePeriod> months = Stream.iterate(
                        YearMonth.from(whole.start()),
                        month -> month.atDay(1).isBefore(whole.end()),
                        month -> month.plusMonths(1))
                .map(DatePeriod::month)
                .toList();
        Map<List<String>, BigDecimal> sums = new TreeMap<>(BY_NAMES);
        flow(fund, months, Basis.RECOGNISED, (block, line, period, amount) -> {
            if (line.id().equals("result")) {
                String month = YearMonth.from(period.start()).toString();
                sums.merge(List.of(month, place(block)), amount, BigDecimal::add);
            }
        });
        sums.forEach((names, sum) -> row("surplus", names.get(0), names.get(1), sum));
    }

    private void settled(String fund) {
        List<DatePeriod> years = Stream.iterate(
                        whole.start().getYear(), year -> year <= whole.last().getYear(), year -> year + 1)
                .map(DatePeriod::year)
                .toList();
        List<String> asked = List.of(
                "gross-income",
                "other-income",
                "fee-income",
                "contributions",
                "deposits",
                "transfers",
                "tax",
                "management-cost",
                "uses",
                "fee-costs");
        Map<List<String>, BigDecimal> sums = new TreeMap<>(BY_NAMES);
        flow(fund, years, Basis.SETTLED, (block, line, period, amount) -> {
            if (asked.contains(line.id())) {
                String year = Integer.toString(period.start().getYear());
                sums.merge(List.of(year, place(block) + "/" + line.id()), amount, BigDecimal::add);
            }
        });
        sums.forEach((names, sum) -> row("settled", names.get(0), names.get(1), sum));
    }

    private interface FigureVisitor {
        void visit(Block block, StatementLine line, DatePeriod period, BigDecimal amount);
    }

    /** Visits every column: a month or year in which the fund became somebody else's has more than one. */
    private void flow(String fund, List<DatePeriod> periods, Basis basis, FigureVisitor visitor) {
        StatementRequest request = StatementRequest.of("public-revenue", periods)
                .on(basis)
                .only(fund, "")
                .withDifference(false);
        Statement statement = compute(request);
        List<DatePeriod> columns = statement.provenance().periods();
        for (Block block : statement.blocks()) {
            for (StatementLine line : block.total() ? List.<StatementLine>of() : block.lines()) {
                for (int column = 0; line.detail().isEmpty() && column < columns.size(); column++) {
                    visitor.visit(block, line, columns.get(column), minor(line, column));
                }
            }
        }
    }

    private static String place(Block block) {
        return block.places().get(0).fund() + "/" + block.places().get(0).group();
    }

    private List<StatementLine> lines(StatementRequest request) {
        return compute(request).blocks().get(0).lines();
    }

    private Statement compute(StatementRequest request) {
        return view.statement(request).orThrow();
    }

    private BigDecimal minor(StatementLine line, int column) {
        int decimals = view.settings().currency().getDecimalPlaces();
        return line.figures().get(column) instanceof Figure.Amount amount
                ? BigDecimal.valueOf(amount.minor(), decimals)
                : BigDecimal.ZERO;
    }

    private void row(String what, String when, String key, BigDecimal amount) {
        ours.plain(what).plain(when).plain(key).plain(amount.toPlainString()).endRow();
    }
}
