package org.sunledger.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.fee.ReceiptMatching;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Dates;
import org.sunledger.period.Reading;

/**
 * Reads the values of one row by the names of their columns and keeps every failure. A value that cannot be read comes
 * back as a stand-in, so that the reader of the row goes on to the next one; whoever asked looks at {@link #failures()}
 * before using anything.
 */
final class RowReader {

    /** No exclusive area or count of things in one community is larger. */
    private static final long LARGEST_NUMBER = 1_000_000_000_000L;

    private static final int AREA_DECIMALS = 2;
    private static final long ALL_BASIS_POINTS = 10_000;
    private static final int SHARE_DECIMALS = 4;

    private static final int PERCENT_DECIMALS = 2;
    private static final int PRICE_DECIMALS = 6;

    private final Map<String, FormColumn> columns;
    private final RowCells cells;
    private final NameFinder names;
    private final Amounts amounts;
    private final ReceiptMatching matching;
    private final List<Failure> failures = new ArrayList<>();

    RowReader(Map<String, FormColumn> columns, RowCells cells, NameFinder names, Amounts amounts) {
        this(columns, cells, names, amounts, ReceiptMatching.byReference(Chart.empty()));
    }

    RowReader(
            Map<String, FormColumn> columns,
            RowCells cells,
            NameFinder names,
            Amounts amounts,
            ReceiptMatching matching) {
        this.matching = matching;
        this.columns = columns;
        this.cells = cells;
        this.names = names;
        this.amounts = amounts;
    }

    static Map<String, FormColumn> byName(FactForm form) {
        Map<String, FormColumn> byName = new HashMap<>();
        form.columns().forEach(column -> byName.put(column.name(), column));
        return byName;
    }

    /** Everything that is wrong with the row, in the order in which it was read. */
    List<Failure> failures() {
        return failures;
    }

    /** The book's amounts. */
    Amounts amounts() {
        return amounts;
    }

    /** What finds the unit that a receipt comes from. */
    ReceiptMatching matching() {
        return matching;
    }

    /** Whether the row has a value in a column. */
    boolean has(String column) {
        return !cells.value(column(column).name()).isEmpty();
    }

    /** The date in a required column. */
    LocalDate date(String column) {
        LocalDate date = findDate(column);
        return date == null ? LocalDate.EPOCH : date;
    }

    /** The date in a column, or null when it is empty. */
    @Nullable
    LocalDate findDate(String column) {
        String text = value(column);
        if (text.isEmpty()) {
            return null;
        }
        Reading<LocalDate> reading = Dates.read(text);
        if (reading instanceof Reading.Read<LocalDate> read) {
            return read.value();
        }
        boolean impossible =
                reading instanceof Reading.Unread<LocalDate> unread && unread.reason() == Reading.Reason.NO_SUCH_DAY;
        fail(impossible ? Code.DATE_IMPOSSIBLE : Code.DATE_MALFORMED, column, text);
        return LocalDate.EPOCH;
    }

    /** The amount in a column, zero when it is empty; how small it may be is a matter of the column. */
    Money amount(String column) {
        String text = value(column);
        if (text.isEmpty()) {
            return amounts.money(0);
        }
        AmountReading reading = amounts.read(text);
        if (reading instanceof AmountReading.Exact exact) {
            ValueType type = column(column).type();
            if ((type == ValueType.AMOUNT && exact.minor() <= 0)
                    || (type == ValueType.AMOUNT_OR_ZERO && exact.minor() < 0)) {
                fail(Code.AMOUNT_NOT_POSITIVE, column, text);
            }
            return amounts.money(exact.minor());
        }
        refuseAmount(((AmountReading.Unread) reading).reason(), column, text);
        return amounts.money(0);
    }

