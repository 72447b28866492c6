package org.sunledger.cli;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.NetRevenue;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code streams --net}: from gross income over tax and management cost to what stays, by fund and group. */
final class NetStreams {
    private final Session session;
    private final Chart chart;
    private final FactWords facts;

    private NetStreams(Session session, Chart chart, FactWords facts) {
        this.session = session;
        this.chart = chart;
        this.facts = facts;
    }

    static Answer of(Session session) {
        BookView view = session.view();
        Chart chart = view.chartWithoutUnits();
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        return new NetStreams(session, chart, facts).answer(view, Periods.wanted(session.arguments(), view));
    }

    private Answer answer(BookView view, DatePeriod period) {
        Arguments arguments = session.arguments();
        String fund = Names.find(arguments, "fund", NameKind.FUND, chart);
        String group = Names.find(arguments, "group", NameKind.GROUP, chart);
        String stream = Names.find(arguments, "stream", NameKind.STREAM, chart);
        Listing listing = new Listing(session)
                .title("streams.net.title")
                .of(view)
                .note("period", period.range())
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
            boolean wanted = (fund.isEmpty() || fund.equals(total.place().fund()))
                    && (group.isEmpty() || group.equals(total.place().group()));
            if (wanted) {
                List<NetRevenue.Line> lines = net.lines().stream()
                        .filter(line -> line.place().equals(total.place()))
                        .filter(line -> stream.isEmpty() || stream.equals(line.stream()))
                        .toList();
                lines.forEach(line -> add(listing, Emphasis.FIGURE, 1, label(NameKind.STREAM, line.stream()), line));
                if (stream.isEmpty()) {
                    String place = label(NameKind.FUND, total.place().fund()) + " · "
                            + label(NameKind.GROUP, total.place().group());
                    add(listing, Emphasis.SUBTOTAL, 0, place, total);
                }
            }
        }
        return listing.remark("streams.net.remark").page("streams-net");
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
