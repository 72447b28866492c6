package org.sunledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.sunledger.audit.Reconciled;
import org.sunledger.audit.Reconciled.Balances;
import org.sunledger.audit.Reconciled.End;
import org.sunledger.audit.Reconciled.Outcome;
import org.sunledger.chart.Language;
import org.sunledger.period.DatePeriod;

/**
 * The part of an audited report that restates reconciliations: from the opening to the closing balance of each side, in
 * the outcomes of the lines. Downwards every column adds up; across, what is left between book and bank stands behind.
 */
public final class ReconciledTable {
    private final AuditWords words;
    private final Language language;
    private final int decimals;

    /** Makes tables in a language, for amounts with so many decimals. */
    public ReconciledTable(Language language, int decimals) {
        this.words = AuditWords.of(language, decimals);
        this.language = language;
        this.decimals = decimals;
    }

    /**
     * A reconciliation beside what the book says at the report's checkpoint.
     *
     * @param closingMinor the closing balance of the account on the last day that was reconciled; null without account
     */
    public record Compared(Reconciled reconciled, @Nullable Long closingMinor) {
        /** True when the book still closes as it did when it was reconciled. */
        public boolean agrees() {
            Balances stated = reconciled.book().balances();
            return closingMinor == null || stated == null || closingMinor == stated.closingMinor();
        }

        /** True when nothing is wrong with it, whatever is still open. */
        public boolean holds() {
            return agrees() && reconciled.addsUp();
        }
    }

    /** All that were given. */
    public Table of(List<Compared> all) {
        List<Row> rows = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (Compared compared : all) {
            rows(rows, compared);
            remarks.add(remark(compared));
        }
        List<Column> columns = List.of(
                column("account", ColumnType.ID),
                column("item", ColumnType.TEXT),
                column("book-lines", ColumnType.COUNT),
                column("book", ColumnType.AMOUNT),
                column("bank-lines", ColumnType.COUNT),
                column("bank", ColumnType.AMOUNT),
                column("difference", ColumnType.AMOUNT));
        return new Table(language, words.text("audit.report.reconciliation"), "", List.of(), columns, rows, remarks);
    }

    private Column column(String name, ColumnType type) {
        return new Column(name, words.text("audit.report.column." + name), type);
    }

    private void rows(List<Row> rows, Compared compared) {
        Reconciled result = compared.reconciled();
        End book = result.book();
        End bank = result.bank();
        String account = result.account().isEmpty() ? book.file() : result.account();
        rows.add(row(account, "opening", book, bank, Balances::openingMinor));
        if (result.carried()) {
            rows.add(row(account, "carried", -book.beyondMinor(), -bank.beyondMinor()));
        }
        for (String name : result.outcomes()) {
            Outcome left = book.of(name);
            Outcome right = bank.of(name);
            String state = words.text("audit.report.reconciled." + (left.isExplained() ? "explained" : "open"));
            rows.add(Row.of(
                    Cell.id(account),
                    Cell.text(state + words.text("reconcile.outcome." + name)),
                    Cell.count(left.lines()),
                    money(left.minor()),
                    Cell.count(right.lines()),
                    money(right.minor()),
                    money(right.minor() - left.minor())));
        }
        rows.add(row(account, "closing", book, bank, Balances::closingMinor));
    }

    private Row row(String account, String item, End book, End bank, ToLongFunction<Balances> which) {
        Balances left = book.balances();
        Balances right = bank.balances();
        if (left != null && right != null) {
            return row(account, item, which.applyAsLong(left), which.applyAsLong(right));
        }
        return Row.of(
                Cell.id(account),
                item(item),
                Cell.empty(),
                left == null ? Cell.empty() : money(which.applyAsLong(left)),
                Cell.empty(),
                right == null ? Cell.empty() : money(which.applyAsLong(right)),
                Cell.empty());
    }

    private Row row(String account, String item, long book, long bank) {
        return Row.of(
                Cell.id(account), item(item), Cell.empty(), money(book), Cell.empty(), money(bank), money(bank - book));
    }

    private Cell item(String item) {
        return Cell.text(words.text("audit.report.reconciled." + item));
    }

    private Remark remark(Compared compared) {
        Reconciled result = compared.reconciled();
        List<String> lines = new ArrayList<>();
        lines.add(said("result", "file", result.file(), "sha256", result.sha256()));
        lines.add(said(
                "book", "file", result.book().file(), "sha256", result.book().sha256()));
        lines.add(said(
                "bank", "file", result.bank().file(), "sha256", result.bank().sha256()));
        DatePeriod days = result.period();
        if (days != null) {
            lines.add(said("period", "period", days.range()));
        }
        if (!result.checkpoint().isEmpty()) {
            lines.add(said("checkpoint", "checkpoint", result.checkpoint()));
        }
        String broken = String.join(words.text("audit.join"), result.broken());
        lines.add(result.addsUp() ? said("adds-up") : said("broken", "identities", broken));
        if (!result.hasBalances()) {
            lines.add(said("no-balances"));
        }
        if (!compared.agrees()) {
            lines.add(said("stale", "now", words.slot("minor:" + compared.closingMinor())));
        }
        lines.add(
                result.openLines() == 0
                        ? said("nothing-open")
                        : said("open-lines", "count", Long.toString(result.openLines()), "amount", money(result)));
        return new Remark(result.account(), lines);
    }

    private String money(Reconciled result) {
        return words.slot("minor:" + result.openMinor());
    }

    private String said(String key, String... slots) {
        Map<String, String> filled = new TreeMap<>();
        for (int i = 0; i < slots.length; i += 2) {
            filled.put(slots[i], slots[i + 1]);
        }
        return words.text("audit.report.reconciled.said." + key, filled);
    }

    private Cell money(long minor) {
        return Cell.amount(minor, decimals);
    }
}
