package org.sunledger.io.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
import org.sunledger.io.bank.BankFile;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/**
 * The amounts of a side as the original has them, for a verification.
 *
 * @param sha256 the digest of the original
 * @param rows how many rows it has
 * @param amounts the amount of each line that can be read
 * @param carried the amounts of what was carried, by the hash of the content
 * @param carriedLines how many lines were carried
 */
record OriginalSide(
        String sha256, long rows, Map<Long, BigDecimal> amounts, Map<String, BigDecimal> carried, long carriedLines) {

    static Loaded<Optional<OriginalSide>> of(ResultReading.StatedSide stated, Amounts amounts, Originals originals)
            throws IOException {
        if (stated.origin.containsKey("account")) {
            return originals
                    .book(stated.origin)
                    .map(book -> CsvFile.read(stated.file, book.csv().getBytes(UTF_8), CsvOptions.DEFAULT))
                    .map(table -> of(stated, table, amounts))
                    .orElseGet(() -> none(stated));
        }
        if (stated.origin.containsKey("profile")) {
            return originals
                    .bank(stated.file, stated.origin.get("profile"))
                    .map(file -> new Loaded<>(Optional.of(of(file, amounts)), List.of()))
                    .orElseGet(() -> none(stated));
        }
        return of(stated, CsvFile.read(originals.place(stated.file), SideManner.options(stated.origin)), amounts);
    }

    private static Loaded<Optional<OriginalSide>> none(ResultReading.StatedSide stated) {
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
            ResultReading.StatedSide stated, Loaded<CsvTable> read, Amounts amounts) {
        CsvTable table = read.value();
        if (table.header().isEmpty()) {
            return new Loaded<>(Optional.empty(), read.failures());
        }
        OriginalAmounts cells = OriginalAmounts.of(table, stated, amounts);
        Map<Long, BigDecimal> found = new TreeMap<>();
        long rows = table.misshapen().size();
        for (CsvRow row : table.rows()) {
            rows++;
            cells.of(row).ifPresent(amount -> found.put(row.line(), amount));
        }
        OriginalSide side = new OriginalSide(table.sha256(), rows, found, Map.of(), 0);
        return new Loaded<>(Optional.of(side), List.of());
    }

    private static OriginalSide of(BankFile file, Amounts amounts) {
        Map<Long, BigDecimal> found = new TreeMap<>();
        file.lines()
                .forEach(line -> found.put(line.line(), BigDecimal.valueOf(line.amountMinor(), amounts.decimals())));
        long rows = (long) file.lines().size() + file.refused().size();
        return new OriginalSide(file.sha256(), rows, found, Map.of(), 0);
    }

    /** The same with what an earlier result left open. */
    OriginalSide with(Map<String, List<BigDecimal>> open) {
        Map<String, BigDecimal> byHash = new HashMap<>();
        long lines = 0;
        for (Map.Entry<String, List<BigDecimal>> item : open.entrySet()) {
            byHash.put(item.getKey(), item.getValue().get(0));
            lines += item.getValue().size();
        }
        return new OriginalSide(sha256, rows, amounts, byHash, lines);
    }

    BigDecimal amount(long line, String hash, boolean isCarried) {
        return isCarried ? carried.getOrDefault(hash, BigDecimal.ZERO) : amounts.getOrDefault(line, BigDecimal.ZERO);
    }

    /** All lines of the original itself. */
    BigDecimal sum() {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal sum(List<ResultReading.StatedPlace> places) {
        return places.stream()
                .map(place -> amount(place.line(), place.hash(), place.carried()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is in no group. */
    BigDecimal outside(ResultReading.StatedSide side) {
        return side.all.stream()
                .filter(line -> line.group() == 0 && !line.hash().isEmpty())
                .map(line -> amount(line.line(), line.hash(), line.carried()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String plain(BigDecimal amount, Amounts amounts) {
        return amount.setScale(amounts.decimals()).toPlainString();
    }
}
