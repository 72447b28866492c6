package org.sunledger.io.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunledger.audit.Field;
import org.sunledger.audit.Flow;
import org.sunledger.audit.Population;
import org.sunledger.audit.PopulationBuilder;
import org.sunledger.io.CsvStream;
import org.sunledger.io.foreign.ForeignAmounts;
import org.sunledger.io.foreign.ForeignHeader;
import org.sunledger.io.foreign.MoneyWay;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** Reads the rows of a stranger's file into a population, in one pass. */
final class ForeignReading implements CsvStream.Rows {
    /** One negative amount in so many makes a file of both ways. */
    private static final int MANY = 5;

    private static final List<Field> DATES = List.of(Field.DATE, Field.RECORDED, Field.DOCUMENT_DATE);

    private final CsvStream stream;
    private final ForeignColumns columns;
    private final ForeignFile.How how;
    private final ForeignAmounts amounts;
    private final PopulationBuilder builder;
    private final ForeignDays days;
    private final List<Failure> refused = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Field[] textFields;
    private final int[] textPlaces;
    private long[] signed = new long[256];
    private int negative;
    private int otherKinds;
    private final Set<MoneyWay> kinds = EnumSet.noneOf(MoneyWay.class);

    ForeignReading(CsvStream stream, ForeignColumns columns, ForeignFile.How how, ForeignAmounts amounts) {
        this.stream = stream;
        this.columns = columns;
        this.how = how;
        this.amounts = amounts;
        this.builder = Population.ofFile(stream.file());
        this.textFields = Arrays.stream(Field.values())
                .filter(field -> field.isText() && columns.has(field.text()))
                .toArray(Field[]::new);
        this.textPlaces = Arrays.stream(textFields)
                .mapToInt(field -> columns.of(field.text()))
                .toArray();
        Map<Field, Integer> datePlaces = new EnumMap<>(Field.class);
        for (Field field : DATES) {
            if (columns.has(field.text())) {
                datePlaces.put(field, columns.of(field.text()));
            }
        }
        this.days = new ForeignDays(datePlaces);
    }

    List<Failure> failures() {
        return failures;
    }

    /** Whether the cells have shown that amounts, or the way they went, are to be read otherwise. */
    boolean isReadOtherwise() {
        return amounts.settled() != amounts || kindIsWay();
    }

    /** A reading of the same file as its cells ask for. */
    ForeignReading again() {
        ForeignColumns known = kindIsWay() ? columns.withSide(columns.of(Field.KIND.text())) : columns;
        return new ForeignReading(stream, known, how, amounts.settled());
    }

    /** A column of kinds that says nothing but debit and credit, both of them, beside amounts without a sign. */
    private boolean kindIsWay() {
        return columns.has(Field.KIND.text())
                && columns.has(Field.AMOUNT.text())
                && !columns.has(ForeignColumns.SIDE)
                && otherKinds == 0
                && negative == 0
                && kinds.size() == MoneyWay.values().length;
    }

    Optional<ForeignFile> read() {
        List<Failure> broken = stream.read(this);
        refused.addAll(broken);
        Optional<String> order = days.settle(how.order(), builder);
        if (order.isEmpty()) {
            failures.add(Failure.of(
                    Code.AUDIT_DATE_ORDER,
                    new Place(stream.file(), days.doubtfulLine(), 0),
                    "date",
                    days.doubtfulText()));
            return Optional.empty();
        }
        ForeignFile.Way way = way();
        for (int item = 0; item < builder.size(); item++) {
            settle(item, way);
        }
        if (how.period() != null) {
            builder.period(how.period());
        }
        return Optional.of(new ForeignFile(
                stream.file(), stream.sha256(), builder.build(), columns.used(), order.get(), way, refused));
    }

    private void kind(String[] cells) {
        int place = columns.of(Field.KIND.text());
        if (place < 0 || otherKinds > 0) {
            return;
        }
        if (MoneyWay.isOne(cells[place])) {
            kinds.add(MoneyWay.of(cells[place]));
        } else {
            otherKinds++;
        }
    }

