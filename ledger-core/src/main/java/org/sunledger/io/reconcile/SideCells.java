package org.sunledger.io.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import org.sunledger.io.foreign.DayOrder;
import org.sunledger.io.foreign.ForeignAmounts;
import org.sunledger.io.foreign.ForeignDates;
import org.sunledger.io.foreign.ForeignHeader;
import org.sunledger.io.foreign.MoneyWay;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.period.Dates;
import org.sunledger.period.Reading;

/**
 * Reads the day and the amount of each row of a side, and keeps what the cells show of the file as a whole: the order
 * of day and month, decimal commas, a column of money out that carries a minus of its own.
 */
final class SideCells {
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final Amounts amounts;
    private final SideColumns columns;
    private final int datePlace;
    private final boolean hasAmount;
    private final boolean hasSide;
    private final SideManner manner;
    private final ForeignAmounts foreign;
    private final ForeignDates dates = new ForeignDates();
    private final DayOrder order = new DayOrder();
    private final String file;
    private Optional<Failure> failure = Optional.empty();
    private String lastDate = "";
    private int lastDay = NO_DAY;
    private boolean outBelow;
    private boolean outAbove;

    SideCells(String file, SideColumns columns, Amounts amounts, ForeignAmounts foreign, SideManner manner) {
        this.file = file;
        this.columns = columns;
        this.datePlace = columns.of(SideColumns.DATE);
        this.hasAmount = columns.has(SideColumns.AMOUNT);
        this.hasSide = columns.has(SideColumns.SIDE);
        this.amounts = amounts;
        this.foreign = foreign;
        this.manner = manner;
    }

    /** What is wrong with the cell that was read last. */
    Optional<Failure> failure() {
        return failure;
    }

    /** The reader of amounts that was given. */
    ForeignAmounts asGiven() {
        return foreign;
    }

    /** The reader of amounts that the cells ask for. */
    ForeignAmounts foreign() {
        return foreign.settled();
    }

    /** The manner that the cells ask for; empty when nothing shows the order of day and month. */
    Optional<SideManner> settled() {
        Optional<String> found = manner.dates().isEmpty() ? order.find("") : Optional.of(manner.dates());
        return found.map(known -> {
            SideManner dated = order.line() == 0 ? manner : manner.withDates(known);
            return outBelow && !outAbove && !manner.outIsNegative() ? dated.withNegativeOut() : dated;
        });
    }

    /** The first date that can be read in two ways, as a failure. */
    Failure doubtfulDate() {
        Place place = new Place(file, order.line(), columns.of(SideColumns.DATE) + 1);
        return Failure.of(Code.AUDIT_DATE_ORDER, place, SideColumns.DATE, order.text());
    }

    private void fails(Code code, int line, String column, String cell) {
        Place place = new Place(file, line, columns.of(column) + 1);
        failure = Optional.of(Failure.of(
                code, place, column, cell, "expected", foreign.currency(), "chinese", ForeignHeader.chinese(column)));
    }

    /** The day of a row; {@link #failure} says when there is none. */
    int day(int line, String[] cells) {
        failure = Optional.empty();
        String cell = cells[datePlace];
        if (cell.equals(lastDate) && lastDay != NO_DAY) {
            return lastDay;
        }
        int day = plainDay(cell);
        if (day == NO_DAY) {
            Reading<LocalDate> reading = Dates.read(cell);
            if (reading instanceof Reading.Read<LocalDate> read) {
                day = (int) read.value().toEpochDay();
            } else {
                day = foreignDay(line, cell, ((Reading.Unread<LocalDate>) reading).reason());
            }
        }
        lastDate = cell;
        lastDay = day;
        return day;
    }

    private int foreignDay(int line, String cell, Reading.Reason reason) {
        if (cell.isEmpty() || !dates.read(cell)) {
            Code malformed = reason == Reading.Reason.NO_SUCH_DAY ? Code.DATE_IMPOSSIBLE : Code.DATE_MALFORMED;
            fails(cell.isEmpty() ? Code.CSV_VALUE_MISSING : malformed, line, SideColumns.DATE, cell);
            return NO_DAY;
        }
        if (dates.first() == 0) {
            return dates.day();
        }
        order.see(dates, line, cell);
        int day = DayOrder.day(
                manner.dates().isEmpty() ? "dmy" : manner.dates(), dates.year(), dates.first(), dates.second());
        if (day == ForeignDates.UNKNOWN) {
            fails(Code.DATE_IMPOSSIBLE, line, SideColumns.DATE, cell);
        }
        return day;
    }

    /** The day of a text like 2018-03-05, read without looking for anything else. */
    private static int plainDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return NO_DAY;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean plain = year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
        return plain ? (int) LocalDate.of(year, month, day).toEpochDay() : NO_DAY;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The amount of a row, money in positive; {@link #failure} says when there is none. */
    long amount(int line, String[] cells) {
        failure = Optional.empty();
        long seen = asWritten(line, cells);
        return manner.isNegated() ? -seen : seen;
    }

    private long asWritten(int line, String[] cells) {
        if (hasAmount) {
            long amount = amount(line, cells, SideColumns.AMOUNT, true);
            return hasSide ? sided(line, cells, amount) : amount;
        }
        long in = columns.has(SideColumns.IN) ? amount(line, cells, SideColumns.IN, false) : 0;
        long out = columns.has(SideColumns.OUT) ? amount(line, cells, SideColumns.OUT, false) : 0;
        outBelow |= out < 0;
        outAbove |= out > 0;
        return manner.outIsNegative() ? in + out : in - out;
    }

    /** An amount beside a word for its way: with a sign of its own it was taken back. */
    private long sided(int line, String[] cells, long amount) {
        String word = cells[columns.of(SideColumns.SIDE)];
        if (!MoneyWay.isOne(word)) {
            failure = Optional.of(Failure.of(
                    Code.CSV_VALUE_UNKNOWN,
                    new Place(file, line, columns.of(SideColumns.SIDE) + 1),
                    SideColumns.SIDE,
                    word,
                    "known",
                    MoneyWay.known()));
            return 0;
        }
        boolean wentOut = MoneyWay.of(word) == MoneyWay.OUT;
        outBelow |= wentOut && amount < 0;
        outAbove |= wentOut && amount > 0;
        return wentOut && !manner.outIsNegative() ? -amount : amount;
    }

    private long amount(int line, String[] cells, String column, boolean required) {
        String cell = cells[columns.of(column)];
        if (!required && (cell.isEmpty() || cell.equals("-"))) {
            return 0;
        }
        long read = foreign.read(cell);
        if (read != ForeignAmounts.UNREAD) {
            return read;
        }
        fails(code(cell), line, column, cell);
        return 0;
    }

    private Code code(String cell) {
        if (cell.isEmpty()) {
            return Code.CSV_VALUE_MISSING;
        }
        AmountReading.Reason reason = amounts.read(cell) instanceof AmountReading.Unread unread
                ? unread.reason()
                : AmountReading.Reason.NOT_A_NUMBER;
        return switch (reason) {
            case TOO_LARGE -> Code.AMOUNT_OVERFLOW;
            case TOO_MANY_DECIMALS -> Code.AMOUNT_TOO_MANY_DECIMALS;
            default -> foreign.isOtherCurrency(cell) ? Code.AUDIT_CURRENCY : Code.AMOUNT_NOT_A_NUMBER;
        };
    }

    /** A running balance, if the cell has one. */
    long balance(String cell) {
        return foreign.read(cell);
    }
}
