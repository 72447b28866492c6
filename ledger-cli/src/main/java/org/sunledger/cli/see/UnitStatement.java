package org.sunledger.cli.see;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.UnitClaims;
import org.sunledger.balance.UnitLine;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.FactKind;
import org.sunledger.fee.AgeBand;
import org.sunledger.fee.Application;
import org.sunledger.fee.ChargedItem;
import org.sunledger.fee.UnitAccount;
import org.sunledger.log.LoggedFact;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.period.DatePeriod;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code statement unit}: the current account of one unit, line by line, and what is open at its end. */
public final class UnitStatement {
    static final String NAME = "unit";

    private final Session session;
    private final BookView view;
    private final FactWords facts;

    UnitStatement(Session session, BookView view) {
        this.session = session;
        this.view = view;
        this.facts = new FactWords(session.language(), view.settings().currency());
    }

    Answer answer() {
        Arguments arguments = session.arguments();
        String unit = Names.find(arguments, "unit", NameKind.UNIT, view.chart());
        if (unit.isEmpty()) {
            throw Misuse.of("misuse.unit");
        }
        String fund = ArrearsCommand.fund(session, view);
        DatePeriod period = Periods.find(arguments, view)
                .orElseGet(() -> DatePeriod.closed(view.settings().opened(), lastDay(arguments)));
        UnitAccount account = UnitClaims.of(view, fund).account(unit, period);
        String name = view.chartWithoutUnits()
                .fund(fund, period.last())
                .map(named -> named.label(session.language()))
                .orElse(fund);
        Listing listing = new Listing(session)
                .title("unit-statement.title", "unit", unit)
                .of(view)
                .note("period", period.range())
                .note("fund", name);
        listing.column("date", ColumnType.DATE)
                .column("fact", ColumnType.ID)
                .column("item", ColumnType.TEXT)
                .column("charged-for", ColumnType.ID)
                .column("due-day", ColumnType.DATE)
                .column("charged", ColumnType.AMOUNT)
                .column("settled", ColumnType.AMOUNT)
                .column("balance", ColumnType.AMOUNT);
        lines(listing, account);
        open(listing, account, period.last());
        return listing.remark("unit-statement.balance").remark("arrears.rule").page("unit-statement");
    }

    private LocalDate lastDay(Arguments arguments) {
        return Moments.findDay(arguments, "as-of").orElseGet(() -> Periods.lastDay(view));
    }

    private void lines(Listing listing, UnitAccount account) {
        long balance = account.openingMinor();
        end(listing, Emphasis.SUBTOTAL, "register.opening", balance);
        for (UnitLine line : account.lines()) {
            balance = Math.addExact(balance, line.amountMinor());
            LoggedFact fact = view.fact(line.index());
            boolean charged = line.amountMinor() > 0;
            listing.row(
                    Cell.date(line.day()),
                    Cell.id(fact.shownId()),
                    what(fact, line),
                    Cell.id(line.item().period()),
                    day(line.item().due()),
                    charged ? facts.money(line.amountMinor()) : Cell.empty(),
                    charged ? Cell.empty() : facts.money(Math.negateExact(line.amountMinor())),
                    facts.money(balance));
        }
        end(listing, Emphasis.TOTAL, "register.closing", balance);
    }

    /** What it is, and for a charge which one. */
    private Cell what(LoggedFact fact, UnitLine line) {
        String kind = facts.kind(fact).value();
        boolean sameWord =
                line.subject().isEmpty() || line.subject().equals(fact.kind().text());
        return Cell.text(sameWord ? kind : kind + " · " + charge(line.subject(), line.day()));
    }

    /** What people call a subject; a late charge names what was paid late behind a colon. */
    private String charge(String subject, LocalDate day) {
        int colon = subject.indexOf(':');
        if (colon > 0) {
            return charge(subject.substring(0, colon), day) + " · " + charge(subject.substring(colon + 1), day);
        }
        return view.chartWithoutUnits()
                .charge(subject, day)
                .map(named -> named.label(session.language()))
                .or(() -> FactKind.find(subject).map(kind -> kind.labels().in(session.language(), subject)))
                .orElse(subject);
    }

    private void end(Listing listing, Emphasis emphasis, String key, long balance) {
        listing.row(
                emphasis,
                0,
                List.of(
                        Cell.text(session.words().text(key)),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        facts.money(balance)));
    }

    private void open(Listing listing, UnitAccount account, LocalDate day) {
        heading(listing, "unit-statement.open", account.arrears().owedMinor());
        for (Application applied : account.end()) {
            for (ChargedItem item : applied.open()) {
                long settled = Math.subtractExact(item.chargedMinor(), item.openMinor());
                listing.row(
                        Cell.empty(),
                        Cell.empty(),
                        Cell.text(charge(item.subject(), day)),
                        Cell.id(item.period()),
                        day(item.due()),
                        facts.money(item.chargedMinor()),
                        settled == 0 ? Cell.empty() : facts.money(settled),
                        facts.money(item.openMinor()));
            }
        }
        for (AgeBand band : AgeBand.values()) {
            long minor = account.arrears().ageing().minor(band);
            if (minor != 0) {
                String label = band.labels().in(session.language(), band.text());
                listing.remark(
                        "unit-statement.band",
                        "band",
                        label,
                        "amount",
                        Amounts.grouped(minor, view.settings().currency().getDecimalPlaces()));
            }
        }
        if (account.arrears().prepaidMinor() != 0) {
            heading(listing, "unit-statement.prepaid", account.arrears().prepaidMinor());
        }
    }

    private void heading(Listing listing, String key, long minor) {
        end(listing, Emphasis.SUBTOTAL, key, minor);
    }

    private static Cell day(String day) {
        try {
            return day.isEmpty() ? Cell.empty() : Cell.date(LocalDate.parse(day));
        } catch (DateTimeParseException altered) {
            // A fact names no such day: somebody altered what is kept beside the facts.
            throw new IntegrityException(Code.DERIVED_DIFFERS, "what", "unit-lines");
        }
    }
}
