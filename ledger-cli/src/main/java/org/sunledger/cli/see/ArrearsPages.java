package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.sunledger.BookView;
import org.sunledger.UnitClaims;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Ownership;
import org.sunledger.chart.Unit;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Session;
import org.sunledger.fee.AgeBand;
import org.sunledger.fee.Arrears;
import org.sunledger.fee.Collection;
import org.sunledger.fee.UnitArrears;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.FiscalCalendar;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** The lists about what units owe a fund on a day. */
public final class ArrearsPages {
    private final Session session;
    private final BookView view;
    private final String fund;
    private final LocalDate day;
    private final FactWords facts;

    ArrearsPages(Session session, BookView view, String fund, LocalDate day) {
        this.session = session;
        this.view = view;
        this.fund = fund;
        this.day = day;
        this.facts = new FactWords(session.language(), view.settings().currency());
    }

    /** What is owed by unit, building or entrance, by age. */
    Answer arrears(UnitClaims claims, String by) {
        Arrears arrears = claims.arrears(day);
        boolean everyUnit = by.equals("unit");
        List<UnitArrears> all = everyUnit ? arrears.units() : places(arrears, by);
        UnitArrears total = arrears.total(session.words().text("arrears.total"));
        Listing listing = listing("arrears.title").column(by, ColumnType.ID);
        if (!everyUnit) {
            listing.column("units-owing", ColumnType.COUNT);
        }
        List<AgeBand> bands = bands(total);
        listing.column("owing", ColumnType.AMOUNT);
        bands.forEach(band ->
                listing.column(band.text(), band.labels().in(session.language(), band.text()), ColumnType.AMOUNT));
        listing.column("old-years", ColumnType.AMOUNT);
        listing.column("oldest-due", ColumnType.DATE);
        listing.column("prepaid", ColumnType.AMOUNT);
        for (UnitArrears each : all) {
            if (each.owedMinor() != 0 || each.prepaidMinor() != 0) {
                listing.row(Emphasis.FIGURE, 0, cells(Cell.id(each.name()), each, bands, everyUnit));
            }
        }
        listing.row(Emphasis.TOTAL, 0, cells(Cell.text(total.name()), total, bands, everyUnit));
        long none = claims.namingNoUnitMinor(arrears);
        if (none != 0) {
            listing.remark("arrears.no-unit", "amount", facts.money(none).value());
        }
        listing.remark("arrears.rule").remark("arrears.bands");
        if (everyUnit) {
            listing.remark("arrears.owing", "count", Long.toString(total.unitsOwing()));
        }
        return listing.page("arrears");
    }

    private Listing listing(String title) {
        Chart chart = view.chartWithoutUnits();
        String name = chart.fund(fund, day)
                .map(named -> named.label(session.language()))
                .orElse(fund);
        return new Listing(session)
                .title(title)
                .of(view)
                .note("as-of", day.toString())
                .note("fund", name);
    }

    /** What no day says is shown only where there is any. */
    private static List<AgeBand> bands(UnitArrears total) {
        List<AgeBand> bands = new ArrayList<>(List.of(AgeBand.values()));
        bands.removeIf(band -> band == AgeBand.NO_DAY && total.ageing().minor(band) == 0);
        return bands;
    }

    private List<UnitArrears> places(Arrears arrears, String by) {
        Chart chart = view.chart();
        return arrears.by(unit -> {
            Optional<Unit> found = chart.unit(unit, day);
            String building = found.map(Unit::building).orElse("");
            String entrance = found.map(Unit::entrance).orElse("");
            return by.equals("building") || entrance.isEmpty() ? building : building + " / " + entrance;
        });
    }

    private List<Cell> cells(Cell name, UnitArrears arrears, List<AgeBand> bands, boolean everyUnit) {
        List<Cell> cells = new ArrayList<>();
        cells.add(name);
        if (!everyUnit) {
            cells.add(Cell.count(arrears.unitsOwing()));
        }
        cells.add(facts.money(arrears.owedMinor()));
        bands.forEach(band -> cells.add(facts.money(arrears.ageing().minor(band))));
        cells.add(facts.money(arrears.oldYearsMinor()));
        cells.add(date(arrears.oldestDue()));
        cells.add(facts.money(arrears.prepaidMinor()));
        return cells;
    }

    private static Cell date(String day) {
        return day.isEmpty() ? Cell.empty() : Cell.date(LocalDate.parse(day));
    }