    private void refuseAmount(AmountReading.Reason reason, String column, String text) {
        String currency = amounts.currency().getCode();
        switch (reason) {
            case NOT_A_NUMBER -> fail(Code.AMOUNT_NOT_A_NUMBER, column, text);
            case OTHER_CURRENCY -> fail(Code.CURRENCY_DIFFERS, column, text, "currency", text, "book", currency);
            case TOO_MANY_DECIMALS ->
                fail(Code.AMOUNT_TOO_MANY_DECIMALS, column, text, "currency", currency, "decimals", amounts.decimals());
            case TOO_LARGE -> fail(Code.AMOUNT_OVERFLOW, column, text, "limit", amounts.plain(Amounts.MAX_MINOR));
        }
    }

    /** The whole number in a column, 0 when it is empty. */
    long whole(String column) {
        return number(column, 0);
    }

    /** The area in a column in hundredths of a square metre, 0 when it is empty. */
    long area(String column) {
        return number(column, AREA_DECIMALS);
    }

    /** The number in a column in ten-thousandths, 0 when it is empty; whether 0 may stand is a matter of the column. */
    long decimal(String column) {
        return number(column, SHARE_DECIMALS, column(column).type() == ValueType.DECIMAL ? 1 : 0, LARGEST_NUMBER);
    }

    /** The whole number in a column, 0 or more; 0 when it is empty. */
    long natural(String column) {
        return number(column, 0, 0, LARGEST_NUMBER);
    }

    /** The hours in a column in hundredths, 0 when it is empty. */
    long hours(String column) {
        return number(column, AREA_DECIMALS, 0, LARGEST_NUMBER);
    }

    /** The price in a column in millionths of the currency, 0 when it is empty. */
    long price(String column) {
        return number(column, PRICE_DECIMALS);
    }

    /** The number in a column in ten-thousandths, or the percentage in hundredths; 0 when it is empty. */
    long signed(String column) {
        String text = value(column);
        int decimals = column(column).type() == ValueType.SIGNED_PERCENT ? PERCENT_DECIMALS : SHARE_DECIMALS;
        boolean negative = text.startsWith("-");
        Optional<Long> number = text.isEmpty()
                ? Optional.of(0L)
                : Numbers.read(negative ? text.substring(1) : text, decimals).filter(n -> n <= LARGEST_NUMBER);
        if (number.isEmpty()) {
            fail(Code.NUMBER_MALFORMED, column, text, "decimals", decimals);
        }
        return negative ? -number.orElse(0L) : number.orElse(0L);
    }

    /** The whole number in a column from 0 to a largest one, {@code orElse} when it is empty. */
    int upTo(String column, int largest, int orElse) {
        return has(column) ? (int) number(column, 0, 0, largest) : orElse;
    }

    private long number(String column, int decimals) {
        return number(column, decimals, 1, LARGEST_NUMBER);
    }

    private long number(String column, int decimals, long least, long most) {
        String text = value(column);
        if (text.isEmpty()) {
            return 0;
        }
        Optional<Long> number = Numbers.read(text, decimals).filter(n -> n >= least && n <= most);
        if (number.isEmpty()) {
            fail(Code.NUMBER_MALFORMED, column, text, "decimals", decimals);
        }
        return number.orElse(0L);
    }

    /** The percentage in a column in hundredths of a per cent, 0 when it is empty. */
    long percent(String column) {
        long basisPoints = number(column, PERCENT_DECIMALS);
        if (basisPoints > ALL_BASIS_POINTS) {
            fail(Code.NUMBER_MALFORMED, column, value(column), "decimals", PERCENT_DECIMALS);
        }
        return basisPoints;
    }

    /** The period in a column, or null when it is empty; years and quarters are those of the calendar. */
    @Nullable
    DatePeriod findPeriod(String column) {
        String text = value(column);
        if (text.isEmpty()) {
            return null;
        }
        if (DatePeriod.read(text) instanceof Reading.Read<DatePeriod> read) {
            return read.value();
        }
        fail(Code.PERIOD_MALFORMED, column, text);
        return null;
    }

