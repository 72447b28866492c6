package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
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

        assertCellsAreThose(book.now(), SlowFold.of(book.store(), book.now()));
    }

    @Property
    void theCellsOfAnEarlierSizeAreTheSumsOfItsFacts(@ForAll History history) {
        Book book = history.book();
        for (long size = 1; size <= book.now().size(); size += 7) {
            BookView then = book.at(size).orThrow();

            assertCellsAreThose(then, SlowFold.of(book.store(), then));
        }
    }

    @Property
    void thePartOfAPeriodIsThatPartOfTheWhole(@ForAll History history, @ForAll DatePeriod period) {
        BookView now = history.book().now();
        List<DayBalance> whole = Answers.balances(now).stream()
                .filter(cell -> period.contains(cell.key().day()))
                .toList();

        assertThat(Answers.balances(now, period.start(), period.end())).isEqualTo(whole);
    }

    private static void assertCellsAreThose(BookView view, SlowFold slow) {
        SortedMap<BalanceKey, BigDecimal> debits = new TreeMap<>();
        SortedMap<BalanceKey, BigDecimal> credits = new TreeMap<>();
        BalanceKey last = null;
        for (DayBalance cell : Answers.balances(view)) {
            assertThat(cell.isZero()).as("a cell that nothing was posted to").isFalse();
            assertThat(last == null || last.compareTo(cell.key()) < 0)
                    .as("cells in order, each once")
                    .isTrue();
            last = cell.key();
            keep(debits, cell.key(), cell.debitMinor());
            keep(credits, cell.key(), cell.creditMinor());
        }
        assertThat(debits).isEqualTo(slow.cells(true));
        assertThat(credits).isEqualTo(slow.cells(false));
    }

    private static void keep(SortedMap<BalanceKey, BigDecimal> side, BalanceKey key, long minor) {
        if (minor != 0) {
            side.put(key, BigDecimal.valueOf(minor, 2));
        }
    }
}
