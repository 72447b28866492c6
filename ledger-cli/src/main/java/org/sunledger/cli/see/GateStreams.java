package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.sunledger.BookView;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.GateCounts;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.Awaited;
import org.sunledger.revenue.GateShortage;
import org.sunledger.revenue.GateTotal;
import org.sunledger.revenue.Gates;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/**
 * {@code streams --gates}, {@code --arrivals}, {@code --shortages}: what gates took, what of it arrived, what is
 * missing.
 */
public final class GateStreams {
    private final Session session;
    private final BookView view;
    private final Chart chart;
    private final FactWords facts;
    private final DatePeriod period;
    private final Gates gates;
    private final String stream;

    private GateStreams(Session session) {
        Arguments arguments = session.arguments();
        this.session = session;
        this.view = session.view();
        this.chart = view.chartWithoutUnits();
        this.facts = new FactWords(session.language(), view.settings().currency());
        this.period = Periods.wanted(arguments, view);
        this.stream = Names.find(arguments, "stream", NameKind.STREAM, chart);
        LocalDate asOf = Moments.findDay(arguments, "as-of").orElse(period.last());
        this.gates = view.gates(asOf);
    }

    static Answer gates(Session session) {
        return new GateStreams(session).gates();
    }

    static Answer arrivals(Session session) {
        return new GateStreams(session).arrivals();
    }

    static Answer shortages(Session session) {
        return new GateStreams(session).shortages();
    }

    private Listing listing(String title) {
        Listing listing = new Listing(session)
                .title(title)
                .of(view)
                .note("period", period.range())
                .note("as-of", gates.asOf().toString());
        if (!stream.isEmpty()) {
            listing.note("only", name(NameKind.STREAM, stream));
        }
        return listing;
    }

    private boolean isWanted(String of) {
        return stream.isEmpty() || stream.equals(of);
    }

    private Answer gates() {
        Listing listing = listing("streams.gates.title")
                .column("stream", ColumnType.TEXT)
                .column("gate", ColumnType.TEXT)
                .column("channel", ColumnType.TEXT)
                .column("days", ColumnType.COUNT)
                .column("vehicles", ColumnType.COUNT)
                .column("free", ColumnType.COUNT)
                .column("hours", ColumnType.AMOUNT)
                .column("permits", ColumnType.COUNT)
                .column("gross", ColumnType.AMOUNT)
                .column("refunds", ColumnType.AMOUNT)
                .column("fee", ColumnType.AMOUNT)
                .column("net", ColumnType.AMOUNT)
                .column("by-log", ColumnType.AMOUNT);
        List<GateTotal> totals = GateTotal.of(period, gates.rows(), chart).stream()
                .filter(total -> isWanted(total.stream()))
                .toList();
        totals.forEach(total -> listing.row(
                Emphasis.FIGURE,
                0,
                row(
                        name(NameKind.STREAM, total.stream()),
                        total.gate(),
                        name(NameKind.CHANNEL, total.channel()),
                        total)));
        totals.stream()
                .reduce(GateTotal::plus)
                .ifPresent(sum ->
                        listing.row(Emphasis.TOTAL, 0, row(session.words().text("balance.sum"), "", "", sum)));
        return listing.remark("streams.gates.remark").page("streams-gates");
    }

