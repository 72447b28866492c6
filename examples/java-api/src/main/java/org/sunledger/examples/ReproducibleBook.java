package org.sunledger.examples;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.SaltSource;
import org.sunledger.log.Checkpoint;
import org.sunledger.store.InMemoryStore;

/** Fixes the clock and the salts, so that a test of the host sees the same book, id and root every time. */
final class ReproducibleBook {
    private ReproducibleBook() {}

    static Checkpoint checkpoint() {
        // snippet: reproducible
        Clock clock = Clock.fixed(Instant.parse("2018-01-01T00:00:00Z"), ZoneOffset.UTC);
        Keeper keeper = new Keeper("treasurer", clock, SaltSource.seeded("for tests only"));
        Opening opening = Opening.inShanghai("Plum Court", LocalDate.of(2018, 1, 1));
        try (Book book = Book.create(new InMemoryStore(), opening, keeper).orThrow()) {
            return book.now().checkpoint();
        }
        // end
    }
}
