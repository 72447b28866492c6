package org.sunledger.io.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sunledger.io.CsvStream;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.period.Dates;
import org.sunledger.period.Reading;
import org.sunledger.reconcile.Ends;
import org.sunledger.reconcile.Side;
import org.sunledger.reconcile.SideBuilder;

/** Reads the rows of one file into a side. */
final class SideReading implements CsvStream.Rows {
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final CsvStream stream;
    private final Amounts amounts;
    private final SideColumns columns;
    private final SideBuilder builder;
    private final List<String> fields;
    private final int[] places;
    private final String[] texts;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final String account;
    private final int accountPlace;
    private final Set<Integer> notMeant = new HashSet<>();
    private final boolean hasBalance;
    private long[] moved = new long[0];
    private long[] balances = new long[0];
    private int[] balanceLines = new int[0];
    private int balanced;
    private String lastDate = "";
    private int lastDay = NO_DAY;

    /**
     * @param carried what the last run left open on this side
     * @param account the account whose rows are meant, in a file that has others; empty for all
     */
    SideReading(
            CsvStream stream,
            SideColumns columns,
            List<String> fields,
            Amounts amounts,
            List<OpenItem> carried,
            String account) {
        this.account = account;
        this.accountPlace = account.isEmpty() ? -1 : columns.of(SideColumns.ACCOUNT);
        this.stream = stream;
        this.columns = columns;
        this.amounts = amounts;
        this.fields = fields;
        this.builder = Side.builder(fields);
        carried.forEach(item -> item.addTo(builder, fields));
        this.places = fields.stream().mapToInt(columns::of).toArray();
        this.texts = new String[places.length];
        this.hasBalance = columns.has(SideColumns.BALANCE);
    }

    ReadSide read() {
        failures.addAll(stream.read(this));
        Ends ends = Ends.UNKNOWN;
        if (hasBalance && balanced > 0 && rejected.isEmpty()) {
            boolean rising = breakOf(true) < 0;
            boolean falling = !rising && breakOf(false) < 0;
            if (rising || falling) {
                int first = rising ? 0 : balanced - 1;
                int last = rising ? balanced - 1 : 0;
                ends = Ends.of(balances[first] - moved[first], balances[last]);
            } else {
                failures.add(brokenBalance());
            }
        }
        return new ReadSide(
                stream.file(), stream.sha256(), builder.build(), rejected, ends, used(), failures, Map.of(), notMeant);
    }

    private Map<String, String> used() {
        Map<String, String> used = new TreeMap<>();
        for (String column :
                List.of(SideColumns.ID, SideColumns.DATE, SideColumns.AMOUNT, SideColumns.IN, SideColumns.OUT)) {
            if (columns.has(column)) {
                used.put(column, stream.header().get(columns.of(column)));
            }
        }
        for (String field : fields) {
            if (columns.has(field)) {
                used.put(field, stream.header().get(columns.of(field)));
            }
        }
        return used;
    }

    /** The first row whose balance does not follow from the one before it, read down or up the file; −1 for none. */
    private int breakOf(boolean down) {
        for (int i = 1; i < balanced; i++) {
            boolean follows =
                    down ? balances[i] == balances[i - 1] + moved[i] : balances[i - 1] == balances[i] + moved[i - 1];
            if (!follows) {
                return i;
            }
        }
        return -1;
    }

    private Failure brokenBalance() {
        int down = breakOf(true);
        int up = breakOf(false);
        int at = Math.max(down, up);
        boolean falling = up > down;
        long expected = falling ? balances[at] + moved[at - 1] : balances[at - 1] + moved[at];
        int row = falling ? at - 1 : at;
        return Failure.of(
                Code.RECONCILE_BALANCE_BROKEN,
                new Place(stream.file(), balanceLines[row], columns.of(SideColumns.BALANCE) + 1),
                SideColumns.BALANCE,
                amounts.plain(balances[row]),
                "expected",
                amounts.plain(expected));
    }

    @Override
    public void misshapen(int line, int found) {
        reject(
                line,
                Failure.of(
                        Code.CSV_RAGGED,
                        place(line, 0),
                        "",
                        "",
                        "found",
                        found,
                        "expected",
                        stream.header().size()));
    }

    private void reject(int line, Failure failure) {
        rejected.add(new RejectedRow(line, failure));
    }

    private Place place(int line, int column) {
        return new Place(stream.file(), line, column);
    }

