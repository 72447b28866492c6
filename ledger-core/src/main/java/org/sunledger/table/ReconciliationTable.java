package org.sunledger.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sunledger.chart.Language;
import org.sunledger.reconcile.Decided;
import org.sunledger.reconcile.Group;
import org.sunledger.reconcile.Identities;
import org.sunledger.reconcile.LineOutcome;
import org.sunledger.reconcile.ProofOfCash;
import org.sunledger.reconcile.ProposalChange;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Rows;
import org.sunledger.reconcile.Side;

/**
 * The work paper of a reconciliation: what became of the lines, the identities with their figures, the proof of cash,
 * and every exception with its age and reason.
 */
public final class ReconciliationTable {
    private static final int COLUMNS = 8;

    private final Reconciliation result;
    private final Identities identities;
    private final Words words;
    private final WeightWords weights;
    private final int decimals;
    private final LocalDate end;
    private final List<Row> rows = new ArrayList<>();

    private ReconciliationTable(Reconciliation result, Identities identities, Language language, int decimals) {
        this.result = result;
        this.identities = identities;
        this.words = Words.of(language);
        this.weights = new WeightWords(result, words);
        this.decimals = decimals;
        this.end = end();
    }

    /**
     * The work paper.
     *
     * @param notes what stands above it: the files with their digests, the rules, the period
     * @param changes what is proposed otherwise than by the run before
     */
    public static Table of(
            Reconciliation result,
            Identities identities,
            List<Note> notes,
            List<ProposalChange> changes,
            Language language,
            int decimals) {
        ReconciliationTable paper = new ReconciliationTable(result, identities, language, decimals);
        paper.outcomes();
        paper.identities();
        paper.proof();
        paper.changes(changes);
        paper.proposals();
        paper.decided();
        paper.exceptions(true);
        paper.exceptions(false);
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("item", "line", "day", "age", "first", "second", "third", "fourth")) {
            ColumnType type = switch (name) {
                case "item" -> ColumnType.TEXT;
                case "line" -> ColumnType.ID;
                case "day" -> ColumnType.DATE;
                case "age" -> ColumnType.COUNT;
                default -> ColumnType.AMOUNT;
            };
            columns.add(new Column(name, paper.words.text("reconcile.column." + name), type));
        }
        String tied = paper.words.text(identities.hold() ? "reconcile.tied" : "reconcile.untied");
        return new Table(
                language,
                paper.words.text("reconcile.title"),
                "",
                notes,
                columns,
                paper.rows,
                List.of(new Remark("", List.of(tied, paper.words.text("reconcile.weights")))));
    }

    private LocalDate end() {
        LocalDate last = LocalDate.EPOCH;
        for (Side side : List.of(result.left(), result.right())) {
            for (int row = 0; row < side.size(); row++) {
                last = side.day(row).isAfter(last) ? side.day(row) : last;
            }
        }
        return last;
    }

    private void heading(String key, String... figures) {
        Cell[] cells = empty(words.text("reconcile." + key));
        for (int i = 0; i < figures.length; i++) {
            cells[4 + i] = Cell.text(words.text("reconcile." + figures[i]));
        }
        rows.add(new Row(Emphasis.HEADING, 0, List.of(cells)));
    }

    private static Cell[] empty(String item) {
        Cell[] cells = new Cell[COLUMNS];
        Arrays.fill(cells, Cell.empty());
        cells[0] = Cell.text(item);
        return cells;
    }

    private void row(Emphasis emphasis, int level, Cell... cells) {
        rows.add(new Row(emphasis, level, List.of(cells)));
    }

    private Cell money(long minor) {
        return Cell.amount(minor, decimals);
    }

    private void outcomes() {
        heading("outcomes", "left-lines", "left-amount", "right-lines", "right-amount");
        Map<LineOutcome, Reconciliation.Total> left = result.totals(true);
        Map<LineOutcome, Reconciliation.Total> right = result.totals(false);
        for (LineOutcome outcome : LineOutcome.values()) {
            Reconciliation.Total onLeft = left.get(outcome);
            Reconciliation.Total onRight = right.get(outcome);
            if (onLeft != null || onRight != null) {
                Cell[] cells = empty(words.text("reconcile.outcome." + outcome.text()));
                cells[4] = Cell.count(onLeft == null ? 0 : onLeft.lines());
                cells[5] = money(onLeft == null ? 0 : onLeft.amountMinor());
                cells[6] = Cell.count(onRight == null ? 0 : onRight.lines());
                cells[7] = money(onRight == null ? 0 : onRight.amountMinor());
                row(Emphasis.FIGURE, 1, cells);
            }
        }
    }

    private void identities() {
        heading("identities", "expected", "found", "difference");
        for (Identities.Check check : identities.checks()) {
            Cell[] cells = empty(words.text("reconcile.check." + check.id()));
            cells[1] = Cell.text(check.holds() ? "=" : "≠");
            cells[4] = figure(check, check.expectedMinor());
            cells[5] = figure(check, check.foundMinor());
            cells[6] = figure(check, check.foundMinor() - check.expectedMinor());
            row(Emphasis.FIGURE, 1, cells);
        }
    }

    private Cell figure(Identities.Check check, long value) {
        return check.countsRows() ? Cell.count(value) : money(value);
    }

    private void proof() {
        heading("proof", "opening", "receipts", "payments", "closing");
        for (boolean bank : new boolean[] {true, false}) {
            for (ProofOfCash.Row row : identities.proof().rows()) {
                if (row.bank() == bank) {
                    String label = row.label().equals("own") ? (bank ? "own-bank" : "own-book") : row.label();
                    Cell[] cells = empty(words.text("reconcile.proof." + label));
                    for (ProofOfCash.Column column : ProofOfCash.Column.values()) {
                        cells[4 + place(column)] = money(row.figure(column));
                    }
                    row(Emphasis.FIGURE, row.label().equals("own") ? 1 : 2, cells);
                }
            }
            Cell[] cells = empty(words.text(bank ? "reconcile.proof.bank" : "reconcile.proof.book"));
            for (ProofOfCash.Column column : ProofOfCash.Column.values()) {
                cells[4 + place(column)] = money(identities.proof().corrected(bank, column));
            }
            row(Emphasis.TOTAL, 1, cells);
        }
    }

    private static int place(ProofOfCash.Column column) {
        return List.of(ProofOfCash.Column.values()).indexOf(column);
    }

    private void proposals() {
        List<Group> proposals = result.proposals();
        if (proposals.isEmpty()) {
            return;
        }
        heading("proposals", "left-amount", "right-amount", "weight", "margin");
        int number = 0;
        for (Group group : proposals) {
            Cell[] cells = empty(words.text(
                    "reconcile.proposal",
                    Map.of(
                            "number",
                            Integer.toString(++number),
                            "rule",
                            words.text("reconcile.rule." + group.rule()),
                            "others",
                            Integer.toString(group.alternatives().size()))));
            cells[6] = bits(group.weight());
            cells[7] = bits(group.margin());
            row(Emphasis.FIGURE, 1, cells);
            if (!group.key().isEmpty()) {
                row(Emphasis.FIGURE, 2, empty(words.text("reconcile.key", Map.of("key", group.key()))));
            }
            result.weighing(group)
                    .ifPresent(weighing ->
                            weights.lines(group, weighing).forEach(line -> row(Emphasis.FIGURE, 2, empty(line))));
            lines(result.left(), group.left(), true);
            lines(result.right(), group.right(), false);
            group.alternatives().stream().limit(1).forEach(other -> {
                Cell[] runnerUp = empty(words.text("reconcile.runner-up"));
                runnerUp[1] = Cell.id(places(other));
                runnerUp[6] = bits(other.weight());
                row(Emphasis.FIGURE, 2, runnerUp);
            });
        }
    }

    private void changes(List<ProposalChange> changes) {
        if (!changes.isEmpty()) {
            heading("changes");
        }
        for (ProposalChange change : changes) {
            Cell[] cells = empty(words.text(change.isNew() ? "reconcile.change.new" : "reconcile.change.gone"));
            cells[1] = Cell.id(change.places());
            row(Emphasis.FIGURE, 1, cells);
        }
    }

    /** What people decided about lines of these files. */
    private void decided() {
        List<Decided> here = result.decided().stream().filter(Decided::applies).toList();
        if (!here.isEmpty()) {
            heading("decided", "left-amount", "right-amount");
        }
        for (Decided each : here) {
            String kind =
                    words.text("reconcile.decision." + each.decision().kind().text());
            row(Emphasis.FIGURE, 1, empty(kind + ": " + each.decision().words()));
            lines(result.left(), each.left(), true);
            lines(result.right(), each.right(), false);
        }
    }

    private String places(Group.Alternative other) {
        StringBuilder text = new StringBuilder();
        other.left().each(row -> text.append(text.length() == 0 ? "" : " ").append(place("L", result.left(), row)));
        other.right().each(row -> text.append(text.length() == 0 ? "" : " ").append(place("R", result.right(), row)));
        return text.toString();
    }

    private static String place(String side, Side lines, int row) {
        return side + (lines.source(row) == 0 ? "" : "*") + lines.line(row);
    }

    private static Cell bits(int thousandths) {
        return Cell.amount(thousandths, 3);
    }

    private void lines(Side side, Rows lines, boolean left) {
        lines.each(row -> line(side, row, left, text(side, row)));
    }

    private void line(Side side, int row, boolean left, String text) {
        Cell[] cells = empty(text);
        cells[1] = Cell.id(place(left ? "L" : "R", side, row));
        cells[2] = Cell.date(side.day(row));
        cells[3] = Cell.count(end.toEpochDay() - side.day(row).toEpochDay());
        cells[left ? 4 : 5] = money(side.amountMinor(row));
        row(Emphasis.FIGURE, 2, cells);
    }

    private static String text(Side side, int row) {
        StringBuilder text = new StringBuilder(side.id(row));
        for (int field = 0; field < side.fields().size(); field++) {
            String value = side.text(field, row);
            text.append(value.isEmpty() || text.length() == 0 ? "" : " · ").append(value);
        }
        return text.toString();
    }

    private void exceptions(boolean left) {
        Side side = left ? result.left() : result.right();
        for (LineOutcome outcome : LineOutcome.values()) {
            boolean any = false;
            for (int row = 0; row < side.size() && !outcome.isGrouped(); row++) {
                if ((left ? result.leftOutcome(row) : result.rightOutcome(row)) == outcome) {
                    if (!any) {
                        heading("outcome." + outcome.text(), "left-amount", "right-amount");
                        any = true;
                    }
                    String reason = left ? result.leftReason(row) : result.rightReason(row);
                    line(side, row, left, text(side, row) + (reason.isEmpty() ? "" : " (" + reason + ")"));
                }
            }
        }
    }
}
