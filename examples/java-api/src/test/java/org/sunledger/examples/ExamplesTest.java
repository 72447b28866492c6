package org.sunledger.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementRequest;
import org.sunledger.store.Access;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.SqliteStore;

class ExamplesTest {
    @TempDir
    Path folder;

    @Test
    void the_first_statement_shows_what_was_recorded() {
        String text = FirstStatement.print(new InMemoryStore());

        assertThat(text).contains("Lift advertising", "10,000.00", "2,000.00", "8,000.00");
    }

    @Test
    void a_book_in_a_file_is_there_when_it_is_opened_again() throws IOException {
        Path file = folder.resolve("plum-court.book");
        String written = FirstStatement.print(SqliteStore.create(file));

        try (Book book = Book.open(SqliteStore.open(file, Access.READ_ONLY))) {
            assertThat(written).contains(book.now().checkpoint().shortCode());
            Statement statement = statement(book);
            assertThat(new ObjectMapper()
                            .readTree(StatementPage.json(statement))
                            .size())
                    .isGreaterThan(5);
        }
    }

    private static Statement statement(Book book) {
        StatementRequest request = StatementRequest.of("public-revenue", List.of(DatePeriod.year(2018)));
        return book.now().statement(request).orThrow();
    }

    @Test
    void every_failure_of_a_bad_file_is_listed_and_nothing_is_booked() throws IOException {
        Path csv = folder.resolve("income.csv");
        Files.writeString(csv, "date,stream,amount\n2018-02-30,lift-ads,100\n2018-03-01,lift-ad,1.005\n");
        Path file = folder.resolve("court.book");
        FirstStatement.print(SqliteStore.create(file));

        try (Book book = Book.open(SqliteStore.open(file, Access.READ_WRITE))) {
            long before = book.now().size();
            List<String> failures = BadFile.failures(book, Keeper.of("treasurer", Clock.systemUTC()), csv);

            assertThat(failures).hasSize(3);
            assertThat(failures.get(0)).contains("income.csv:2:1", "date.impossible", "2018-02-30");
            assertThat(book.now().size()).isEqualTo(before);
        }
    }

    @Test
    void the_same_clock_and_salts_give_the_same_root() {
        assertThat(ReproducibleBook.checkpoint()).isEqualTo(ReproducibleBook.checkpoint());
    }

    @Test
    void both_copies_of_a_mirrored_book_have_the_same_root() {
        InMemoryStore first = new InMemoryStore();
        InMemoryStore mirror = new InMemoryStore();
        Keeper keeper = Keeper.of("treasurer", Clock.systemUTC());
        Opening opening = Opening.inShanghai("Plum Court", LocalDate.of(2018, 1, 1));

        Book.create(new MirroredStore(first, mirror), opening, keeper).orThrow();

        assertThat(first.size()).isEqualTo(1);
        assertThat(mirror.head()).isEqualTo(first.head());
    }
}
