package org.sunledger.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sunledger.audit.AuditTest;
import org.sunledger.audit.AuditTests;
import org.sunledger.audit.Deviation;
import org.sunledger.audit.Field;
import org.sunledger.audit.Population;
import org.sunledger.audit.TestResult;
import org.sunledger.chart.Language;

/** The work paper of tests: for each test how it ended, what it found with the items, and what it does not prove. */
public final class AuditTestTable {
    private static final int COLUMNS = 7;
    private static final int ITEMS_SHOWN = 6;

    private final AuditTests tests;
    private final Population population;
    private final AuditWords words;
    private final int decimals;
    private final int most;
    private final List<Row> rows = new ArrayList<>();

    private AuditTestTable(AuditTests tests, AuditWords words, int decimals, int most) {
        this.tests = tests;
        this.population = tests.population();
        this.words = words;
        this.decimals = decimals;
        this.most = most;
    }

    /**
     * The work paper.
     *
     * @param banner what must stand on every page; empty for nothing
     * @param notes what stands above it: what was tested, and by which terms
     * @param decimals how many decimals the currency has
     * @param most how many deviations of a test are shown; the others are counted
     */
    public static Table of(
            AuditTests tests, String banner, List<Note> notes, Language language, int decimals, int most) {
        AuditWords words = AuditWords.of(language, decimals);
        AuditTestTable paper = new AuditTestTable(tests, words, decimals, most);
        tests.results().forEach(paper::result);
        return new Table(
                language, words.text("audit.title"), banner, notes, columns(words), paper.rows, paper.remarks());
    }

    /** Every deviation, one row for each item it rests on; for field work. */
    public static Table list(AuditTests tests, Language language, int decimals) {
        AuditWords words = AuditWords.of(language, decimals);
        AuditTestTable paper = new AuditTestTable(tests, words, decimals, Integer.MAX_VALUE);
        for (TestResult result : tests.results()) {
            for (Deviation deviation : result.deviations()) {
                paper.deviation(result, deviation, Integer.MAX_VALUE);
            }
            if (result.status() == TestResult.Status.NOT_TESTABLE) {
                paper.row(Emphasis.FIGURE, result, words.status(result));
            }
        }
        return Table.list(language, words.text("audit.title"), columns(words), paper.rows);
    }

    private static List<Column> columns(AuditWords words) {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("test", "finding", "place", "day", "amount", "party", "number")) {
            ColumnType type = switch (name) {
                case "test", "place", "number" -> ColumnType.ID;
                case "day" -> ColumnType.DATE;
                case "amount" -> ColumnType.AMOUNT;
                default -> ColumnType.TEXT;
            };
            columns.add(new Column(name, words.text("audit.column." + name), type));
        }
        return columns;
    }

    private void row(Emphasis emphasis, TestResult result, String text) {
        Cell[] cells = new Cell[COLUMNS];
        Arrays.fill(cells, Cell.empty());
        cells[0] = Cell.id(result.test().id());
        cells[1] = Cell.text(text);
        rows.add(new Row(emphasis, 0, List.of(cells)));
    }

    private void result(TestResult result) {
        row(Emphasis.HEADING, result, words.title(result.test()) + words.text("audit.colon") + words.status(result));
        int shown = Math.min(most, result.deviations().size());
        for (Deviation deviation : result.deviations().subList(0, shown)) {
            deviation(result, deviation, ITEMS_SHOWN);
        }
        int left = result.deviations().size() - shown;
        if (left > 0) {
            row(Emphasis.FIGURE, result, words.text("audit.more", Map.of("count", Integer.toString(left))));
        }
    }

    private void deviation(TestResult result, Deviation deviation, int mostItems) {
        List<Integer> items = deviation.items();
        for (int i = 0; i < Math.max(1, Math.min(items.size(), mostItems)); i++) {
            Cell[] cells = new Cell[COLUMNS];
            Arrays.fill(cells, Cell.empty());
            cells[0] = Cell.id(result.test().id());
            cells[1] = Cell.text(i == 0 ? words.sentence(deviation) : words.text("audit.and"));
            if (items.isEmpty()) {
                cells[4] = deviation.amountMinor() == 0 ? Cell.empty() : Cell.amount(deviation.amountMinor(), decimals);
            } else {
                item(cells, items.get(i));
            }
            rows.add(new Row(Emphasis.FIGURE, 0, List.of(cells)));
        }
        int left = items.size() - mostItems;
        if (left > 0) {
            row(Emphasis.FIGURE, result, words.text("audit.more-items", Map.of("count", Integer.toString(left))));
        }
    }

    private void item(Cell[] cells, int item) {
        cells[2] = Cell.id(population.place(item));
        cells[3] = population.day(item) == Population.UNKNOWN ? Cell.empty() : Cell.date(population.date(item));
        cells[4] = Cell.amount(population.minor(item), decimals);
        cells[5] = Cell.text(population.text(Field.PARTY, item));
        cells[6] = Cell.id(population.text(Field.NUMBER, item));
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (TestResult result : tests.results()) {
            AuditTest test = result.test();
            boolean isFigures = test == AuditTest.BENFORD && result.status() != TestResult.Status.NOT_TESTABLE;
            if (isFigures || result.status() == TestResult.Status.EXCEPTIONS) {
                List<String> lines = new ArrayList<>(List.of(words.rule(test), words.limits(test)));
                String figures = words.figures(result);
                if (!figures.isEmpty()) {
                    lines.add(figures);
                }
                remarks.add(new Remark(test.id() + " " + words.title(test), lines));
            }
        }
        remarks.add(new Remark("", List.of(words.text("audit.question"))));
        return remarks;
    }
}
