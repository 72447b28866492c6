package org.sunledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitKey;
import org.sunledger.balance.UnitLine;
import org.sunledger.journal.Item;

/** The questions a book in SQLite is asked about units. */
final class SqliteUnits {
    private final SqliteSession session;

    SqliteUnits(SqliteSession session) {
        this.session = session;
    }

    void balances(long size, LocalDate asOf, Consumer<UnitBalance> visitor) {
        List<UnitBalance> balances = new ArrayList<>();
        String sql = """
                SELECT unit, period, due, account, fund, ownership, subject,
                  sum(max(amount, 0)), sum(max(-amount, 0))
                FROM unit_lines WHERE fact < ? AND day <= ? GROUP BY 1, 2, 3, 4, 5, 6, 7""";
        session.query(sql, row -> balances.add(balance(row)), size, asOf.toEpochDay());
        // SQLite orders text by its UTF-8 bytes and Java by its UTF-16 units.
        balances.sort(Comparator.comparing(UnitBalance::key));
        balances.forEach(visitor);
    }

    /**
     * What matters to what units still owe. One row for each account: a query that hands over every sum spends most of
     * its time handing over, so SQLite joins them into one text, and only where something is owed in all.
     */
    void openBalances(long size, LocalDate asOf, Consumer<UnitBalance> visitor) {
        List<OpenSums> accounts = new ArrayList<>();
        String sql = """
                SELECT unit, account, fund, ownership, sum(amount),
                  iif(sum(amount) > 0,
                    group_concat(period || char(31) || due || char(31) || subject || char(31) || amount, char(30)), '')
                FROM unit_lines WHERE fact < ? AND day <= ? GROUP BY 1, 2, 3, 4""";
        session.query(sql, row -> accounts.add(openSums(row)), size, asOf.toEpochDay());
        accounts.sort(Comparator.comparing(OpenSums::key));
        accounts.forEach(account -> account.balances(visitor));
    }

    private OpenSums openSums(ResultSet row) throws SQLException {
        UnitKey key = new UnitKey(item(text(row, 1), "", ""), text(row, 2), text(row, 3), text(row, 4), "");
        return new OpenSums(key, row.getLong(5), text(row, 6));
    }

    private UnitBalance balance(ResultSet row) throws SQLException {
        UnitKey key = new UnitKey(item(row), text(row, 4), text(row, 5), text(row, 6), text(row, 7));
        return new UnitBalance(key, row.getLong(8), row.getLong(9));
    }

    void lines(String unit, Consumer<UnitLine> visitor) {
        String columns = "SELECT unit, period, due, fact, line, day, account, fund, ownership, subject, amount"
                + " FROM unit_lines";
        if (unit.isEmpty()) {
            session.query(columns + " ORDER BY fact, line", row -> visitor.accept(line(row)));
        } else {
            session.query(columns + " WHERE unit = ? ORDER BY fact, line", row -> visitor.accept(line(row)), unit);
        }
    }

    private UnitLine line(ResultSet row) throws SQLException {
        return new UnitLine(
                item(row),
                row.getLong(4),
                row.getInt(5),
                LocalDate.ofEpochDay(row.getLong(6)),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                text(row, 10),
                row.getLong(11));
    }

    private Item item(ResultSet row) throws SQLException {
        return item(text(row, 1), text(row, 2), text(row, 3));
    }

    private Item item(String unit, String period, String due) {
        if (unit.isEmpty()) {
            throw session.failures().damaged("a line of no unit");
        }
        return new Item(unit, period, due);
    }

    private String text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        if (text == null) {
            throw session.failures().damaged("a value is missing");
        }
        return text;
    }
}
