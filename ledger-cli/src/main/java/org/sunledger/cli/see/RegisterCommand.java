package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Chart;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.given.Places;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Session;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/**
 * {@code register}: the postings of an account, fund, group or stream in a period, with the running balance. Every
 * entry balances within its fund, so a fund without an account is shown by its money, and a stream by its income and
 * cost.
 */
public final class RegisterCommand implements Command {
    private record Line(LoggedFact fact, Posting posting) {}

    private record Asked(Places places, Chart chart, LocalDate day) {
        boolean holds(Posting posting) {
            return places.holds(posting) && shows(posting.account());
        }

        boolean shows(String account) {
            if (!places.account().isEmpty()) {
                return true;
            }
            AccountType type = chart.account(account, day).map(Account::type).orElse(AccountType.MONEY);
            return places.stream().isEmpty() ? type == AccountType.MONEY : type.isResult();
        }

        /** The balance stands on the side on which the account normally does: 1 for debit, -1 for credit. */
        int side() {
            if (places.account().isEmpty()) {
                return places.stream().isEmpty() ? 1 : -1;
            }
            return chart.account(places.account(), day)
                    .filter(account -> !account.type().debitNormal())
                    .map(account -> -1)
                    .orElse(1);
        }
    }

    @Override
    public void declare(Declaration takes) {
        takes.value("ACCOUNT", "--account")
                .value("FUND", "--fund")
                .value("GROUP", "--group")
                .value("STREAM", "--stream")
                .period();
    }

    @Override
    public int run(Session session) {
        session.arguments().none();
        BookView view = session.view();
        Chart chart = view.chartWithoutUnits();
        Places places = Places.of(session.arguments(), chart);
        if (places.isEverywhere()) {
            throw Misuse.of("misuse.register");
        }
        DatePeriod period = Periods.find(session.arguments(), view)
                .orElseGet(() -> DatePeriod.closed(view.settings().opened(), Periods.lastDay(view)));
        Asked asked = new Asked(places, chart, period.last());
        int side = asked.side();
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        Listing listing = new Listing(session)
                .title("register.title", "places", places.text(chart, period.last(), session.language()))
                .of(view)
                .note("period", period.range());
        columns(listing);
        long balance = before(view, period.start(), asked);
        listing.row(Emphasis.SUBTOTAL, 0, ends(session, "register.opening", facts.money(side * balance)));
        for (Line line : lines(view, period, asked)) {
            balance = Math.addExact(balance, line.posting().amountMinor());
            listing.row(cells(line, facts, side * balance));
        }
        listing.row(Emphasis.TOTAL, 0, ends(session, "register.closing", facts.money(side * balance)));
        session.answer(listing.page("register"));
        return ExitStatus.DONE;
    }

    private static void columns(Listing listing) {
        listing.column("date", ColumnType.DATE)
                .column("fact", ColumnType.ID)
                .column("kind", ColumnType.TEXT)
                .column("account", ColumnType.ID)
                .column("fund", ColumnType.ID)
                .column("group", ColumnType.ID)
                .column("subject", ColumnType.TEXT)
                .column("debit", ColumnType.AMOUNT)
                .column("credit", ColumnType.AMOUNT)
                .column("balance", ColumnType.AMOUNT);
    }

    private static List<Cell> ends(Session session, String key, Cell balance) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(session.words().text(key)));
        for (int i = 0; i < 8; i++) {
            cells.add(Cell.empty());
        }
        cells.add(balance);
        return cells;
    }

    private static Cell[] cells(Line line, FactWords facts, long balance) {
        Posting posting = line.posting();
        return new Cell[] {
            Cell.date(line.fact().effective()),
            Cell.id(line.fact().shownId()),
            facts.kind(line.fact()),
            Cell.id(posting.account()),
            Cell.id(posting.fundGroup().fund()),
            Cell.id(posting.fundGroup().group()),
            facts.subject(line.fact()),
            posting.isDebit() ? facts.money(posting.amountMinor()) : Cell.empty(),
            posting.isDebit() ? Cell.empty() : facts.money(Math.negateExact(posting.amountMinor())),
            facts.money(balance)
        };
    }

    private static long before(BookView view, LocalDate start, Asked asked) {
        long[] sum = {0};
        view.balances(LocalDate.MIN, start, cell -> {
            if (asked.places().holds(cell.key()) && asked.shows(cell.key().account())) {
                sum[0] = Math.addExact(sum[0], cell.amountMinor());
            }
        });
        return sum[0];
    }

    /** By day, and within a day in the order of the log. */
    private static List<Line> lines(BookView view, DatePeriod period, Asked asked) {
        List<Line> lines = new ArrayList<>();
        view.facts(0, fact -> {
            if (period.contains(fact.effective())) {
                fact.postings().stream().filter(asked::holds).forEach(posting -> lines.add(new Line(fact, posting)));
            }
        });
        lines.sort(Comparator.comparing((Line line) -> line.fact().effective()));
        return lines;
    }
}
