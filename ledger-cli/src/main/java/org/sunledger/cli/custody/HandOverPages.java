package org.sunledger.cli.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.BookView;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.chart.Contract;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Voucher;
import org.sunledger.handover.HandOver;
import org.sunledger.handover.HandedItem;
import org.sunledger.handover.HandedMoney;
import org.sunledger.revenue.ContractState;
import org.sunledger.revenue.SettledDue;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;
import org.sunledger.table.Row;
import org.sunledger.table.Table;

/** The lists of a hand-over, and the page that a person reads first. */
public final class HandOverPages {
    private final Session session;
    private final BookView view;
    private final HandOver handOver;
    private final FactWords facts;

    HandOverPages(Session session, BookView view, HandOver handOver) {
        this.session = session;
        this.view = view;
        this.handOver = handOver;
        this.facts = new FactWords(session.language(), view.settings().currency());
    }

    private Listing listing(String title) {
        return new Listing(session).title(title);
    }

    /** Money accounts, with what was last confirmed of them. */
    Table money() {
        Listing listing = listing("handover.money")
                .column("account", ColumnType.ID)
                .column("balance", ColumnType.AMOUNT)
                .column("confirmed-on", ColumnType.DATE)
                .column("fact", ColumnType.ID)
                .column("confirmed", ColumnType.AMOUNT)
                .column("difference", ColumnType.AMOUNT);
        for (HandedMoney money : handOver.money()) {
            listing.row(
                    Cell.id(money.account()),
                    facts.money(money.minor()),
                    money.last().map(last -> Cell.date(last.day())).orElse(Cell.empty()),
                    money.last().map(last -> Cell.id("F" + last.fact())).orElse(Cell.empty()),
                    money.last().map(last -> facts.money(last.minor())).orElse(Cell.empty()),
                    money.last()
                            .map(last -> facts.money(last.differenceMinor()))
                            .orElse(Cell.empty()));
        }
        return listing.table();
    }

    /** Contracts, with what is open and when they ask next. */
    Table contracts() {
        Listing listing = listing("handover.contracts")
                .column("contract", ColumnType.ID)
                .column("stream", ColumnType.ID)
                .column("counterparty", ColumnType.TEXT)
                .column("ends", ColumnType.DATE)
                .column("next-date", ColumnType.DATE)
                .column("next-amount", ColumnType.AMOUNT)
                .column("overdue", ColumnType.AMOUNT)
                .column("deposit-held", ColumnType.AMOUNT);
        for (ContractState state : handOver.contracts()) {
            Contract contract = state.contract();
            Optional<SettledDue> next = state.next(seal().nextDay());
            listing.row(
                    Cell.id(contract.id()),
                    Cell.id(contract.stream()),
                    Cell.text(contract.counterparty()),
                    Cell.date(contract.end()),
                    next.map(due -> Cell.date(due.due().dueDate())).orElse(Cell.empty()),
                    next.map(due -> facts.money(due.owedMinor())).orElse(Cell.empty()),
                    facts.money(state.overdueMinor(seal().nextDay())),
                    facts.money(state.depositHeldMinor()));
        }
        return listing.table();
    }

    private Seal seal() {
        return handOver.seal();
    }

    /** What a person still has to look at. */
    Table unreconciled() {
        Listing listing = listing("handover.unreconciled")
                .column("fact", ColumnType.ID)
                .column("kind", ColumnType.TEXT)
                .column("date", ColumnType.DATE)
                .column("account", ColumnType.ID)
                .column("amount", ColumnType.AMOUNT);
        for (HandedItem item : handOver.unreconciled()) {
            listing.row(
                    Cell.id("F" + item.fact()),
                    Cell.text(kind(item)),
                    Cell.date(item.day()),
                    Cell.id(item.account()),
                    facts.money(item.minor()));
        }
        return listing.table();
    }

    private String kind(HandedItem item) {
        return session.words().text(item.isCash() ? "handover.cash" : "handover.bank-line");
    }

    /** What a new book begins with, under the headers that {@code import openings} takes. */
    Table openings() {
        Listing listing = listing("handover.openings");
        for (String name : List.of("date", "account", "fund", "group", "unit", "period", "due", "deposit")) {
            listing.column(name, name, ColumnType.ID);
        }
        listing.column("amount", "amount", ColumnType.AMOUNT);
        for (String name : List.of("voucher", "document-date", "counterparty", "memo")) {
            listing.column(name, name, ColumnType.TEXT);
        }
        for (OpeningBalance opening : handOver.openings()) {
            listing.row(
                    Cell.date(opening.effective()),
                    Cell.id(opening.account()),
                    Cell.id(opening.fund()),
                    Cell.id(opening.group()),
                    Cell.id(opening.unit()),
                    Cell.id(opening.period()),
                    Cell.id(opening.due()),
                    Cell.id(opening.deposit()),
                    facts.money(opening.amount().getAmountMinorLong()),
                    Cell.text(opening.voucher().number()),
                    day(opening.voucher()),
                    Cell.text(opening.voucher().counterparty()),
                    Cell.text(opening.voucher().memo()));
        }
        return listing.table();
    }

    private static Cell day(Voucher paper) {
        LocalDate date = paper.documentDate();
        return date == null ? Cell.empty() : Cell.date(date);
    }

    /** Everything at a glance. */
    Table overview() {
        Listing page = listing("handover.title")
                .of(view)
                .note("as-of", seal().closing().period().last().toString())
                .note("seal", seal().shownId() + " · " + seal().closing().period())
                .column("item", ColumnType.TEXT)
                .column("value", ColumnType.TEXT)
                .column("date", ColumnType.DATE)
                .column("amount", ColumnType.AMOUNT);
        section(page, money(), 0, 3, 2, 1);
        openItems(page);
        deposits(page);
        section(page, contracts(), 0, 2, 4, 5);
        section(page, unreconciled(), 0, 1, 2, 4);
        return page.remark("handover.proof", "code", view.checkpoint().shortCode())
                .table();
    }

    /** Deposits that have a name, with whom they were taken from: somebody will come for each of them. */
    private void deposits(Listing page) {
        heading(page, session.words().text("handover.deposits"));
        handOver.openings().stream()
                .filter(opening -> !opening.deposit().isEmpty())
                .forEach(held -> page.row(
                        Cell.text(held.deposit()),
                        Cell.text(held.voucher().counterparty()),
                        day(held.voucher()),
                        facts.money(held.amount().getAmountMinorLong())));
    }

    private static void section(Listing page, Table list, int item, int value, int date, int amount) {
        heading(page, list.title());
        for (Row row : list.rows()) {
            page.row(
                    row.cells().get(item),
                    row.cells().get(value),
                    row.cells().get(date),
                    row.cells().get(amount));
        }
    }

    private static void heading(Listing page, String title) {
        page.row(Emphasis.HEADING, 0, List.of(Cell.text(title), Cell.empty(), Cell.empty(), Cell.empty()));
    }

    /** What units owe, by account and fund; who owes what stands in the list. */
    private void openItems(Listing page) {
        heading(page, session.words().text("handover.open-items"));
        SortedMap<String, Long> sums = new TreeMap<>();
        handOver.openItems()
                .forEach(item -> sums.merge(
                        item.account() + " · " + item.fund() + " / " + item.group(),
                        item.amount().getAmountMinorLong(),
                        Math::addExact));
        for (Map.Entry<String, Long> sum : sums.entrySet()) {
            page.row(Cell.text(sum.getKey()), Cell.empty(), Cell.empty(), facts.money(sum.getValue()));
        }
    }
}
