package org.sunledger.cli.see;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Session;
import org.sunledger.fee.FundLedger;
import org.sunledger.fee.GroupLedger;
import org.sunledger.fee.RenewalRule;
import org.sunledger.fee.UnitLedger;
import org.sunledger.fee.UnitStand;
import org.sunledger.period.DatePeriod;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code statement maintenance-fund}: the special maintenance fund, ledger by building, reckoned by unit. */
public final class MaintenanceFund {
    static final String NAME = "maintenance-fund";
    private static final String FUND = "maintenance";

    private final Session session;
    private final Listing listing;
    private final FactWords facts;
    private final Chart chart;
    private final FundLedger ledger;
    private final boolean byUnit;

    private MaintenanceFund(Session session, BookView view, FundLedger ledger, boolean byUnit) {
        this.session = session;
        this.ledger = ledger;
        this.byUnit = byUnit;
        this.chart = view.chart();
        this.facts = new FactWords(session.language(), view.settings().currency());
        this.listing = new Listing(session)
                .title("maintenance.title")
                .of(view)
                .note("period", ledger.period().range())
                .note("renewal", RenewalRule.SHANGHAI.source());
    }

    static int run(Session session, BookView view) {
        Arguments arguments = session.arguments();
        String by = arguments.text("--by");
        if (!by.isEmpty() && !by.equals("building") && !by.equals("unit")) {
            throw Misuse.of("misuse.choice", "option", "--by", "found", by, "known", "building, unit");
        }
        DatePeriod wanted = Periods.wanted(arguments, view);
        DatePeriod period = Moments.findDay(arguments, "as-of")
                .map(day -> DatePeriod.closed(wanted.start().isAfter(day) ? day : wanted.start(), day))
                .orElse(wanted);
        String named = Names.find(arguments, "fund", NameKind.FUND, view.chartWithoutUnits());
        String fund = named.isEmpty() ? FUND : named;
        FundLedger ledger = view.fundLedger(fund, period);
        return new MaintenanceFund(session, view, ledger, by.equals("unit")).answer();
    }

    private int answer() {
        columns();
        List<GroupLedger> groups = ledger.groups();
        groups.forEach(this::group);
        if (groups.size() > 1) {
            total(groups);
        }
        session.answer(listing.page(NAME));
        return ExitStatus.DONE;
    }

    private void columns() {
        listing.column("group", ColumnType.TEXT);
        if (byUnit) {
            listing.column("unit", ColumnType.ID);
        }
        for (String column : List.of("opening", "paid", "income", "spent", "closing", "first-deposit", "missing")) {
            listing.column(column, ColumnType.AMOUNT);
        }
    }

    private void group(GroupLedger group) {
        if (byUnit) {
            listing.row(Emphasis.HEADING, 0, padded(label(group.group()), ""));
            group.units().forEach(unit -> unit(unit));
        }
        row(
                Emphasis.SUBTOTAL,
                byUnit ? session.words().text("maintenance.units") : label(group.group()),
                group.opening().allUnits().balanceMinor(),
                group.movement(),
                group.closing().allUnits().balanceMinor(),
                group.firstDepositMinor(),
                group.missingMinor(RenewalRule.SHANGHAI));
        held(
                "maintenance.undistributed",
                group.opening().undistributedMinor(),
                group.closing().undistributedMinor());
        held(
                "maintenance.unreckoned",
                group.opening().unreckonedMinor(),
                group.closing().unreckonedMinor());
        held(
                "maintenance.group",
                group.opening().balanceMinor(),
                group.closing().balanceMinor());
    }

    private void unit(UnitLedger unit) {
        UnitStand moved = unit.movement();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(unit.building()));
        cells.add(Cell.id(unit.unit()));
        figures(
                cells,
                unit.opening().balanceMinor(),
                moved,
                unit.closing().balanceMinor(),
                unit.firstDepositMinor(),
                unit.missingMinor(RenewalRule.SHANGHAI));
        listing.row(Emphasis.FIGURE, 1, cells);
    }

    private void row(
            Emphasis emphasis, String name, long opening, UnitStand moved, long closing, long first, long missing) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(name));
        if (byUnit) {
            cells.add(Cell.empty());
        }
        figures(cells, opening, moved, closing, first, missing);
        listing.row(emphasis, 1, cells);
    }

    private void figures(List<Cell> cells, long opening, UnitStand moved, long closing, long first, long missing) {
        cells.add(facts.money(opening));
        cells.add(facts.money(Math.addExact(moved.broughtMinor(), moved.paidMinor())));
        cells.add(facts.money(moved.incomeMinor()));
        cells.add(facts.money(Math.negateExact(moved.spentMinor())));
        cells.add(facts.money(closing));
        cells.add(first == 0 ? Cell.empty() : facts.money(first));
        cells.add(missing == 0 ? Cell.empty() : facts.money(missing));
    }

    /** A part of a group that is no unit's: only what it was and what it is. */
    private void held(String name, long opening, long closing) {
        List<Cell> cells = padded(session.words().text(name), "");
        int first = byUnit ? 2 : 1;
        cells.set(first, facts.money(opening));
        cells.set(first + 4, facts.money(closing));
        listing.row(Emphasis.FIGURE, 1, cells);
    }

    private List<Cell> padded(String name, String unit) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(name));
        if (byUnit) {
            cells.add(Cell.id(unit));
        }
        while (cells.size() < (byUnit ? 9 : 8)) {
            cells.add(Cell.empty());
        }
        return cells;
    }

    private void total(List<GroupLedger> groups) {
        UnitStand moved = groups.stream().map(GroupLedger::movement).reduce(UnitStand.NOTHING, UnitStand::plus);
        row(
                Emphasis.TOTAL,
                session.words().text("maintenance.all-units"),
                groups.stream()
                        .mapToLong(group -> group.opening().allUnits().balanceMinor())
                        .sum(),
                moved,
                groups.stream()
                        .mapToLong(group -> group.closing().allUnits().balanceMinor())
                        .sum(),
                groups.stream().mapToLong(GroupLedger::firstDepositMinor).sum(),
                groups.stream()
                        .mapToLong(group -> group.missingMinor(RenewalRule.SHANGHAI))
                        .sum());
        held(
                "maintenance.fund",
                groups.stream()
                        .mapToLong(group -> group.opening().balanceMinor())
                        .sum(),
                groups.stream()
                        .mapToLong(group -> group.closing().balanceMinor())
                        .sum());
    }

    private String label(String group) {
        return chart.group(group, ledger.period().last())
                .map(named -> named.label(session.language()))
                .orElse(group);
    }
}
