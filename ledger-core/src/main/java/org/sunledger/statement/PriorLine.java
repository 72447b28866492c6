package org.sunledger.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.chart.Account;
import org.sunledger.chart.Labels;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;

/**
 * What of a period's movement belongs to earlier periods: facts that came after their period was closed, and reversals
 * of facts of such periods. It repeats what the lines above count and adds nothing to them.
 */
final class PriorLine {
    /** The id of the line, in every statement of flows. */
    static final String ID = "prior-period";

    private static final Labels LABELS = new Labels("其中：属于以前期间的项目", "Of this, items of earlier periods");

    private final Sheet sheet;
    private final List<Set<FundGroup>> places;

    PriorLine(Sheet sheet, List<Set<FundGroup>> places) {
        this.sheet = sheet;
        this.places = places;
    }

    /** Every movement but that of money, by account; what came in is positive. */
    static Selection selection(Trace trace) {
        return new Selection(
                LineKind.FLOW,
                trace.basis(),
                trace.period(),
                trace.places(),
                Sheet.movable(),
                false,
                Grouping.ACCOUNT,
                trace.detail());
    }

    /** The line and its details; nothing where no fact of the periods belongs to an earlier one. */
    List<StatementLine> lines() {
        List<SortedMap<String, Long>> sums = new ArrayList<>();
        Set<String> keys = new TreeSet<>(sheet.labels.detailOrder());
        for (int column = 0; column < places.size(); column++) {
            SortedMap<String, Long> byKey = sums(column);
            sums.add(byKey);
            keys.addAll(byKey.keySet());
        }
        if (keys.isEmpty()) {
            return List.of();
        }
        List<StatementLine> lines = new ArrayList<>();
        lines.add(line("", LABELS, 0, sums));
        keys.forEach(key -> lines.add(line(key, sheet.labels.of(key, true), 1, sums)));
        return lines;
    }

    private SortedMap<String, Long> sums(int column) {
        SortedMap<String, Long> sums = new TreeMap<>();
        if (places.get(column).isEmpty()) {
            return sums;
        }
        Selection selection = whole(column);
        for (PriorItem item : sheet.items) {
            if (item.corrects().isBefore(selection.period().start())) {
                item.postings().forEach(posting -> add(selection, item, posting, sums));
            }
        }
        return sums;
    }

    private void add(Selection selection, PriorItem item, Posting posting, SortedMap<String, Long> sums) {
        int weight = selection.weight(
                sheet.accounts, item.effective(), posting.account(), posting.fundGroup(), posting.subject());
        if (weight != 0) {
            Account account = sheet.accounts.get(posting.account());
            sums.merge(
                    selection.key(sheet.accounts, account, posting.subject()),
                    Math.multiplyExact(weight, posting.amountMinor()),
                    Math::addExact);
        }
    }

    private Selection whole(int column) {
        return sheet.selection(
                LineKind.FLOW, sheet.basis, Sheet.movable(), false, Grouping.ACCOUNT, column, places.get(column));
    }

    private StatementLine line(String key, Labels labels, int level, List<SortedMap<String, Long>> sums) {
        List<Figure> figures = new ArrayList<>();
        for (int column = 0; column < places.size(); column++) {
            SortedMap<String, Long> byKey = sums.get(column);
            long minor =
                    key.isEmpty() ? byKey.values().stream().reduce(0L, Math::addExact) : byKey.getOrDefault(key, 0L);
            figures.add(
                    places.get(column).isEmpty()
                            ? Figure.BLANK
                            : new Figure.Amount(
                                    minor, sheet.trace(ID, whole(column).of(key))));
        }
        if (sheet.showsDifference()) {
            figures.add(Figure.BLANK);
        }
        return new StatementLine(ID, key, labels, level, Weight.FIGURE, figures);
    }
}
