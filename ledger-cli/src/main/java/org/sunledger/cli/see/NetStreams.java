package org.sunledger.cli.see;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.NetRevenue;
import org.sunledger.revenue.NetSplit;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code streams --net}: from gross income over tax and management cost to what stays, by fund and group. */
public final class NetStreams {
    private final Session session;
    private final Chart chart;
    private final FactWords facts;

    private NetStreams(Session session, Chart chart, FactWords facts) {
        this.session = session;
        this.chart = chart;
        this.facts = facts;
    }

    /** Of streams; or, when it is said by what, of the units that the net is split over. */
    static Answer of(Session session, String by) {
        BookView view = session.view();
        Chart chart = by.isEmpty() ? view.chartWithoutUnits() : view.chart();
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        NetStreams page = new NetStreams(session, chart, facts);
        DatePeriod period = Periods.wanted(session.arguments(), view);
        return by.isEmpty() ? page.streams(view, period) : page.units(view, period, by);
    }

    private Listing listing(BookView view, DatePeriod period) {
        return new Listing(session).title("streams.net.title").of(view).note("period", period.range());
    }

    private Answer streams(BookView view, DatePeriod period) {
        String stream = Names.find(session.arguments(), "stream", NameKind.STREAM, chart);
        Listing listing = listing(view, period)
                .column("item", ColumnType.TEXT)
                .column("id", ColumnType.ID)
                .column("gross", ColumnType.AMOUNT)
                .column("tax", ColumnType.AMOUNT)
                .column("cost", ColumnType.AMOUNT)
                .column("company-share", ColumnType.AMOUNT)
                .column("other-cost", ColumnType.AMOUNT)
                .column("net", ColumnType.AMOUNT);
        NetRevenue net = view.netRevenue(period);
        for (NetRevenue.Line total : net.totals()) {
            if (isWanted(total)) {
                List<NetRevenue.Line> lines = net.lines().stream()
                        .filter(line -> line.place().equals(total.place()))
                        .filter(line -> stream.isEmpty() || stream.equals(line.stream()))
                        .toList();
                lines.forEach(line -> add(listing, Emphasis.FIGURE, 1, label(NameKind.STREAM, line.stream()), line));
                if (stream.isEmpty()) {
                    add(listing, Emphasis.SUBTOTAL, 0, place(total), total);
                }
            }
        }
        return listing.remark("streams.net.remark").page("streams-net");
    }

    private Answer units(BookView view, DatePeriod period, String by) {
        Listing listing = listing(view, period)
                .column("item", ColumnType.TEXT)
                .column("unit", ColumnType.ID)
                .column("weight", ColumnType.COUNT)
                .column("net", ColumnType.AMOUNT);
        for (NetRevenue.Line total : view.netRevenue(period).totals()) {
            if (isWanted(total) && total.netMinor() != 0) {
                NetSplit split = Refusal.granted(NetSplit.of(total, by, chart, period.last()));
                for (NetSplit.Share share : split.shares()) {
                    listing.row(
                            Emphasis.FIGURE,
                            1,
                            List.of(
                                    Cell.empty(),
                                    Cell.id(share.unit()),
                                    Cell.count(share.weight()),
                                    facts.money(share.minor())));
                }
                listing.row(
                        Emphasis.SUBTOTAL,
                        0,
                        List.of(
                                Cell.text(place(total) + " · " + split.key()),
                                Cell.empty(),
                                Cell.empty(),
                                facts.money(split.netMinor())));
            }
        }
        return listing.remark("streams.split.remark").page("streams-split");
    }

    private boolean isWanted(NetRevenue.Line total) {
        String fund = Names.find(session.arguments(), "fund", NameKind.FUND, chart);
        String group = Names.find(session.arguments(), "group", NameKind.GROUP, chart);
        return (fund.isEmpty() || fund.equals(total.place().fund()))
                && (group.isEmpty() || group.equals(total.place().group()));
    }

    private String place(NetRevenue.Line total) {
        return label(NameKind.FUND, total.place().fund()) + " · "
                + label(NameKind.GROUP, total.place().group());
    }

    private void add(Listing listing, Emphasis emphasis, int level, String label, NetRevenue.Line line) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(label), Cell.id(line.stream())));
        for (long minor : List.of(
                line.grossMinor(),
                line.taxMinor(),
                line.costMinor(),
                line.shareMinor(),
                line.otherCostMinor(),
                line.netMinor())) {
            cells.add(facts.money(minor));
        }
        listing.row(emphasis, level, cells);
    }

    private String label(NameKind kind, String id) {
        return chart.newest(kind, id)
                .map((Named named) -> named.label(session.language()))
                .orElse(id);
    }
}
