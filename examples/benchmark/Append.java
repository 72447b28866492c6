import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.chart.Labels;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.Voucher;
import org.sunledger.store.SqliteStore;

/**
 * Measures one durable record from an open book against the bare commit of the same rows into the same tables at the
 * same settings, in turn, within one process. Arguments: a folder, and how many records.
 */
final class Append {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final List<String> TABLES = List.of("facts", "texts", "nodes", "cells", "unit_lines", "lookups");

    private Append() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        Path file = folder.resolve("append.book");
        Path bare = folder.resolve("append.db");
        Files.deleteIfExists(file);
        Files.deleteIfExists(bare);
        Keeper keeper = Keeper.of("treasurer", Clock.systemUTC());
        double[] records = new double[rounds];
        double[] commits = new double[rounds];
        try (Book book = Book.create(SqliteStore.create(file), Opening.inShanghai("Plum Court", OPENED), keeper)
                        .orThrow();
                Connection reading = DriverManager.getConnection("jdbc:sqlite:" + file);
                Connection writing = DriverManager.getConnection("jdbc:sqlite:" + bare)) {
            Labels labels = new Labels("电梯广告", "Lift advertising");
            RevenueStream stream = new RevenueStream(
                    "lift-ads", StreamKind.ADVERTISING, "public-revenue", "all", "", "", labels, false);
            book.record(keeper, new MasterFact(OPENED, stream, false)).orThrow();
            Bare rows = new Bare(reading, writing);
            for (int round = 0; round < rounds; round++) {
                Income income = income(round);
                long begin = System.nanoTime();
                book.record(keeper, income).orThrow();
                records[round] = (System.nanoTime() - begin) / 1e6;
                rows.read();
                begin = System.nanoTime();
                rows.commit();
                commits[round] = (System.nanoTime() - begin) / 1e6;
            }
        }
        // The first ones warm the program up.
        double record = median(Arrays.copyOfRange(records, rounds / 4, rounds));
        double commit = median(Arrays.copyOfRange(commits, rounds / 4, rounds));
        double ratio = record / commit;
        System.out.printf(
                Locale.ROOT,
                "%s: one durable record takes %.2f ms, %.2f times as long as the bare commit of its rows, %.2f ms (bar:"
                        + " 1.50)%n",
                ratio <= 1.5 ? "ok" : "MISSED",
                record,
                ratio,
                commit);
        System.exit(ratio <= 1.5 ? 0 : 1);
    }

    private static Income income(int round) {
        Voucher voucher = new Voucher("R-" + round, "V" + round, null, "elevator firm", "", "第 " + round + " 笔");
        Money gross = Money.ofMinor(CurrencyUnit.of("CNY"), 10_000 + round);
        return Income.of(OPENED.plusDays(round % 300), "lift-ads", gross).on(voucher);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Copies what is new in a book into a database of the same tables. */
    private static final class Bare {
        private final Map<String, PreparedStatement> news = new LinkedHashMap<>();
        private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
        private final Map<String, List<Object[]>> waiting = new LinkedHashMap<>();
        private final Statement control;
        private long facts;
        private long nodes;

        Bare(Connection reading, Connection writing) throws SQLException {
            control = writing.createStatement();
            for (String setting : List.of(
                    "temp_store = MEMORY",
                    "cell_size_check = ON",
                    "cache_size = -65536",
                    "journal_mode = DELETE",
                    "synchronous = EXTRA",
                    "secure_delete = ON")) {
                control.execute("PRAGMA " + setting);
            }
            try (Statement schema = reading.createStatement();
                    ResultSet tables = schema.executeQuery("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
                while (tables.next()) {
                    control.execute(tables.getString(1));
                }
            }
            for (String table : TABLES) {
                news.put(table, reading.prepareStatement("SELECT * FROM " + table + " WHERE " + what(table)));
                ResultSetMetaData columns = news.get(table).getMetaData();
                String marks = String.join(", ", Collections.nCopies(columns.getColumnCount(), "?"));
                String clash = table.equals("cells")
                        ? " ON CONFLICT DO UPDATE SET debit = excluded.debit, credit = excluded.credit"
                        : "";
                inserts.put(
                        table, writing.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")" + clash));
            }
        }

        private static String what(String table) {
            return switch (table) {
                case "nodes" -> "position >= ?";
                case "cells" -> "day = ?";
                default -> "fact >= ?";
            };
        }

        /** Takes the newest rows out of the book; not measured. */
        void read() throws SQLException {
            waiting.clear();
            for (String table : TABLES) {
                PreparedStatement select = news.get(table);
                select.setLong(1, table.equals("nodes") ? nodes : table.equals("cells") ? day() : facts);
                List<Object[]> rows = new ArrayList<>();
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        Object[] row = new Object[found.getMetaData().getColumnCount()];
                        for (int i = 0; i < row.length; i++) {
                            row[i] = found.getObject(i + 1);
                        }
                        rows.add(row);
                    }
                }
                waiting.put(table, rows);
            }
            facts += waiting.get("facts").size();
            nodes += waiting.get("nodes").size();
        }

        /** The day of the newest fact: what its cells are kept under. */
        private long day() {
            return OPENED.plusDays(Math.max(0, facts - 2 + waiting.get("facts").size() - 1) % 300)
                    .toEpochDay();
        }

        void commit() throws SQLException {
            control.execute("BEGIN IMMEDIATE");
            for (String table : TABLES) {
                PreparedStatement insert = inserts.get(table);
                for (Object[] row : waiting.get(table)) {
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.executeUpdate();
                }
            }
            control.execute("COMMIT");
        }
    }
}
