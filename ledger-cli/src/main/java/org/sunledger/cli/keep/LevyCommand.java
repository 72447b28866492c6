package org.sunledger.cli.keep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.UnitClaims;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.see.Reckonings;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Written;
import org.sunledger.fact.LateCharge;
import org.sunledger.fact.Levy;
import org.sunledger.fee.LevyRequest;
import org.sunledger.log.LoggedFact;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.money.ExactShare;
import org.sunledger.outcome.Code;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code levy PERIOD}: asks every unit for what it has to pay. */
public final class LevyCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("PERIOD")
                .value("CHARGE", "--charge")
                .value("AMOUNT", "--amount")
                .value("KEY", "--key")
                .value("DATE", "--due")
                .value("DATE", "--late")
                .flag("--missing")
                .writing();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        if (arguments.has("--late")) {
            return late(session);
        }
        String named = arguments.only("PERIOD");
        if ((arguments.has("--amount") || arguments.has("--key")) && !arguments.has("--charge")) {
            throw Misuse.of("misuse.levy");
        }
        Book book = session.write();
        Keeper keeper = session.keeper(book);
        LevyRequest request = request(arguments, named, book);
        if (session.isRehearsal()) {
            session.answer(preview(
                    session,
                    book,
                    Refusal.granted(book.draftLevy(keeper, request)).facts()));
        } else {
            session.answer(summary(
                    session, book, Refusal.granted(book.levy(keeper, request)).facts()));
        }
        return ExitStatus.DONE;
    }

    /** Charges for what was paid late up to a day; what was charged for before is left out. */
    private static int late(Session session) {
        session.arguments().none();
        Book book = session.write();
        List<LateCharge> charges = UnitClaims.lateCharges(
                book.now(), Moments.day("late", session.arguments().text("--late")));
        if (charges.isEmpty()) {
            session.speech().note(session.words().text("levy.nothing-late"));
            return ExitStatus.DONE;
        }
        return new Written(session, book).record(session.keeper(book), charges);
    }

    private static LevyRequest request(Arguments arguments, String named, Book book) {
        Chart chart = book.now().chartWithoutUnits();
        LevyRequest request = LevyRequest.of(
                        Moments.period("period", named, book.settings().calendar()))
                .of(Names.find(arguments, "charge", NameKind.CHARGE, chart))
                .split(amount(arguments, book), Names.find(arguments, "key", NameKind.KEY, chart));
        if (arguments.has("--due")) {
            request = request.dueOn(Moments.day("due", arguments.text("--due")));
        }
        return arguments.has("--missing") ? request.onlyMissing() : request;
    }

    private static long amount(Arguments arguments, Book book) {
        String typed = arguments.text("--amount");
        if (typed.isEmpty()) {
            return 0;
        }
        AmountReading reading = new Amounts(book.settings().currency()).read(typed);
        if (!(reading instanceof AmountReading.Exact exact)) {
            throw Refusal.of(Code.AMOUNT_NOT_A_NUMBER, "amount", "found", typed);
        }
        if (exact.minor() <= 0) {
            throw Refusal.of(Code.AMOUNT_NOT_POSITIVE, "amount", "amount", typed);
        }
        return exact.minor();
    }

    /** Every unit with its amount and how it comes about. */
    private static Answer preview(Session session, Book book, List<LoggedFact> drafted) {
        CurrencyUnit currency = book.settings().currency();
        FactWords facts = new FactWords(session.language(), currency);
        Listing listing = new Listing(session)
                .title("levy.preview")
                .of(book.now())
                .column("charge", ColumnType.ID)
                .column("unit", ColumnType.ID)
                .column("due", ColumnType.DATE)
                .column("reckoning", ColumnType.TEXT)
                .column("exact", ColumnType.TEXT)
                .column("carried", ColumnType.TEXT)
                .column("amount", ColumnType.AMOUNT);
        for (LoggedFact fact : drafted) {
            Levy levy = levy(fact, currency);
            int decimals = currency.getDecimalPlaces();
            listing.row(
                    Cell.id(levy.charge()),
                    Cell.id(levy.unit()),
                    Cell.date(levy.due()),
                    Cell.text(Reckonings.text(levy.reckoning(), currency)),
                    Cell.text(levy.reckoning().exact().text(decimals)),
                    Cell.text(ExactShare.leftText(levy.reckoning().carried(), decimals)),
                    facts.amount(fact));
        }
        listing.row(
                Emphasis.SUBTOTAL,
                0,
                List.of(
                        Cell.text(session.words().text("levy.sum")),
                        Cell.count(drafted.size()),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        facts.total(drafted)));
        return listing.remark("rehearsal.nothing").page("levy-preview");
    }

    /** What was levied, charge by charge. */
    private static Answer summary(Session session, Book book, List<LoggedFact> written) {
        CurrencyUnit currency = book.settings().currency();
        FactWords facts = new FactWords(session.language(), currency);
        Map<String, List<LoggedFact>> byCharge = new LinkedHashMap<>();
        for (LoggedFact fact : written) {
            byCharge.computeIfAbsent(fact.document().text("charge"), unused -> new ArrayList<>())
                    .add(fact);
        }
        Listing listing = new Listing(session)
                .title("levy.title")
                .of(Refusal.granted(book.at(last(written).index() + 1)))
                .note("period", levy(written.get(0), currency).period().text())
                .column("charge", ColumnType.ID)
                .column("facts", ColumnType.TEXT)
                .column("units", ColumnType.COUNT)
                .column("amount", ColumnType.AMOUNT);
        byCharge.forEach((charge, levies) -> listing.row(
                Cell.id(charge),
                Cell.text(levies.get(0).shownId() + "–" + last(levies).shownId()),
                Cell.count(levies.size()),
                facts.total(levies)));
        return listing.page("levied");
    }

    private static LoggedFact last(List<LoggedFact> facts) {
        return facts.get(facts.size() - 1);
    }

    private static Levy levy(LoggedFact fact, CurrencyUnit currency) {
        return (Levy) fact.fact(Map.of(), currency);
    }
}
