package org.sunledger.cli.shell;

import java.util.List;
import org.sunledger.Book;
import org.sunledger.Draft;
import org.sunledger.Keeper;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** Writes facts, or rehearses it, and says what was written and what the book is now. */
public final class Written {
    private final Session session;
    private final Book book;
    private final FactWords facts;

    public Written(Session session, Book book) {
        this.session = session;
        this.book = book;
        this.facts = new FactWords(session.language(), book.settings().currency());
    }

    /** Records facts, or shows what recording them would write. */
    public int record(Keeper keeper, List<? extends Fact> wanted) {
        if (session.isRehearsal()) {
            session.answer(rehearsal(Refusal.granted(book.draft(keeper, wanted))));
        } else {
            session.answer(report(Refusal.granted(book.record(keeper, wanted)).facts()));
        }
        return ExitStatus.DONE;
    }

    /** What was written. */
    public Answer report(List<LoggedFact> written) {
        Listing listing = new Listing(session).title("written.title");
        listing.of(Refusal.granted(book.at(last(written))));
        listing.column("fact", ColumnType.ID)
                .column("date", ColumnType.DATE)
                .column("kind", ColumnType.TEXT)
                .column("subject", ColumnType.TEXT)
                .column("amount", ColumnType.AMOUNT);
        for (LoggedFact fact : shown(written)) {
            listing.row(
                    Cell.id(fact.shownId()),
                    Cell.date(fact.effective()),
                    facts.kind(fact),
                    facts.subject(fact),
                    facts.amount(fact));
        }
        return withUnits(listing, written).page("written");
    }

    /** The balances of units behind a close are many and alike, and are told by their number. */
    private static List<LoggedFact> shown(List<LoggedFact> facts) {
        return facts.stream().filter(fact -> fact.kind() != FactKind.UNIT_SEAL).toList();
    }

    private static Listing withUnits(Listing listing, List<LoggedFact> facts) {
        int units = facts.size() - shown(facts).size();
        return units == 0
                ? listing
                : listing.remark(
                        "written.units",
                        "count",
                        Integer.toString(units),
                        "first",
                        facts.get(facts.size() - units).shownId(),
                        "last",
                        facts.get(facts.size() - 1).shownId());
    }

    private static long last(List<LoggedFact> written) {
        return written.get(written.size() - 1).index() + 1;
    }

    /** The entries that would be written. */
    public Answer rehearsal(Draft draft) {
        Listing listing = new Listing(session).title("rehearsal.title").of(book.now());
        Entries entries = new Entries(listing, facts);
        shown(draft.facts()).forEach(entries::add);
        return withUnits(listing, draft.facts()).remark("rehearsal.nothing").page("rehearsal");
    }

    /** Shows facts with their postings. */
    public static final class Entries {
        private final Listing listing;
        private final FactWords facts;

        public Entries(Listing listing, FactWords facts) {
            this.facts = facts;
            this.listing = listing.column("fact", ColumnType.ID)
                    .column("date", ColumnType.DATE)
                    .column("kind", ColumnType.TEXT)
                    .column("account", ColumnType.ID)
                    .column("fund", ColumnType.ID)
                    .column("group", ColumnType.ID)
                    .column("subject", ColumnType.ID)
                    .column("debit", ColumnType.AMOUNT)
                    .column("credit", ColumnType.AMOUNT);
        }

        public void add(LoggedFact fact) {
            if (fact.postings().isEmpty()) {
                row(fact, "", "", "", facts.subject(fact), Cell.empty(), Cell.empty());
            }
            for (Posting posting : fact.postings()) {
                row(
                        fact,
                        posting.account(),
                        posting.fundGroup().fund(),
                        posting.fundGroup().group(),
                        Cell.id(posting.subject()),
                        posting.isDebit() ? facts.money(posting.amountMinor()) : Cell.empty(),
                        posting.isDebit() ? Cell.empty() : facts.money(Math.negateExact(posting.amountMinor())));
            }
        }

        private void row(
                LoggedFact fact, String account, String fund, String group, Cell subject, Cell debit, Cell credit) {
            listing.row(
                    Cell.id(fact.shownId()),
                    Cell.date(fact.effective()),
                    facts.kind(fact),
                    Cell.id(account),
                    Cell.id(fund),
                    Cell.id(group),
                    subject,
                    debit,
                    credit);
        }
    }
}