    @Override
    public void row(int line, String[] cells) {
        int rejectedBefore = rejected.size();
        currency(line, cells);
        int day = day(line, cells);
        long amount = rejected.size() == rejectedBefore ? amount(line, cells) : 0;
        if (rejected.size() > rejectedBefore) {
            return;
        }
        for (int i = 0; i < places.length; i++) {
            texts[i] = places[i] < 0 ? "" : cells[places[i]];
        }
        int idPlace = columns.of(SideColumns.ID);
        if (accountPlace >= 0 && !cells[accountPlace].equals(account)) {
            notMeant.add(line);
        }
        builder.add(0, line, day, amount, idPlace < 0 ? "" : cells[idPlace], texts);
        if (hasBalance) {
            balance(line, amount, cells[columns.of(SideColumns.BALANCE)]);
        }
    }

    /** A column of currencies must name ours, as a code or a sign, or nothing that is a currency. */
    private void currency(int line, String[] cells) {
        int place = columns.of(SideColumns.CURRENCY);
        if (place >= 0
                && amounts.read(cells[place] + "1") instanceof AmountReading.Unread unread
                && unread.reason() == AmountReading.Reason.OTHER_CURRENCY) {
            String ours = amounts.currency().getCode();
            reject(
                    line,
                    Failure.of(
                            Code.CURRENCY_DIFFERS,
                            place(line, place + 1),
                            SideColumns.CURRENCY,
                            cells[place],
                            "currency",
                            cells[place],
                            "book",
                            ours));
        }
    }

    private void balance(int line, long amount, String cell) {
        AmountReading reading = amounts.read(cell);
        if (!(reading instanceof AmountReading.Exact exact)) {
            return;
        }
        if (balanced == moved.length) {
            int wider = Math.max(256, balanced * 2);
            moved = Arrays.copyOf(moved, wider);
            balances = Arrays.copyOf(balances, wider);
            balanceLines = Arrays.copyOf(balanceLines, wider);
        }
        moved[balanced] = amount;
        balances[balanced] = exact.minor();
        balanceLines[balanced++] = line;
    }

    private int day(int line, String[] cells) {
        int place = columns.of(SideColumns.DATE);
        String cell = cells[place];
        if (cell.equals(lastDate) && lastDay != NO_DAY) {
            return lastDay;
        }
        int day = plainDay(cell);
        if (day == NO_DAY) {
            Reading<LocalDate> reading = Dates.read(cell);
            if (reading instanceof Reading.Read<LocalDate> read) {
                day = (int) read.value().toEpochDay();
            } else {
                Code code = cell.isEmpty()
                        ? Code.CSV_VALUE_MISSING
                        : ((Reading.Unread<LocalDate>) reading).reason() == Reading.Reason.NO_SUCH_DAY
                                ? Code.DATE_IMPOSSIBLE
                                : Code.DATE_MALFORMED;
                reject(line, Failure.of(code, place(line, place + 1), SideColumns.DATE, cell));
                return NO_DAY;
            }
        }
        lastDate = cell;
        lastDay = day;
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

    private long amount(int line, String[] cells) {
        if (columns.has(SideColumns.AMOUNT)) {
            return amount(line, cells, SideColumns.AMOUNT, true);
        }
        long in = columns.has(SideColumns.IN) ? amount(line, cells, SideColumns.IN, false) : 0;
        long out = columns.has(SideColumns.OUT) ? amount(line, cells, SideColumns.OUT, false) : 0;
        return in - out;
    }

    private long amount(int line, String[] cells, String column, boolean required) {
        int place = columns.of(column);
        String cell = cells[place];
        if (cell.isEmpty() && !required) {
            return 0;
        }
        long plain = plainAmount(cell);
        if (plain != Long.MIN_VALUE) {
            return plain;
        }
        AmountReading reading = amounts.read(cell);
        if (reading instanceof AmountReading.Exact exact) {
            return exact.minor();
        }
        AmountReading.Reason reason = ((AmountReading.Unread) reading).reason();
        Code code = switch (reason) {
            case OTHER_CURRENCY -> Code.CURRENCY_DIFFERS;
            case TOO_LARGE -> Code.AMOUNT_OVERFLOW;
            case TOO_MANY_DECIMALS -> Code.AMOUNT_TOO_MANY_DECIMALS;
            default -> cell.isEmpty() ? Code.CSV_VALUE_MISSING : Code.AMOUNT_NOT_A_NUMBER;
        };
        reject(line, Failure.of(code, place(line, place + 1), column, cell));
        return 0;
    }

    /**
     * The minor units of a text like -1234.50 in a currency of two decimals; the least long when it is no such text.
     */
    private long plainAmount(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = length - 3;
        if (amounts.decimals() != 2 || point <= start || length > 15 || text.charAt(point) != '.') {
            return Long.MIN_VALUE;
        }
        long value = 0;
        for (int i = start; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (i != point && (digit < 0 || digit > 9)) {
                return Long.MIN_VALUE;
            }
            value = i == point ? value : value * 10 + digit;
        }
        return start == 1 ? -value : value;
    }
}
