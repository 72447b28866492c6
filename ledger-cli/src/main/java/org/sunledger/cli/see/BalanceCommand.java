package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunledger.BookView;
import org.sunledger.balance.BalanceFold;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Chart;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.given.Places;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Session;
import org.sunledger.journal.FundGroup;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code balance}: what stands on every account, fund by fund, at the end of a day. */
public final class BalanceCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.flag("--unbanked")
                .value("DATE", "--as-of")
                .value("ACCOUNT", "--account")
                .value("FUND", "--fund")
                .value("GROUP", "--group");
    }

    @Override
    public int run(Session session) {
        session.arguments().none();
        BookView view = session.view();
        LocalDate day = Moments.findDay(session.arguments(), "as-of").orElseGet(() -> Periods.lastDay(view));
        if (session.arguments().has("--unbanked")) {
            session.answer(UnbankedCash.answer(session, view, day));
            return ExitStatus.DONE;
        }
        Chart chart = view.chartWithoutUnits();
        Places places = Places.of(session.arguments(), chart);
        Listing listing = new Listing(session).title("balance.title").of(view).note("as-of", day.toString());
        if (!places.isEverywhere()) {
            listing.note("only", places.text(chart, day, session.language()));
        }
        listing.column("account", ColumnType.TEXT)
                .column("id", ColumnType.ID)
                .column("debit", ColumnType.AMOUNT)
                .column("credit", ColumnType.AMOUNT);
        Page page = new Page(
                listing,
                chart,
                day,
                session,
                new FactWords(session.language(), view.settings().currency()));
        byFund(view, day, places).forEach(page::fund);
        session.answer(listing.page("balance"));
        return ExitStatus.DONE;
    }

    /** What stands on every account, over all days and streams, by fund and group. */
    private static Map<FundGroup, List<DayBalance>> byFund(BookView view, LocalDate day, Places places) {
        BalanceFold fold = new BalanceFold();
        view.balances(LocalDate.MIN, day.plusDays(1), cell -> {
            if (places.holds(cell.key())) {
                BalanceKey key = cell.key();
                fold.add(new DayBalance(
                        new BalanceKey(day, key.account(), key.fund(), key.group(), ""),
                        cell.debitMinor(),
                        cell.creditMinor()));
            }
        });
        return fold.cells().stream()
                .filter(cell -> cell.amountMinor() != 0)
                .collect(Collectors.groupingBy(
                        cell -> new FundGroup(cell.key().fund(), cell.key().group()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private record Page(Listing listing, Chart chart, LocalDate day, Session session, FactWords facts) {
        void fund(FundGroup place, List<DayBalance> accounts) {
            listing.row(Emphasis.HEADING, 0, List.of(name(place), Cell.empty(), Cell.empty(), Cell.empty()));
            long debit = 0;
            long credit = 0;
            for (DayBalance account : accounts) {
                long minor = account.amountMinor();
                debit = Math.addExact(debit, Math.max(minor, 0));
                credit = Math.addExact(credit, Math.max(Math.negateExact(minor), 0));
                String id = account.key().account();
                listing.row(
                        Emphasis.FIGURE,
                        1,
                        List.of(
                                Cell.text(chart.account(id, day)
                                        .map(named -> named.label(session.language()))
                                        .orElse(id)),
                                Cell.id(id),
                                minor > 0 ? facts.money(minor) : Cell.empty(),
                                minor < 0 ? facts.money(Math.negateExact(minor)) : Cell.empty()));
            }
            listing.row(
                    Emphasis.SUBTOTAL,
                    1,
                    List.of(
                            Cell.text(session.words().text("balance.sum")),
                            Cell.empty(),
                            facts.money(debit),
                            facts.money(credit)));
        }

        private Cell name(FundGroup place) {
            String fund = chart.fund(place.fund(), day)
                    .map(named -> named.label(session.language()))
                    .orElse(place.fund());
            String group = chart.group(place.group(), day)
                    .map(named -> named.label(session.language()))
                    .orElse(place.group());
            return Cell.text(fund + " · " + group);
        }
    }
}
