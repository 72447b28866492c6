package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sunledger.Book;
import org.sunledger.balance.BalanceKey;
import org.sunledger.fact.Fact;
import org.sunledger.fact.MoneyFact;
import org.sunledger.fact.Reversal;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;

/**
 * Law 3: facts recorded in any order that respects their references give the same statements; reversing a reversal
 * restores every cumulative balance.
 */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 60)
class OrderDoesNotMatterProperties {
    private static final String REASON = "entered wrongly";

    @Property(tries = 30)
    void anyOrderThatRespectsReferencesGivesTheSameBalancesAndStatements(
            @ForAll History history, @ForAll long seed, @ForAll DatePeriod period) {
        Book reordered = new Reordering(history).recorded(seed);

        assertThat(Answers.balances(reordered.now()))
                .isEqualTo(Answers.balances(history.book().now()));
        assertThat(Answers.figures(reordered.now(), period))
                .isEqualTo(Answers.figures(history.book().now(), period));
        assertThat(reordered.now().claimedSavings())
                .containsExactlyInAnyOrderElementsOf(history.book().now().claimedSavings());
    }

    @Property
    void oneByOneOrAllAtOnceGivesTheSameBook(@ForAll History history) {
        Book together = History.empty(new InMemoryStore());
        List<Fact> run = new ArrayList<>();
        List<History.Granted> granted = history.granted();
        for (int i = 0; i < granted.size(); i++) {
            run.add(granted.get(i).fact());
            boolean last = i + 1 == granted.size()
                    || !granted.get(i + 1).actor().equals(granted.get(i).actor());
            if (last) {
                together.record(History.keeper(granted.get(i).actor()), run).orThrow();
                run.clear();
            }
        }

        assertThat(together.now().checkpoint()).isEqualTo(history.book().now().checkpoint());
        assertThat(Answers.balances(together.now()))
                .isEqualTo(Answers.balances(history.book().now()));
    }

    @Property
    void aReversalTakesTheFactOutOfEveryLaterBalance(@ForAll History history, @ForAll int choice) {
        Book book = history.book();
        List<Long> open = reversible(history);
        if (open.isEmpty()) {
            return;
        }
        long of = Community.pick(open, choice);
        LocalDate day = lastDay(history);
        book.record(History.keeper("chair"), book.reversals(List.of(of), day, REASON))
                .orThrow();

        SlowFold slow = SlowFold.of(book.store(), book.now());
        assertThat(slow.sums(SlowFold.Line::account, line -> true))
                .isEqualTo(slow.sums(
                        SlowFold.Line::account,
                        line -> line.fact() != of && line.fact() < book.now().size() - 1));
    }

    @Property
    void reversingAReversalRestoresEveryCumulativeBalance(@ForAll History history, @ForAll int choice) {
        Book book = history.book();
        List<Long> open = reversible(history);
        if (open.isEmpty()) {
            return;
        }
        SortedMap<BalanceKey, Long> before = Answers.nets(book.now());
        LocalDate day = lastDay(history);
        book.record(History.keeper("chair"), book.reversals(List.of(Community.pick(open, choice)), day, REASON))
                .orThrow();
        assertThat(Answers.nets(book.now())).isNotEqualTo(before);
        long reversal = book.now().size() - 1;
        book.record(History.keeper("chair"), book.reversals(List.of(reversal), day, REASON))
                .orThrow();

        assertThat(Answers.nets(book.now())).isEqualTo(before);
    }

    private static List<Long> reversible(History history) {
        return history.granted().stream()
                .filter(granted -> granted.fact() instanceof MoneyFact)
                .map(granted -> granted.logged().index())
                .filter(index -> !history.book().now().isReversed(index))
                .toList();
    }

    /** A day on or after that of every fact, so that any of them may be reversed on it. */
    private static LocalDate lastDay(History history) {
        return history.granted().stream()
                .map(granted -> granted.fact().effective())
                .max(LocalDate::compareTo)
                .orElse(History.OPENED);
    }

    @Property
    void aReversalIsTheMirrorOfWhatItReverses(@ForAll History history) {
        for (History.Granted granted : history.granted()) {
            if (granted.fact() instanceof Reversal reversal && granted.logged().entry() != null) {
                var original = history.book().now().fact(reversal.of()).entry();
                assertThat(granted.logged().entry().reversed()).isEqualTo(original);
            }
        }
    }
}