    /** The index of the fact that a column names, as {@code F12}; -1 when it is empty. */
    long fact(String column) {
        String text = value(column);
        if (text.isEmpty()) {
            return -1;
        }
        String digits = text.startsWith("F") || text.startsWith("f") ? text.substring(1) : text;
        Optional<Long> index = Numbers.read(digits, 0).filter(n -> n >= 0 && n <= LARGEST_NUMBER);
        if (index.isEmpty()) {
            fail(Code.FACT_UNKNOWN, column, text, "fact", text);
        }
        return index.orElse(-1L);
    }

    /** The text in a column, line breaks turned into spaces. */
    String text(String column) {
        return printable(column, value(column));
    }

    /** The id that a reference in a column means, empty when the column is. */
    String reference(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return "";
        }
        NameKind kind = column(column).type().nameKind();
        List<String> ids = names.ids(kind, text);
        if (ids.isEmpty()) {
            failWithNearest(kind.unknown(), column, text, names.nearest(kind, text), "known", names.known(kind));
        } else if (ids.size() > 1) {
            fail(Code.NAME_AMBIGUOUS, column, text, "candidates", String.join(", ", ids));
        }
        return ids.isEmpty() ? "" : ids.get(0);
    }

    /** What the word in a column means; {@code orElse} when the column is empty. */
    <T> T choice(String column, Choices<T> choices, T orElse) {
        String word = value(column);
        if (word.isEmpty()) {
            return orElse;
        }
        Optional<T> chosen = choices.find(word);
        if (chosen.isEmpty()) {
            failWithNearest(
                    Code.CSV_VALUE_UNKNOWN,
                    column,
                    word,
                    NearMiss.of(word, choices.texts()),
                    "column",
                    column,
                    "known",
                    String.join(", ", choices.shown()));
        }
        return chosen.orElse(orElse);
    }

    /** Whether a column says yes. */
    boolean yes(String column) {
        return choice(column, Columns.YES_OR_NO, false);
    }

    /** What the book says newest about an id. */
    Optional<? extends Named> newest(NameKind kind, String id) {
        return names.newest(kind, id);
    }

    /** Refuses an empty value of a column that is not always required. */
    void require(String column) {
        if (!has(column)) {
            fail(
                    Code.CSV_VALUE_MISSING,
                    column,
                    "",
                    "column",
                    column,
                    "chinese",
                    column(column).chinese());
        }
    }

    /** Adds a failure of one column; the details are pairs of name and value, {@code found} being the text. */
    void fail(Code code, String column, String found, Object... namesAndValues) {
        List<Object> details = new ArrayList<>(List.of(namesAndValues));
        if (!found.isEmpty() && !details.contains("found")) {
            details.add("found");
            details.add(found);
        }
        failures.add(Failure.of(code, cells.place(column), column, found, details.toArray()));
    }

    private void failWithNearest(
            Code code, String column, String found, List<String> nearest, Object... namesAndValues) {
        List<Object> details = new ArrayList<>(List.of(namesAndValues));
        if (!nearest.isEmpty()) {
            details.add("nearest");
            details.add(String.join(", ", nearest));
        }
        fail(code, column, found, details.toArray());
    }

    private String value(String name) {
        FormColumn column = column(name);
        String value = cells.value(name);
        if (value.isEmpty() && column.required()) {
            require(name);
        }
        return value;
    }

    private FormColumn column(String name) {
        FormColumn column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("the form declares no column " + name);
        }
        return column;
    }

    private String printable(String column, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                return withoutLineBreaks(column, text);
            }
        }
        return text;
    }

    private String withoutLineBreaks(String column, String text) {
        String oneLine = text.replaceAll("[\\r\\n\\t]+", " ");
        Optional<Integer> control =
                oneLine.chars().filter(Character::isISOControl).boxed().findFirst();
        control.ifPresent(c -> {
            String hex = Integer.toHexString(0x10000 | c).substring(1);
            fail(Code.CSV_CONTROL_CHARACTER, column, text, "found", "U+" + hex);
        });
        return oneLine;
    }
}
