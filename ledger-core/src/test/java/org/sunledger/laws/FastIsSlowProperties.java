package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.period.DatePeriod;

/**
 * What the store keeps to be quick is what the facts say: the cells beside the log, the cells folded from a prefix, and
 * the sums added posting by posting in decimals are the same.
 */
@Domain(Histories.class)
@PropertyDefaults(tries = 100)
class FastIsSlowProperties {
    @Property
    void theCellsOfTheStoreAreTheSumsOfTheFacts(@ForAll History history) {
        Book book = history.book();

        assertThat(cells(book.now(), LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(SlowFold.of(book.store(), book.now()).cells());
    }

    @Property
    void theCellsOfAnEarlierSizeAreTheSumsOfItsFacts(@ForAll History history) {
        Book book = history.book();
        for (long size = 1; size <= book.now().size(); size += 7) {
            BookView then = book.at(size).orThrow();

            assertThat(cells(then, LocalDate.MIN, LocalDate.MAX))
                    .isEqualTo(SlowFold.of(book.store(), then).cells());
        }
    }

    @Property
    void thePartOfAPeriodIsThatPartOfTheWhole(@ForAll History history, @ForAll DatePeriod period) {
        BookView now = history.book().now();
        SortedMap<BalanceKey, BigDecimal> whole = cells(now, LocalDate.MIN, LocalDate.MAX);
        whole.keySet().removeIf(key -> !period.contains(key.day()));

        assertThat(cells(now, period.start(), period.end())).isEqualTo(whole);
    }

    private static SortedMap<BalanceKey, BigDecimal> cells(BookView view, LocalDate from, LocalDate toExclusive) {
        SortedMap<BalanceKey, BigDecimal> cells = new TreeMap<>();
        for (DayBalance cell : Answers.balances(view, from, toExclusive)) {
            assertThat(cell.amountMinor()).as("a cell of zero is not shown").isNotZero();
            assertThat(cells.put(cell.key(), BigDecimal.valueOf(cell.amountMinor(), 2)))
                    .isNull();
        }
        return cells;
    }
}