    private List<Cell> row(String first, String gate, String channel, GateTotal total) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(first), Cell.text(gate), Cell.text(channel)));
        GateCounts counts = total.counts();
        cells.addAll(List.of(
                Cell.count(total.days()),
                Cell.count(counts.vehicles()),
                Cell.count(counts.free()),
                counts.hours() == 0 ? Cell.empty() : Cell.amount(counts.hours(), 2),
                Cell.count(counts.permits())));
        cells.addAll(List.of(
                facts.money(total.takings().gross().getAmountMinorLong()),
                facts.money(total.takings().refunds().getAmountMinorLong()),
                facts.money(total.takings().fee().getAmountMinorLong()),
                facts.money(total.takings().net().getAmountMinorLong()),
                money(total.expectedMinor())));
        return cells;
    }

    private Cell money(OptionalLong minor) {
        return minor.isPresent() ? facts.money(minor.getAsLong()) : Cell.empty();
    }

    private Answer arrivals() {
        Listing listing = listing("streams.arrivals.title")
                .column("channel", ColumnType.TEXT)
                .column("from", ColumnType.DATE)
                .column("to", ColumnType.DATE)
                .column("expected-on", ColumnType.DATE)
                .column("net", ColumnType.AMOUNT)
                .column("arrived", ColumnType.AMOUNT)
                .column("arrived-on", ColumnType.DATE)
                .column("status", ColumnType.TEXT);
        long net = 0;
        long arrived = 0;
        for (Awaited awaited : gates.arrivals().awaited()) {
            if (period.contains(awaited.last())) {
                arrival(listing, awaited);
                net = Math.addExact(net, awaited.netMinor());
                arrived = Math.addExact(arrived, awaited.arrivedMinor());
            }
        }
        if (!listing.isEmpty()) {
            List<Cell> sum = new ArrayList<>(
                    List.of(Cell.text(session.words().text("balance.sum")), Cell.empty(), Cell.empty(), Cell.empty()));
            sum.addAll(List.of(facts.money(net), facts.money(arrived), Cell.empty(), Cell.empty()));
            listing.row(Emphasis.TOTAL, 0, sum);
        }
        return listing.remark("streams.arrivals.remark").page("streams-arrivals");
    }

    private void arrival(Listing listing, Awaited awaited) {
        LocalDate on = awaited.arrived();
        listing.row(
                Cell.text(name(NameKind.CHANNEL, awaited.channel())),
                Cell.date(awaited.first()),
                Cell.date(awaited.last()),
                Cell.date(awaited.expected()),
                facts.money(awaited.netMinor()),
                facts.money(awaited.arrivedMinor()),
                on == null ? Cell.empty() : Cell.date(on),
                Cell.text(awaited.status(gates.asOf()).labels().in(session.language(), "")));
    }

    private Answer shortages() {
        Listing listing = listing("streams.shortages.title")
                .column("what", ColumnType.TEXT)
                .column("from", ColumnType.DATE)
                .column("to", ColumnType.DATE)
                .column("stream", ColumnType.TEXT)
                .column("gate", ColumnType.TEXT)
                .column("channel", ColumnType.TEXT)
                .column("expected", ColumnType.AMOUNT)
                .column("found", ColumnType.AMOUNT)
                .column("short-by", ColumnType.AMOUNT)
                .column("fact", ColumnType.ID);
        for (GateShortage shortage : gates.shortages()) {
            boolean within = period.overlaps(DatePeriod.closed(shortage.first(), shortage.last()));
            if (within && (shortage.stream().isEmpty() || isWanted(shortage.stream()))) {
                shortage(listing, shortage);
            }
        }
        return listing.remark(listing.isEmpty() ? "streams.shortages.none" : "streams.shortages.remark")
                .page("streams-shortages");
    }

    private void shortage(Listing listing, GateShortage shortage) {
        boolean money = shortage.expectedMinor() != 0 || shortage.foundMinor() != 0;
        listing.row(
                Cell.text(shortage.kind().labels().in(session.language(), "")),
                Cell.date(shortage.first()),
                Cell.date(shortage.last()),
                Cell.text(name(NameKind.STREAM, shortage.stream())),
                Cell.text(shortage.gate()),
                Cell.text(name(NameKind.CHANNEL, shortage.channel())),
                money ? facts.money(shortage.expectedMinor()) : Cell.empty(),
                money ? facts.money(shortage.foundMinor()) : Cell.empty(),
                money ? facts.money(shortage.missingMinor()) : Cell.empty(),
                Cell.id(shortage.fact() < 0 ? "" : "F" + shortage.fact()));
    }

    private String name(NameKind kind, String id) {
        return chart.newest(kind, id)
                .map((Named named) -> named.label(session.language()))
                .orElse(id);
    }
}