    /** The letters to write: every unit with something overdue, and whom to write to. */
    Answer dunning(UnitClaims claims) {
        Listing listing = listing("dunning.title")
                .column("unit", ColumnType.ID)
                .column("overdue", ColumnType.AMOUNT)
                .column("old-years", ColumnType.AMOUNT)
                .column("oldest-due", ColumnType.DATE)
                .column("owing", ColumnType.AMOUNT)
                .column("owner", ColumnType.ID)
                .column("contact", ColumnType.TEXT);
        SortedMap<String, Ownership> owners = claims.owners(day);
        String withheld = session.words().text("dunning.withheld");
        UnitArrears total = UnitArrears.none(session.words().text("arrears.total"));
        for (UnitArrears unit : claims.arrears(day).units()) {
            if (unit.ageing().overdueMinor() > 0) {
                total = total.plus(unit);
                Optional<Ownership> owner = Optional.ofNullable(owners.get(unit.name()));
                // Whom nobody named is unknown; withheld is a name that was never written down or was erased.
                Cell name = owner.map(Ownership::name)
                        .map(kept -> Cell.text(kept.isEmpty() ? withheld : kept))
                        .orElse(Cell.empty());
                Cell id = Cell.id(owner.map(Ownership::owner).orElse(""));
                listing.row(Emphasis.FIGURE, 0, letter(Cell.id(unit.name()), unit, id, name));
            }
        }
        listing.row(Emphasis.TOTAL, 0, letter(Cell.text(total.name()), total, Cell.empty(), Cell.empty()));
        return listing.remark("dunning.letters", "count", Long.toString(total.unitsOwing()))
                .page("dunning");
    }

    private List<Cell> letter(Cell name, UnitArrears unit, Cell owner, Cell contact) {
        return List.of(
                name,
                facts.money(unit.ageing().overdueMinor()),
                facts.money(unit.oldYearsMinor()),
                date(unit.oldestDue()),
                facts.money(unit.owedMinor()),
                owner,
                contact);
    }

    /** The collection rate, period after period. */
    Answer history(UnitClaims claims, String by) {
        Listing listing = listing("collection.title").column("period", ColumnType.ID);
        for (String amount : List.of("charged", "waived", "written-off", "received", "open")) {
            listing.column(amount, ColumnType.AMOUNT);
        }
        listing.column("collected-rate", ColumnType.COUNT)
                .column("rate-then", ColumnType.COUNT)
                .column("fell-due", ColumnType.AMOUNT)
                .column("cash", ColumnType.AMOUNT)
                .column("cash-rate", ColumnType.COUNT);
        for (Collection each : claims.collection(periods(claims, by), day)) {
            listing.row(
                    Cell.id(each.period().text()),
                    facts.money(each.chargedMinor()),
                    facts.money(each.waivedMinor()),
                    facts.money(each.writtenOffMinor()),
                    facts.money(each.receivedMinor()),
                    facts.money(each.openMinor()),
                    rate(each.byPeriodCharged().percent()),
                    rate(each.byPeriodChargedThen().percent()),
                    facts.money(each.dueMinor()),
                    facts.money(each.cashMinor()),
                    rate(each.byCashPeriod().percent()));
        }
        return listing.remark("collection.charged")
                .remark("collection.then")
                .remark("collection.cash")
                .page("collection");
    }

    private static Cell rate(String percent) {
        return percent.isEmpty() ? Cell.text("-") : Cell.text(percent);
    }

    /** From the earliest period charged to that of the day. */
    private List<DatePeriod> periods(UnitClaims claims, String by) {
        FiscalCalendar calendar = view.settings().calendar();
        LocalDate first = claims.firstCharged(day).orElse(day);
        List<DatePeriod> periods = new ArrayList<>();
        DatePeriod last = calendar.yearOf(first);
        for (DatePeriod year = calendar.yearOf(day); !year.start().isBefore(last.start()); year = year.previous()) {
            periods.add(0, year);
        }
        return periods.stream().flatMap(each -> parts(each, by).stream()).toList();
    }

    private List<DatePeriod> parts(DatePeriod year, String by) {
        int months = by.equals("year") ? 12 : by.equals("quarter") ? 3 : 1;
        List<DatePeriod> parts = new ArrayList<>();
        for (LocalDate from = year.start(); from.isBefore(year.end()) && !from.isAfter(day); ) {
            LocalDate end = from.plusMonths(months);
            parts.add(DatePeriod.of(from, end));
            from = end;
        }
        return parts;
    }
}