    private ForeignFile.Way way() {
        if (!columns.has(Field.AMOUNT.text())) {
            return ForeignFile.Way.COLUMNS;
        }
        if (columns.has(ForeignColumns.SIDE)) {
            return ForeignFile.Way.SIDE;
        }
        ForeignFile.Way named = how.way();
        if (named != null) {
            return named;
        }
        // A few negative amounts are credit notes; many, or a balance behind them, are a bank's payments.
        boolean bank = negative > 0 && (columns.has(Field.BALANCE.text()) || negative * MANY >= builder.size());
        return bank ? ForeignFile.Way.SIGNED : ForeignFile.Way.PAYMENTS;
    }

    private void settle(int item, ForeignFile.Way way) {
        long minor = signed[item];
        switch (way) {
            case PAYMENTS -> builder.amountOf(item, minor, Flow.OUT);
            case RECEIPTS -> builder.amountOf(item, minor, Flow.IN);
            default -> builder.amountOf(item, Math.abs(minor), minor < 0 ? Flow.OUT : Flow.IN);
        }
    }

    @Override
    public void misshapen(int line, int found) {
        refused.add(Failure.of(
                Code.CSV_RAGGED,
                new Place(stream.file(), line, 0),
                "",
                "",
                "found",
                found,
                "expected",
                stream.header().size()));
    }

    @Override
    public void row(int line, String[] cells) {
        long minor = amount(line, cells);
        if (minor == ForeignAmounts.UNREAD || !days.read(line, cells, stream.file(), refused)) {
            return;
        }
        builder.item(line);
        days.keep();
        int item = builder.size() - 1;
        if (item == signed.length) {
            signed = Arrays.copyOf(signed, item * 2);
        }
        signed[item] = minor;
        negative += minor < 0 ? 1 : 0;
        kind(cells);
        for (int i = 0; i < textFields.length; i++) {
            builder.text(textFields[i], cells[textPlaces[i]]);
        }
        int balance = columns.of(Field.BALANCE.text());
        if (balance >= 0) {
            long printed = amounts.read(cells[balance]);
            if (printed != ForeignAmounts.UNREAD) {
                builder.balance(printed);
            }
        }
    }

    private long amount(int line, String[] cells) {
        if (columns.has(Field.AMOUNT.text())) {
            long minor = amount(line, cells, Field.AMOUNT.text(), false);
            return columns.has(ForeignColumns.SIDE) && minor != ForeignAmounts.UNREAD
                    ? sided(line, cells, minor)
                    : minor;
        }
        long in = amount(line, cells, ForeignColumns.IN, true);
        long out = amount(line, cells, ForeignColumns.OUT, true);
        return in == ForeignAmounts.UNREAD || out == ForeignAmounts.UNREAD ? ForeignAmounts.UNREAD : in - Math.abs(out);
    }

    private long sided(int line, String[] cells, long minor) {
        int place = columns.of(ForeignColumns.SIDE);
        if (MoneyWay.isOne(cells[place])) {
            return MoneyWay.of(cells[place]) == MoneyWay.IN ? minor : -Math.abs(minor);
        }
        Place at = new Place(stream.file(), line, place + 1);
        refused.add(
                Failure.of(Code.CSV_VALUE_UNKNOWN, at, ForeignColumns.SIDE, cells[place], "known", MoneyWay.known()));
        return ForeignAmounts.UNREAD;
    }

    private long amount(int line, String[] cells, String column, boolean mayBeEmpty) {
        int place = columns.of(column);
        String cell = place < 0 ? "" : cells[place];
        if (mayBeEmpty && (cell.isEmpty() || cell.equals("-"))) {
            return 0;
        }
        long minor = amounts.read(cell);
        if (minor == ForeignAmounts.UNREAD) {
            Code code = cell.isEmpty()
                    ? Code.CSV_VALUE_MISSING
                    : amounts.isOtherCurrency(cell) ? Code.AUDIT_CURRENCY : Code.AMOUNT_NOT_A_NUMBER;
            refused.add(Failure.of(
                    code,
                    new Place(stream.file(), line, place + 1),
                    column,
                    cell,
                    "expected",
                    amounts.currency(),
                    "chinese",
                    ForeignHeader.chinese(column)));
        }
        return minor;
    }
}
