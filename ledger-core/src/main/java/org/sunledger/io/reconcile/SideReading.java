package org.sunledger.io.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sunledger.io.CsvStream;
import org.sunledger.io.foreign.ForeignAmounts;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.reconcile.Ends;
import org.sunledger.reconcile.Side;
import org.sunledger.reconcile.SideBuilder;

/**
 * Reads the rows of one file into a side. What the rows show of the file as a whole may ask for another reading, which
 * {@link #read(CsvStream, How)} then makes.
 */
final class SideReading implements CsvStream.Rows {
    private final CsvStream stream;
    private final How how;
    private final SideColumns columns;
    private final SideCells cells;
    private final SideBalances balances;
    private final SideBuilder builder;
    private final int[] places;
    private final String[] texts;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final int accountPlace;
    private final int currencyPlace;
    private final int idPlace;
    private final int balancePlace;
    private final Set<Integer> notMeant = new HashSet<>();

    /**
     * What is asked of a file.
     *
     * @param source where it is and what was said of it
     * @param columns which column is what
     * @param fields the text fields to keep
     * @param amounts the currency
     * @param isBook whether it is a book's, which writes money in as debit where a bank writes it as credit
     */
    record How(TwoSides.Source source, SideColumns columns, List<String> fields, Amounts amounts, boolean isBook) {
        private SideManner manner(CsvStream stream) {
            boolean negated = source.style().isReversed() != (isBook && columns.speaksOfAccounts(stream.header()));
            SideManner plain = SideManner.PLAIN.withDates(source.style().dates());
            return negated ? plain.negated() : plain;
        }
    }

    private SideReading(CsvStream stream, How how, SideManner manner, ForeignAmounts foreign) {
        this.stream = stream;
        this.how = how;
        this.columns = how.columns();
        this.cells = new SideCells(stream.file(), columns, how.amounts(), foreign, manner);
        this.balances = new SideBalances(stream.file(), columns, how.amounts());
        String account = how.source().account();
        this.accountPlace = account.isEmpty() ? -1 : columns.of(SideColumns.ACCOUNT);
        this.currencyPlace = columns.of(SideColumns.CURRENCY);
        this.idPlace = columns.of(SideColumns.ID);
        this.balancePlace = columns.of(SideColumns.BALANCE);
        this.builder = Side.builder(how.fields());
        how.source().carried().forEach(item -> item.addTo(builder, how.fields()));
        this.places = how.fields().stream().mapToInt(columns::of).toArray();
        this.texts = new String[places.length];
    }

    /** Reads the rows, and again where they ask for it; refused when nothing shows the order of day and month. */
    static Loaded<Optional<ReadSide>> read(CsvStream stream, How how) {
        SideManner manner = how.manner(stream);
        SideReading reading = new SideReading(stream, how, manner, new ForeignAmounts(how.amounts()));
        reading.rows();
        Optional<SideManner> settled = reading.cells.settled();
        if (settled.isEmpty()) {
            return new Loaded<>(Optional.empty(), List.of(reading.cells.doubtfulDate()));
        }
        SideManner found = settled.get();
        if (!found.equals(manner) || reading.cells.foreign() != reading.cells.asGiven()) {
            reading = new SideReading(stream, how, found, reading.cells.foreign());
            reading.rows();
        }
        boolean mayTurn = !how.source().style().isReversed() && how.columns().speaksOfAccounts(stream.header());
        if (mayTurn && reading.balances.breaksUnlessNegated()) {
            found = found.negated();
            reading = new SideReading(stream, how, found, reading.cells.foreign());
            reading.rows();
        }
        return new Loaded<>(Optional.of(reading.done(found)), List.of());
    }

    private void rows() {
        failures.addAll(stream.read(this));
    }

    private ReadSide done(SideManner manner) {
        Ends ends = Ends.UNKNOWN;
        if (rejected.isEmpty() && balances.has()) {
            ends = balances.ends();
            balances.failure().ifPresent(failures::add);
        }
        return new ReadSide(
                stream.file(),
                stream.sha256(),
                builder.build(),
                rejected,
                ends,
                used(),
                failures,
                manner.stated(stream, how.source().style().options()),
                notMeant);
    }

    private Map<String, String> used() {
        Map<String, String> used = new TreeMap<>();
        List<String> names = new ArrayList<>(how.fields());
        names.addAll(SideColumns.READ);
        for (String column : names) {
            if (columns.has(column)) {
                used.put(column, stream.header().get(columns.of(column)));
            }
        }
        return used;
    }

    @Override
    public void misshapen(int line, int found) {
        int expected = stream.header().size();
        reject(line, Failure.of(Code.CSV_RAGGED, place(line, 0), "", "", "found", found, "expected", expected));
    }

    private void reject(int line, Failure failure) {
        rejected.add(new RejectedRow(line, failure));
    }

    private Place place(int line, int column) {
        return new Place(stream.file(), line, column);
    }

    @Override
    public void row(int line, String[] row) {
        int rejectedBefore = rejected.size();
        currency(line, row);
        int day = cells.day(line, row);
        cells.failure().ifPresent(failure -> reject(line, failure));
        long amount = 0;
        if (rejected.size() == rejectedBefore) {
            amount = cells.amount(line, row);
            cells.failure().ifPresent(failure -> reject(line, failure));
        }
        if (rejected.size() > rejectedBefore) {
            return;
        }
        for (int i = 0; i < places.length; i++) {
            texts[i] = places[i] < 0 ? "" : row[places[i]];
        }
        if (accountPlace >= 0 && !row[accountPlace].equals(how.source().account())) {
            notMeant.add(line);
        }
        builder.add(0, line, day, amount, idPlace < 0 ? "" : row[idPlace], texts);
        if (balancePlace >= 0) {
            balances.row(line, amount, cells.balance(row[balancePlace]));
        }
    }

    /** A column of currencies must name ours, as a code or a sign, or nothing that is a currency. */
    private void currency(int line, String[] row) {
        Amounts amounts = how.amounts();
        if (currencyPlace >= 0
                && amounts.read(row[currencyPlace] + "1") instanceof AmountReading.Unread unread
                && unread.reason() == AmountReading.Reason.OTHER_CURRENCY) {
            String ours = amounts.currency().getCode();
            reject(
                    line,
                    Failure.of(
                            Code.CURRENCY_DIFFERS,
                            place(line, currencyPlace + 1),
                            SideColumns.CURRENCY,
                            row[currencyPlace],
                            "currency",
                            row[currencyPlace],
                            "book",
                            ours));
        }
    }
}
