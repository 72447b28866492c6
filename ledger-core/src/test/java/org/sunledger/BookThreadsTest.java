package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.chart.Labels;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.StatementRequest;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.SqliteStore;

/** A book may be used by several threads: what they record never interleaves, and every view they read is whole. */
class BookThreadsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);
    private static final int WRITERS = 4;
    private static final int EACH = 25;

    @TempDir
    Path folder;

    @Test
    void several_threads_share_a_book_in_memory() throws Exception {
        share(new InMemoryStore());
    }

    @Test
    void several_threads_share_a_book_in_a_file() throws Exception {
        share(SqliteStore.create(folder.resolve("shared.book")));
    }

    private static void share(LedgerStore store) throws Exception {
        Keeper keeper = Keeper.of("treasurer", Clock.systemUTC());
        try (Book book = Book.create(store, Opening.inShanghai("Plum Court", LocalDate.of(2018, 1, 1)), keeper)
                .orThrow()) {
            book.record(keeper, MasterFact.opening(DAY, RevenueStream.of("lifts", StreamKind.ADVERTISING, Labels.NONE)))
                    .orThrow();
            run(writersAndReaders(book));

            assertThat(book.now().size()).isEqualTo(2 + WRITERS * EACH);
            List<String> actors = new ArrayList<>();
            book.now().facts(2, fact -> actors.add(fact.actor()));
            assertThat(actors).hasSize(WRITERS * EACH);
            DerivedBatch again = Derivation.whole(store, BookThreadsTest::ignore);
            assertThat(again.nodes().get(again.nodes().size() - 1).hash())
                    .isEqualTo(store.node(
                                    again.nodes().get(again.nodes().size() - 1).level(),
                                    again.nodes().get(again.nodes().size() - 1).index())
                            .orElseThrow());
        }
    }

    private static void ignore(LoggedFact fact) {
        assertThat(fact.index()).isNotNegative();
    }

    private static List<Callable<Void>> writersAndReaders(Book book) {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Keeper keeper = Keeper.of("writer " + writer, Clock.systemUTC());
            tasks.add(() -> write(book, keeper));
        }
        tasks.add(() -> read(book));
        tasks.add(() -> read(book));
        return tasks;
    }

    private static Void write(Book book, Keeper keeper) {
        Money yuan = Money.of(CurrencyUnit.of("CNY"), 1);
        for (int i = 0; i < EACH; i++) {
            book.record(keeper, Income.of(DAY, "lifts", yuan)).orThrow();
        }
        return null;
    }

    private static Void read(Book book) {
        for (int i = 0; i < EACH; i++) {
            BookView view = book.now();
            view.statement(StatementRequest.of("public-revenue", List.of(DatePeriod.year(2018))))
                    .orThrow();
            assertThat(book.at(view.size()).orThrow().checkpoint()).isEqualTo(view.checkpoint());
        }
        return null;
    }

    private static void run(List<Callable<Void>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
