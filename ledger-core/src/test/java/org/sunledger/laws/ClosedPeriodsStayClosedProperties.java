package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.CloseWish;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.Recorded;
import org.sunledger.fact.Audited;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Reopening;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Outcome;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.Block;
import org.sunledger.store.InMemoryStore;

/**
 * Law 9: while a period is closed nobody changes its figures, and a published statement stays reproducible at its
 * checkpoint for ever. Tried over wishes of every kind with closes, reopenings and audits among them.
 */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 25)
class ClosedPeriodsStayClosedProperties {
    /** What people do between two wishes: mostly nothing. */
    enum Act {
        NOTHING,
        CLOSE,
        REOPEN,
        AUDIT
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.frequency(
                        Tuple.of(7, Act.NOTHING),
                        Tuple.of(3, Act.CLOSE),
                        Tuple.of(2, Act.REOPEN),
                        Tuple.of(1, Act.AUDIT))
                .list()
                .ofSize(60);
    }

    @Property
    void nobodyChangesTheFiguresOfAClosedPeriod(@ForAll List<Wish> wishes, @ForAll("acts") List<Act> acts) {
        Years years = new Years();
        Community.beginnings().forEach(fact -> years.wish("treasurer", fact));
        for (int i = 0; i < wishes.size(); i++) {
            years.wish(wishes.get(i));
            years.act(acts.get(i), wishes.get(i));
        }
        years.nothingHasChanged();
        years.everyPublishedStatementCanBePrintedAgain();
    }

    /** A book and what was published of it. */
    private static final class Years {
        private final Book book = History.empty(new InMemoryStore());
        private final Community community = new Community();
        private final List<History.Granted> granted = new ArrayList<>();
        /** What was published of the closes that stand, by the index of the close. */
        private final Map<Long, Answers> published = new HashMap<>();

        void wish(Wish wish) {
            Community.Wanted wanted = community.want(wish, granted);
            wish(wanted.actor(), wanted.fact());
        }

        /** What is granted lies in an open period; what is refused leaves the book as it was. */
        void wish(String actor, Fact fact) {
            BookView before = book.now();
            Outcome<Recorded> outcome = book.record(History.keeper(actor), fact);
            if (outcome.isAccepted()) {
                community.remember(fact);
                LoggedFact logged = outcome.orThrow().facts().get(0);
                granted.add(new History.Granted(actor, fact, logged));
                assertThat(before.closedPeriods().over(fact.effective())).isEmpty();
            } else {
                assertThat(book.now().checkpoint()).isEqualTo(before.checkpoint());
            }
        }

        void act(Act act, Wish wish) {
            switch (act) {
                case CLOSE -> close(wish);
                case REOPEN -> reopen();
                case AUDIT ->
                    book.now()
                            .closedPeriods()
                            .latest()
                            .ifPresent(seal -> book.record(
                                            History.keeper("chair"),
                                            new Audited(seal.closing().effective(), seal.index(), "an office", "00"))
                                    .orThrow());
                default -> {}
            }
        }

        private void close(Wish wish) {
            LocalDate first = History.OPENED.plusDays(Math.floorMod(wish.day(), 1100) / 2);
            DatePeriod period = DatePeriod.of(first, first.plusDays(1 + wish.two() * 5L));
            BookView before = book.now();
            Outcome<Recorded> closed = book.close(History.keeper("treasurer"), CloseWish.of(period));
            closed.then(recorded -> {
                published.put(recorded.facts().get(0).index(), Answers.of(before, period));
                return closed;
            });
        }

        private void reopen() {
            nothingHasChanged();
            book.now().closedPeriods().latest().ifPresent(seal -> {
                Outcome<Recorded> reopened = book.record(
                        History.keeper("chair"),
                        new Reopening(seal.closing().effective(), seal.index(), "a page was missing", "R-1"));
                assertThat(reopened.isAccepted()).isEqualTo(!seal.audited());
            });
        }

        void nothingHasChanged() {
            for (Seal seal : book.now().closedPeriods().standing()) {
                List<List<Block>> then = published.get(seal.index()).figures();
                assertThat(Answers.figures(book.now(), seal.closing().period())).isEqualTo(then);
            }
        }

        void everyPublishedStatementCanBePrintedAgain() {
            for (long index : book.now().ofKind(FactKind.CLOSE)) {
                Closing closing = (Closing) book.now().read(book.now().fact(index));
                BookView then = book.at(closing.size()).orThrow();
                assertThat(Answers.of(then, closing.period())).isEqualTo(published.get(index));
            }
        }
    }
}
