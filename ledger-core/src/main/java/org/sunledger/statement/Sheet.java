package org.sunledger.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Chart;
import org.sunledger.chart.FeeRegime;
import org.sunledger.chart.Fund;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.Section;
import org.sunledger.journal.FundGroup;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.period.DatePeriod;

/** What every shape of a statement works with: the question, the names, and the balances folded for each period. */
final class Sheet {
    final StatementDefinition definition;
    final StatementRequest request;
    final Basis basis;
    final Chart chart;
    final AccountIndex accounts;
    final NameLabels labels;
    final List<DatePeriod> periods;
    final List<PriorItem> items;
    private final List<Buckets> buckets = new ArrayList<>();

    Sheet(
            StatementDefinition definition,
            StatementRequest request,
            Chart chart,
            Iterable<DayBalance> cells,
            List<PriorItem> items) {
        this.items = items;
        this.definition = definition;
        this.request = request;
        this.basis = request.basis().orElse(definition.basis());
        this.chart = chart;
        LocalDate last = request.lastDay();
        this.accounts = new AccountIndex(chart, last);
        this.labels = new NameLabels(chart, last, accounts);
        this.periods = new RegimeChanges(definition, request, chart)
                .split(request.periods().stream()
                        .map(period -> cut(period, last))
                        .toList());
        for (DatePeriod period : periods) {
            Buckets sums = new Buckets(period, accounts, cells);
            sums.places().forEach(place -> tie(NameLabels.ids(List.of(place)), sums.left(place), 0));
            buckets.add(sums);
        }
    }

    /** The part of a period up to a day. The request was checked: the day is not before the period. */
    private static DatePeriod cut(DatePeriod period, LocalDate last) {
        return period.last().isAfter(last) ? DatePeriod.closed(period.start(), last) : period;
    }

    /** Whether a column shows the last period less the first; parts of periods are not compared. */
    boolean showsDifference() {
        return request.difference()
                && periods.size() > 1
                && periods.size() == request.periods().size();
    }

    Buckets buckets(int column) {
        return buckets.get(column);
    }

    /** Every fund and group with a balance in any period, that the request does not leave out. */
    SortedSet<FundGroup> places() {
        SortedSet<FundGroup> places = new TreeSet<>(placeOrder());
        buckets.forEach(each -> places.addAll(each.places()));
        places.removeIf(place -> !isAsked(place));
        return places;
    }

    /** The funds that the definition names, in its order, then the others by id; all owners before other groups. */
    Comparator<FundGroup> placeOrder() {
        Comparator<FundGroup> named = Comparator.comparingInt(place -> rank(place.fund()));
        return named.thenComparing(FundGroup::fund)
                .thenComparing(place -> !place.group().equals(OwnershipGroup.ALL))
                .thenComparing(FundGroup::group);
    }

    private int rank(String fund) {
        int index = definition.funds().indexOf(fund);
        return index < 0 ? definition.funds().size() : index;
    }

    boolean isAsked(FundGroup place) {
        return (request.fund().isEmpty() || request.fund().equals(place.fund()))
                && (request.group().isEmpty() || request.group().equals(place.group()));
    }

    /** Whether the request asks for one fund or one group only. */
    boolean isFiltered() {
        return !request.fund().isEmpty() || !request.group().isEmpty();
    }

    /** The selection of a whole line in a column. */
    Selection selection(DefinedLine line, int column, Set<FundGroup> places) {
        return selection(line.kind(), basis, line.sections(), line.cost(), line.by(), column, places);
    }

    Selection selection(
            LineKind kind,
            Basis on,
            Set<Section> sections,
            boolean cost,
            Grouping grouping,
            int column,
            Set<FundGroup> places) {
        return new Selection(kind, on, periods.get(column), places, sections, cost, grouping, "");
    }

    /** A figure with its trace. */
    Figure.Amount amount(String line, int column, Selection selection) {
        return new Figure.Amount(buckets(column).sum(selection), trace(line, selection));
    }

    String trace(String line, Selection selection) {
        return new Trace(
                        definition.id(),
                        selection.basis(),
                        selection.period(),
                        new TreeSet<>(selection.places()),
                        line,
                        selection.detail())
                .text();
    }

    /** Whose a fund is in a column, which is one period of one regime. */
    Beneficiary beneficiary(String fund, int column) {
        Beneficiary assumed = request.assumed().get(fund);
        return assumed != null ? assumed : fund(fund, column).beneficiary();
    }

    /** What was agreed with the property company about a fund in a column; none when it is assumed whose it is. */
    FeeRegime regime(String fund, int column) {
        return request.assumed().containsKey(fund)
                ? FeeRegime.NONE
                : fund(fund, column).regime();
    }

    private Fund fund(String fund, int column) {
        Optional<Fund> onDay = chart.fund(fund, periods.get(column).last());
        return onDay.or(() -> chart.newest(NameKind.FUND, fund).map(Fund.class::cast))
                .orElseThrow(() -> new IntegrityException(
                        Code.FUND_UNKNOWN, "name", fund, "known", String.join(", ", chart.ids(NameKind.FUND))));
    }

    /** Every section that can move, so that no movement is left out. */
    static Set<Section> movable() {
        Set<Section> sections = EnumSet.allOf(Section.class);
        sections.remove(Section.MONEY);
        return sections;
    }

    /** Stops when what must be equal is not. */
    void tie(String where, long left, long right) {
        if (left != right) {
            throw new IntegrityException(
                    Code.STATEMENT_UNTIED, "statement", definition.id(), "where", where, "left", left, "right", right);
        }
    }
}
