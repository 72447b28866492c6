package org.sunledger.io.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunledger.log.Sha256;
import org.sunledger.period.DatePeriod;
import org.sunledger.reconcile.Ends;
import org.sunledger.reconcile.Side;
import org.sunledger.reconcile.SideBuilder;

/**
 * A money account of a book as the left side.
 *
 * @param account the account
 * @param checkpoint the state of the book: size and short code of the root
 * @param days the days whose facts are lines
 * @param openingMinor the balance before the first of these days
 * @param lines one line for each fact
 * @param csv the same lines as CSV, whose digest stands in the result
 */
public record BookSide(
        String account, String checkpoint, DatePeriod days, long openingMinor, List<Line> lines, String csv) {
    /** The text fields of a side of a book. */
    static final List<String> FIELDS = SideColumns.TEXTS;

    public BookSide {
        lines = List.copyOf(lines);
    }

    /**
     * A fact that moves the account.
     *
     * @param id the fact, such as {@code F12}
     * @param day the day it counts for
     * @param amountMinor by how much it moves the account
     * @param reference the number of its paper
     * @param counterparty who stands on the other side
     * @param memo what the bank or the cashier wrote
     */
    public record Line(
            String id, LocalDate day, long amountMinor, String reference, String counterparty, String memo) {}

    /** The side, with what the last run left open. */
    public ReadSide read(List<OpenItem> carried) {
        SideBuilder builder = Side.builder(FIELDS);
        carried.forEach(item -> item.addTo(builder, FIELDS));
        long closing = openingMinor;
        int line = 1;
        for (Line each : lines) {
            line++;
            builder.add(
                    0,
                    line,
                    (int) each.day().toEpochDay(),
                    each.amountMinor(),
                    each.id(),
                    each.reference(),
                    each.counterparty(),
                    each.memo());
            closing = Math.addExact(closing, each.amountMinor());
        }
        return new ReadSide(
                "account:" + account,
                Sha256.hex(csv.getBytes(UTF_8)),
                builder.build(),
                List.of(),
                Ends.of(openingMinor, closing),
                Map.of("id", "id", "date", "date", "amount", "amount"),
                List.of(),
                Map.of("account", account, "checkpoint", checkpoint, "days", days.range()),
                Set.of());
    }
}
