package org.sunledger.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Labels;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.Section;
import org.sunledger.journal.FundGroup;
import org.sunledger.period.DatePeriod;

/** Lines down, periods across: one block for each fund and ownership group, and one for all of the owners'. */
final class FlowShape {
    private final Sheet sheet;

    FlowShape(Sheet sheet) {
        this.sheet = sheet;
    }

    List<StatementColumn> columns() {
        List<StatementColumn> columns = new ArrayList<>();
        for (DatePeriod period : sheet.periods) {
            columns.add(new StatementColumn(period.text(), PeriodLabels.of(period)));
        }
        if (sheet.showsDifference()) {
            columns.add(new StatementColumn("difference", new Labels("增减", "Change")));
        }
        return columns;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<FundGroup> places = places();
        for (FundGroup place : places) {
            List<Set<FundGroup>> perColumn = new ArrayList<>();
            sheet.periods.forEach(period -> perColumn.add(Set.of(place)));
            blocks.add(
                    new Block(sheet.labels.of(place), List.of(place), false, new FlowBlock(sheet, perColumn).lines()));
        }
        List<Set<FundGroup>> owners = owners(places);
        Set<FundGroup> all = new TreeSet<>();
        owners.forEach(all::addAll);
        if (all.size() > 1) {
            Labels labels = new Labels("业主合计", "All of the owners");
            blocks.add(new Block(labels, List.copyOf(all), true, new FlowBlock(sheet, owners).lines()));
        }
        return blocks;
    }

    /** For each column, the funds and groups that were the owners' on its last day. */
    private List<Set<FundGroup>> owners(List<FundGroup> places) {
        List<Set<FundGroup>> owners = new ArrayList<>();
        for (int column = 0; column < sheet.periods.size(); column++) {
            Set<FundGroup> theirs = new TreeSet<>();
            for (FundGroup place : places) {
                if (sheet.beneficiary(place.fund(), column) == Beneficiary.OWNERS) {
                    theirs.add(place);
                }
            }
            owners.add(theirs);
        }
        return owners;
    }

    /**
     * The funds that the definition names, then those whose income or cost it is about; all owners before other groups.
     */
    private List<FundGroup> places() {
        SortedSet<FundGroup> known = sheet.places();
        Set<FundGroup> places = new TreeSet<>(sheet.placeOrder());
        if (sheet.request.fund().isEmpty()) {
            sheet.definition.funds().forEach(fund -> addFund(places, known, fund));
            for (FundGroup place : known) {
                if (moved(place)) {
                    places.add(place);
                }
            }
        } else {
            addFund(places, known, sheet.request.fund());
        }
        return List.copyOf(places);
    }

    private void addFund(Set<FundGroup> places, SortedSet<FundGroup> known, String fund) {
        FundGroup whole = new FundGroup(fund, OwnershipGroup.ALL);
        boolean inChart = sheet.chart.newest(NameKind.FUND, fund).isPresent();
        boolean elsewhere = known.stream().anyMatch(place -> place.fund().equals(fund));
        if (sheet.isAsked(whole) && inChart && (known.contains(whole) || !elsewhere)) {
            places.add(whole);
        }
        known.stream().filter(place -> place.fund().equals(fund)).forEach(places::add);
    }

    private boolean moved(FundGroup place) {
        for (int column = 0; column < sheet.periods.size(); column++) {
            for (Section section : sheet.definition.feeding()) {
                for (Basis basis : Basis.values()) {
                    Selection flow = sheet.selection(
                            LineKind.FLOW, basis, EnumSet.of(section), false, Grouping.NONE, column, Set.of(place));
                    if (sheet.buckets(column).sum(flow) != 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
