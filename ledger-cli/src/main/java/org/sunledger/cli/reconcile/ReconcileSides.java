package org.sunledger.cli.reconcile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunledger.AccountLines;
import org.sunledger.BookView;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.importing.BankImport;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.reconcile.BankSide;
import org.sunledger.io.reconcile.EarlierResult;
import org.sunledger.io.reconcile.FileStyle;
import org.sunledger.io.reconcile.OpenItem;
import org.sunledger.io.reconcile.ReadSide;
import org.sunledger.io.reconcile.RuleFile;
import org.sunledger.io.reconcile.TwoSides;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.period.DatePeriod;
import org.sunledger.reconcile.Ends;
import org.sunledger.reconcile.Given;
import org.sunledger.reconcile.Reconciler;
import org.sunledger.reconcile.Side;

/**
 * Both sides of a reconciliation as they were asked for: two files, or an account of the book and a file.
 *
 * @param two the sides
 * @param given what is settled before, by the book itself
 */
public record ReconcileSides(TwoSides two, Given given) {
    static ReconcileSides read(
            Session session, RuleFile rules, Amounts amounts, DatePeriod period, Optional<EarlierResult> carried) {
        List<OpenItem> left = carried.map(result -> result.open(true)).orElse(List.of());
        List<OpenItem> right = carried.map(result -> result.open(false)).orElse(List.of());
        ReconcileSides sides = session.arguments().has("--account")
                ? ofBook(session, rules, amounts, period, left, right)
                : ofFiles(session, rules, amounts, left, right);
        mustHaveRows(sides.two(), left.isEmpty() && right.isEmpty());
        mustNotStandTwice(sides.two());
        TwoSides two = new TwoSides(
                sides.two()
                        .left()
                        .with(ends(session, "--left", sides.two().left().ends(), amounts)),
                sides.two()
                        .right()
                        .with(ends(session, "--right", sides.two().right().ends(), amounts)));
        return new ReconcileSides(two, sides.given().without(two.right().notMeant()));
    }

    private static ReconcileSides ofFiles(
            Session session, RuleFile rules, Amounts amounts, List<OpenItem> left, List<OpenItem> right) {
        for (String option : List.of("--bank", "--profile")) {
            if (session.arguments().has(option)) {
                throw Misuse.of("misuse.option-missing", "option", "--account");
            }
        }
        TwoSides.Source book = source(session, "--left", rules.leftColumns(), rules.leftStyle(), left, "");
        TwoSides.Source bank = source(
                session,
                "--right",
                rules.rightColumns(),
                rules.rightStyle(),
                right,
                session.arguments().text("--right-account"));
        Loaded<Optional<TwoSides>> read = TwoSides.read(book, bank, amounts);
        return new ReconcileSides(read.value().orElseThrow(() -> Refusal.ofFiles(read.failures())), Given.NOTHING);
    }

    private static TwoSides.Source source(
            Session session,
            String option,
            Map<String, String> columns,
            FileStyle style,
            List<OpenItem> carried,
            String account) {
        String file = session.arguments().text(option);
        if (file.isEmpty()) {
            throw Misuse.of("misuse.argument-missing", "argument", option);
        }
        Path path = session.surroundings().path(file);
        return new TwoSides.Source(path, style.orDates(order(session)), columns, carried, account);
    }

    private static String order(Session session) {
        String order = session.arguments().text("--date-order");
        if (!order.isEmpty() && !List.of("dmy", "mdy").contains(order)) {
            throw Misuse.of("misuse.choice", "option", "--date-order", "found", order, "known", "dmy, mdy");
        }
        return order;
    }

