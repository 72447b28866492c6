package org.sunledger.io.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankLine;
import org.sunledger.log.Sha256;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/**
 * The lines of a side as the original has them, for a verification.
 *
 * @param sha256 the digest of the original
 * @param rows how many rows it has
 * @param opening the balance before its first line as the original states it; empty when it states none
 * @param lines the lines that can be read, by where they stand
 * @param unread where the rows stand that cannot be read
 * @param carried what was carried, by the hash of the content
 */
record OriginalSide(
        String sha256,
        long rows,
        String opening,
        Map<Long, OriginalLine> lines,
        Set<Long> unread,
        Map<String, List<OriginalLine>> carried) {

    static Loaded<Optional<OriginalSide>> of(
            StatedResult.Side stated, List<String> fields, Amounts amounts, Originals originals) throws IOException {
        if (stated.origin.containsKey("account")) {
            return originals
                    .book(stated.origin)
                    .map(book -> new Loaded<>(Optional.of(of(book, amounts)), List.<Failure>of()))
                    .orElseGet(() -> none(stated));
        }
        if (stated.origin.containsKey("profile")) {
            return originals
                    .bank(stated.file, stated.origin.get("profile"))
                    .map(file -> new Loaded<>(Optional.of(of(file, amounts)), List.of()))
                    .orElseGet(() -> none(stated));
        }
        return of(
                stated, fields, CsvFile.read(originals.place(stated.file), SideManner.options(stated.origin)), amounts);
    }

    private static Loaded<Optional<OriginalSide>> none(StatedResult.Side stated) {
        Failure failure = Failure.of(
                Code.RECONCILE_RESULT_MALFORMED,
                Place.file(stated.file),
                "",
                "",
                "reason",
                "what it was made from is not there: " + stated.file + " " + new TreeMap<>(stated.origin));
        return new Loaded<>(Optional.empty(), List.of(failure));
    }

    private static Loaded<Optional<OriginalSide>> of(
            StatedResult.Side stated, List<String> fields, Loaded<CsvTable> read, Amounts amounts) {
        CsvTable table = read.value();
        if (table.header().isEmpty()) {
            return new Loaded<>(Optional.empty(), read.failures());
        }
        OriginalCells cells = OriginalCells.of(table, stated, fields, amounts);
        Map<Long, OriginalLine> found = new HashMap<>();
        Set<Long> unread = new HashSet<>();
        table.misshapen().forEach(row -> unread.add(row.line()));
        for (CsvRow row : table.rows()) {
            cells.of(row).ifPresentOrElse(line -> found.put(row.line(), line), () -> unread.add(row.line()));
        }
        long rows = (long) table.rows().size() + table.misshapen().size();
        return new Loaded<>(
                Optional.of(new OriginalSide(table.sha256(), rows, "", found, unread, Map.of())), List.of());
    }

    /** The lines stand one below the other under a header, as in the CSV file that the digest is of. */
    private static OriginalSide of(BookSide book, Amounts amounts) {
        Map<Long, OriginalLine> found = new HashMap<>();
        long place = 1;
        for (BookSide.Line line : book.lines()) {
            place++;
            found.put(
                    place,
                    OriginalLine.of(
                            line.day().toEpochDay(),
                            BigDecimal.valueOf(line.amountMinor(), amounts.decimals()),
                            line.id(),
                            List.of(line.reference(), line.counterparty(), line.memo())));
        }
        String sha256 = Sha256.hex(book.csv().getBytes(UTF_8));
        return new OriginalSide(sha256, found.size(), amounts.plain(book.openingMinor()), found, Set.of(), Map.of());
    }

    private static OriginalSide of(BankFile file, Amounts amounts) {
        Map<Long, OriginalLine> found = new HashMap<>();
        for (BankLine line : file.lines()) {
            String memo = line.memo().isEmpty() ? line.type() : line.memo();
            found.put(
                    line.line(),
                    OriginalLine.of(
                            line.day().toEpochDay(),
                            BigDecimal.valueOf(line.amountMinor(), amounts.decimals()),
                            "",
                            List.of(line.reference(), line.counterparty(), memo)));
        }
        long rows = (long) file.lines().size() + file.refused().size();
        String opening = file.opening().isPresent() && file.closing().isPresent()
                ? amounts.plain(file.opening().getAsLong())
                : "";
        return new OriginalSide(file.sha256(), rows, opening, found, Set.copyOf(file.refused()), Map.of());
    }

    /** The same with what an earlier result left open. */
    OriginalSide with(List<OriginalLine> open) {
        return new OriginalSide(
                sha256, rows, opening, lines, unread, open.stream().collect(Collectors.groupingBy(OriginalLine::hash)));
    }

    /** The line that a result speaks of; empty when there is none that can be read. */
    Optional<OriginalLine> find(long line, String hash, boolean isCarried) {
        return isCarried
                ? carried.getOrDefault(hash, List.of()).stream().findFirst()
                : Optional.ofNullable(lines.get(line));
    }

    /** The amount of a line; nothing of one that could not be read. */
    BigDecimal amount(StatedResult.Line line) {
        return line.isRejected() ? BigDecimal.ZERO : amount(line.line(), line.hash(), line.carried());
    }

    BigDecimal amount(long line, String hash, boolean isCarried) {
        return find(line, hash, isCarried).map(OriginalLine::amount).orElse(BigDecimal.ZERO);
    }

    /** All lines of the original itself. */
    BigDecimal sum() {
        return lines.values().stream().map(OriginalLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All lines that were carried. */
    BigDecimal sumCarried() {
        return carried.values().stream()
                .flatMap(List::stream)
                .map(OriginalLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long carriedLines() {
        return carried.values().stream().mapToLong(List::size).sum();
    }

    BigDecimal sum(List<StatedResult.Place> places) {
        return places.stream()
                .map(place -> amount(place.line(), place.hash(), place.carried()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String plain(BigDecimal amount, Amounts amounts) {
        return amount.setScale(amounts.decimals()).toPlainString();
    }
}
