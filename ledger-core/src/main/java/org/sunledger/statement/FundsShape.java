package org.sunledger.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Fund;
import org.sunledger.chart.Labels;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.journal.FundGroup;

/** Funds and ownership groups down, those of the owners first and with their total; the others apart. */
final class FundsShape {
    private final Sheet sheet;

    FundsShape(Sheet sheet) {
        this.sheet = sheet;
    }

    List<StatementColumn> columns() {
        return sheet.definition.lines().stream()
                .map(line -> new StatementColumn(line.id(), line.labels()))
                .toList();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int column = 0; column < sheet.periods.size(); column++) {
            Labels labels = PeriodLabels.of(sheet.periods.get(column));
            blocks.add(new Block(labels, List.of(), false, lines(column)));
        }
        return blocks;
    }

    private List<StatementLine> lines(int column) {
        Set<FundGroup> owners = new TreeSet<>(sheet.placeOrder());
        Set<FundGroup> others = new TreeSet<>(sheet.placeOrder());
        for (FundGroup place : places(column)) {
            boolean theirs = sheet.beneficiary(place.fund(), column) == Beneficiary.OWNERS;
            (theirs ? owners : others).add(place);
        }
        List<StatementLine> lines = new ArrayList<>();
        owners.forEach(place -> lines.add(line(column, place)));
        if (!sheet.isFiltered()) {
            lines.add(total(column, "owners", new Labels("业主资金合计", "Total of the owners' funds"), owners));
        }
        others.forEach(place -> lines.add(line(column, place)));
        if (!sheet.isFiltered() && !others.isEmpty()) {
            Labels labels = new Labels("全部资金合计（含非业主资金）", "All funds, those of others included");
            Set<FundGroup> all = new TreeSet<>(owners);
            all.addAll(others);
            lines.add(total(column, "all", labels, all));
        }
        return lines;
    }

    /** What has a balance or moved, and every fund of the chart that is open. */
    private Set<FundGroup> places(int column) {
        Set<FundGroup> places = new TreeSet<>(sheet.buckets(column).places());
        Set<String> present = new TreeSet<>();
        places.forEach(place -> present.add(place.fund()));
        for (Fund fund : sheet.chart.funds(sheet.periods.get(column).last())) {
            if (!fund.closed() && !present.contains(fund.id())) {
                places.add(new FundGroup(fund.id(), OwnershipGroup.ALL));
            }
        }
        places.removeIf(place -> !sheet.isAsked(place));
        return places;
    }

    private StatementLine line(int column, FundGroup place) {
        Labels name = sheet.labels.of(place);
        Beneficiary beneficiary = sheet.beneficiary(place.fund(), column);
        boolean assumed = sheet.request.assumed().containsKey(place.fund());
        Labels labels = beneficiary == Beneficiary.OWNERS && !assumed
                ? name
                : new Labels(
                        name.zh() + "（归" + beneficiary.labels().zh() + (assumed ? "，假定" : "") + "）",
                        name.en() + " (of " + beneficiary.labels().en() + (assumed ? ", assumed" : "") + ")");
        String detail = place.fund() + "/" + place.group();
        return new StatementLine("fund", detail, labels, 0, Weight.FIGURE, figures(column, Set.of(place)));
    }

    private StatementLine total(int column, String id, Labels labels, Set<FundGroup> places) {
        return new StatementLine(id, "", labels, 0, Weight.TOTAL, figures(column, places));
    }

    /** The figures of one row; a total over nothing is zero. */
    private List<Figure> figures(int column, Set<FundGroup> places) {
        List<Figure> figures = new ArrayList<>();
        long opening = 0;
        long moved = 0;
        long closing = 0;
        long held = 0;
        for (DefinedLine line : sheet.definition.lines()) {
            Figure.Amount amount = places.isEmpty()
                    ? new Figure.Amount(0, "")
                    : sheet.amount(line.id(), column, sheet.selection(line, column, places));
            figures.add(amount);
            long minor = amount.minor();
            boolean recognised = sheet.basis == Basis.RECOGNISED;
            switch (line.kind()) {
                case OPENING -> opening = minor;
                case FLOW -> moved = Math.addExact(moved, line.cost() ? -minor : minor);
                case CLOSING -> closing = minor;
                case MONEY -> held = Math.addExact(held, minor);
                case CLAIMS -> held = Math.addExact(held, recognised ? minor : 0);
                case DEBTS -> held = Math.subtractExact(held, recognised ? minor : 0);
                default -> throw new IllegalStateException("funds have no column of kind " + line.kind());
            }
        }
        String where = NameLabels.ids(List.copyOf(places));
        sheet.tie(where, Math.addExact(opening, moved), closing);
        sheet.tie(where, closing, held);
        return figures;
    }
}