    private static ReconcileSides ofBook(
            Session session,
            RuleFile rules,
            Amounts amounts,
            DatePeriod period,
            List<OpenItem> left,
            List<OpenItem> right) {
        Arguments arguments = session.arguments();
        if (arguments.has("--left") || arguments.has("--bank") == arguments.has("--right")) {
            throw Misuse.of("misuse.reconcile-book");
        }
        BookView view = session.view();
        String account = Names.find(arguments, "account", NameKind.ACCOUNT, view.chart());
        mustBeMoney(view, account);
        ReadSide bank;
        if (arguments.has("--bank")) {
            BankFile file = new BankImport(session).read(arguments.text("--bank"), amounts.currency());
            if (!file.isRead()) {
                throw Refusal.ofFiles(file.failures());
            }
            bank = BankSide.read(file, right);
        } else {
            TwoSides.Source source = source(
                    session,
                    "--right",
                    rules.rightColumns(),
                    rules.rightStyle(),
                    right,
                    arguments.text("--right-account"));
            Loaded<Optional<ReadSide>> read = TwoSides.beside(source, amounts);
            bank = read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
        }
        AccountLines lines = AccountLines.of(view, account, days(bank.side(), period, view));
        Given given = Given.NOTHING.deciding(lines.decisions()).keeping(lines.certain());
        return new ReconcileSides(new TwoSides(lines.side().read(left), bank), given);
    }

    private static void mustBeMoney(BookView view, String account) {
        view.chart()
                .account(account, LocalDate.MAX)
                .filter(found -> !found.isMoney())
                .ifPresent(found -> {
                    throw Refusal.of(
                            Code.ACCOUNT_WRONG_TYPE,
                            "account",
                            "name",
                            account,
                            "type",
                            found.type().text(),
                            "needed",
                            "money");
                });
    }

    /** The days of the file, and the period that was asked for with them. */
    private static DatePeriod days(Side bank, DatePeriod period, BookView view) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (int row = 0; row < bank.size(); row++) {
            if (bank.source(row) == 0) {
                first = bank.day(row).isBefore(first) ? bank.day(row) : first;
                last = bank.day(row).isAfter(last) ? bank.day(row) : last;
            }
        }
        if (!period.equals(Reconciler.ALL_DAYS)) {
            first = period.start().isBefore(first) ? period.start() : first;
            last = period.last().isAfter(last) ? period.last() : last;
        }
        return last.isBefore(first) ? DatePeriod.day(view.settings().opened()) : DatePeriod.closed(first, last);
    }

    private static void mustHaveRows(TwoSides sides, boolean nothingCarried) {
        List<Failure> nothing = new ArrayList<>();
        for (ReadSide side : List.of(sides.left(), sides.right())) {
            boolean ofBook = side.origin().containsKey("account");
            if (side.side().ownRows() == 0 && !ofBook && nothingCarried) {
                side.rejected().forEach(row -> nothing.add(row.failure()));
                nothing.add(Failure.of(Code.RECONCILE_NOTHING_READ, Place.file(side.file()), "", ""));
            }
        }
        if (!nothing.isEmpty()) {
            throw Refusal.ofFiles(nothing);
        }
    }

    /** What was carried from the last file does not stand in this one too. */
    private static void mustNotStandTwice(TwoSides sides) {
        List<Failure> twice = new ArrayList<>();
        for (ReadSide read : List.of(sides.left(), sides.right())) {
            Set<Long> carried = new HashSet<>();
            Side side = read.side();
            for (int row = 0; row < side.size(); row++) {
                if (side.source(row) != 0) {
                    carried.add(side.hash(row));
                }
            }
            for (int row = 0; !carried.isEmpty() && row < side.size(); row++) {
                if (side.source(row) == 0 && carried.contains(side.hash(row))) {
                    Place place = new Place(read.file(), side.line(row), 0);
                    twice.add(Failure.of(
                            Code.RECONCILE_CARRIED_OVERLAPS, place, "carried", side.id(row), "day", side.day(row)));
                }
            }
        }
        if (!twice.isEmpty()) {
            throw Refusal.ofFiles(twice);
        }
    }

    private static Ends ends(Session session, String side, Ends found, Amounts amounts) {
        String opening = session.arguments().text(side + "-opening");
        String closing = session.arguments().text(side + "-closing");
        if (opening.isEmpty() != closing.isEmpty()) {
            throw Misuse.of("misuse.balances", "option", side);
        }
        return opening.isEmpty()
                ? found
                : Ends.of(amount(amounts, side + "-opening", opening), amount(amounts, side + "-closing", closing));
    }

    private static long amount(Amounts amounts, String option, String text) {
        if (amounts.read(text) instanceof AmountReading.Exact exact) {
            return exact.minor();
        }
        throw Misuse.of("misuse.amount", "option", option, "found", text);
    }
}
