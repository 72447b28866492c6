package org.sunledger.laws;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.SaltSource;
import org.sunledger.fact.Fact;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.LedgerStore;

/**
 * A book, and everything that was wished for it in order.
 *
 * @param book the book with every wish that was granted
 * @param granted what was recorded, with who recorded it; the first of them has index 1
 * @param refused what was refused, with the reasons
 */
public record History(Book book, List<Granted> granted, List<Refused> refused) {
    static final LocalDate OPENED = LocalDate.of(2016, 1, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-03-01T01:30:00Z"), ZoneOffset.UTC);

    /** A fact that was recorded. */
    public record Granted(String actor, Fact fact, LoggedFact logged) {}

    /** A fact that was refused. */
    public record Refused(String actor, Fact fact, List<Rejection> reasons) {}

    public History {
        granted = List.copyOf(granted);
        refused = List.copyOf(refused);
    }

    /** What becomes of wishes in a new book that is kept in memory. */
    static History of(List<Wish> wishes) {
        return of(wishes, new InMemoryStore());
    }

    /** What becomes of wishes in a new book in this empty store. */
    static History of(List<Wish> wishes, LedgerStore store) {
        Book book = empty(store);
        Community community = new Community();
        List<Granted> granted = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Fact fact : Community.beginnings()) {
            community.remember(fact);
            granted.add(grant(book, "treasurer", fact).orThrow());
        }
        for (Wish wish : wishes) {
            Community.Wanted wanted = community.want(wish, granted);
            Outcome<Granted> outcome = grant(book, wanted.actor(), wanted.fact());
            if (outcome.isAccepted()) {
                community.remember(wanted.fact());
                granted.add(outcome.orThrow());
            } else {
                refused.add(new Refused(wanted.actor(), wanted.fact(), outcome.rejections()));
            }
        }
        return new History(book, granted, refused);
    }

    private static Outcome<Granted> grant(Book book, String actor, Fact fact) {
        return book.record(keeper(actor), fact)
                .then(recorded -> Outcome.accepted(
                        new Granted(actor, fact, recorded.facts().get(0))));
    }

    /** A new book without any wish. */
    static Book empty(LedgerStore store) {
        return Book.create(store, Opening.inShanghai("Plum Court", OPENED), keeper("treasurer"))
                .orThrow();
    }

    /** Somebody whose clock stands still and whose salts follow from their place. */
    static Keeper keeper(String actor) {
        return new Keeper(actor, CLOCK, SaltSource.seeded("laws"));
    }

    /** Short enough for a report: the facts, not the machinery. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("history of ").append(granted.size()).append(" facts:\n");
        granted.forEach(each -> text.append(each.logged().shownId())
                .append(' ')
                .append(each.actor())
                .append(' ')
                .append(each.fact())
                .append('\n'));
        return text.toString();
    }
}
