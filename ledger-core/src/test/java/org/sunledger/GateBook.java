package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.FactForms;
import org.sunledger.outcome.Failure;
import org.sunledger.store.InMemoryStore;

/** A book with two gates' stream, a platform, a cash box and their tolls; rows come as the lines of a file. */
final class GateBook {
    static final String HEADER = "date,stream,gate,channel,vehicles,free,gross,refunds,fee,net,cash-box";
    private static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2019-01-01T01:00:00Z"), ZoneOffset.UTC),
            SaltSource.seeded("gate-book"));

    final Book book = Book.create(
                    new InMemoryStore(), Opening.inShanghai("Plum Court", LocalDate.of(2018, 1, 1)), KEEPER)
            .orThrow();

    GateBook() {
        books("streams", "stream,kind", "parking,parking");
        books("channels", "channel,account,days", "wechat,platform,1", "cash,petty-cash,2");
        books("tolls", "stream,gate,basis,price,from", "parking,,vehicle,5.00,2018-01-01");
    }

    /** The report of an import of these rows. */
    ImportReport imports(String kind, String... lines) {
        return imports(kind, String.join("\n", lines) + "\n");
    }

    private ImportReport imports(String kind, String text) {
        return book.importFiles(
                KEEPER,
                List.of(FileToImport.of(
                        kind,
                        FactForms.find(kind).orElseThrow(),
                        CsvFile.read("in.csv", text.getBytes(UTF_8), CsvOptions.DEFAULT),
                        Map.of(),
                        book.now())),
                ImportWish.ALL_OR_NOTHING);
    }

    /** The same, when nothing is wrong with them. */
    void books(String kind, String... lines) {
        List<Failure> failures = imports(kind, lines).failures();
        if (!failures.isEmpty()) {
            throw new AssertionError(failures);
        }
    }

    void reverses(long index) {
        book.record(KEEPER, book.reversals(List.of(index), "counted twice")).orThrow();
    }
}
