package org.sunledger.io.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sunledger.io.foreign.ForeignDates;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** Reads one row after the other and keeps what is wrong with each. */
final class LineReading {
    /** How much of a row a message shows. */
    static final int EXCERPT = 60;

    /** What a row says about the direction of its amount. */
    enum Direction {
        IN,
        OUT,
        NONE,
        AS_WRITTEN,
        UNKNOWN
    }

    private final String file;
    private final BankProfile profile;
    private final BankLayout layout;
    private final BankRecords records;
    private final Amounts money;
    private final BankDates dates;
    private final BankAmounts amounts;
    private final boolean hasMeanings;
    // The places of the columns that every row is asked for.
    private final int dateAt;
    private final int accountAt;
    private final int currencyAt;
    private final int referenceAt;
    private final int counterpartyAt;
    private final int counterpartyAccountAt;
    private final int typeAt;
    private final int feeAt;
    private final int balanceAt;
    private final int amountAt;
    private final Map<String, String> folded = new HashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private String account = "";

    LineReading(String file, BankProfile profile, BankLayout layout, BankRecords records, Amounts money) {
        this.file = file;
        this.profile = profile;
        this.layout = layout;
        this.records = records;
        this.money = money;
        this.dates = new BankDates(profile.writing().dates());
        this.amounts = new BankAmounts(
                money, profile.writing().decimalComma(), profile.writing().nothing());
        this.hasMeanings = !profile.meanings().isEmpty();
        this.dateAt = layout.at(BankField.DATE);
        this.accountAt = layout.at(BankField.ACCOUNT);
        this.currencyAt = layout.at(BankField.CURRENCY);
        this.referenceAt = layout.at(BankField.REFERENCE);
        this.counterpartyAt = layout.at(BankField.COUNTERPARTY);
        this.counterpartyAccountAt = layout.at(BankField.COUNTERPARTY_ACCOUNT);
        this.typeAt = layout.at(BankField.TYPE);
        this.feeAt = layout.at(BankField.FEE);
        this.balanceAt = layout.at(BankField.BALANCE);
        this.amountAt = layout.at(BankField.AMOUNT);
    }

    BankAmounts amounts() {
        return amounts;
    }

    /** The account that the rows name; empty when they name none. */
    String account() {
        return account;
    }

    /**
     * What the side of the row that was read last is in the words of the file itself, whatever its state or kind say:
     * that is how files count their totals.
     */
    Meaning.@Nullable Effect side() {
        String side = fold(text(BankField.SIDE));
        for (Meaning meaning : profile.meanings()) {
            if (meaning.field() == BankField.SIDE && meaning.fits(side)) {
                return meaning.effect();
            }
        }
        return null;
    }

    /** The amount that the row writes, without its direction; 0 when there is none. */
    long written() {
        int at = layout.at(BankField.AMOUNT);
        long amount = at < 0 || at >= records.count() ? 0 : amounts.read(records, at);
        return BankAmounts.isAmount(amount) ? amount : 0;
    }

    /** Takes over the failures of the row that was read last. */
    List<Failure> failures() {
        List<Failure> taken = List.copyOf(failures);
        failures.clear();
        return taken;
    }

    /** The day of the row, or null when its cell is no date. */
    @Nullable
    LocalDate day() {
        return dateAt < records.count() && !records.isEmpty(dateAt) ? dates.read(records, dateAt) : null;
    }

    /** The line that the row is; null when it moved no money or is wrong, which {@link #failures()} tells apart. */
    @Nullable
    BankLine read(@Nullable LocalDate day) {
        if (day == null) {
            fail(BankField.DATE, dateFailure(), "found", text(BankField.DATE));
        }
        checkAccount();
        checkCurrency();
        long fee = amount(BankField.FEE, feeAt);
        long balance = amount(BankField.BALANCE, balanceAt);
        Direction direction = hasMeanings ? direction() : Direction.AS_WRITTEN;
        if (direction == Direction.NONE) {
            return null;
        }
        long amount = direction == Direction.UNKNOWN ? 0 : amount(direction);
        if (day == null || !failures.isEmpty()) {
            return null;
        }
        long kept = BankAmounts.isAmount(fee) ? fee : 0;
        long net = amount - kept;
        if (net == 0 && kept == 0) {
            return null;
        }
        BankLine line = new BankLine(
                records.line(),
                day,
                net,
                kept,
                BankAmounts.isAmount(balance) ? balance : BankLine.NO_BALANCE,
                text(referenceAt),
                text(counterpartyAt),
                text(counterpartyAccountAt),
                memo(),
                text(typeAt));
        if (records.hasControls()) {
            failures.add(failure(Code.CSV_CONTROL_CHARACTER, 0, "", ""));
            return null;
        }
        return line;
    }

    private Code dateFailure() {
        String date = text(BankField.DATE);
        if (date.isEmpty()) {
            return Code.CSV_VALUE_MISSING;
        }
        return new ForeignDates().read(date) ? Code.BANK_DATE_ORDER : Code.DATE_MALFORMED;
    }

    private void checkAccount() {
        int at = accountAt;
        if (at < 0 || at >= records.count() || records.isEmpty(at)) {
            return;
        }
        String named = records.text(at);
        if (account.isEmpty()) {
            account = named;
        } else if (!account.equals(named)) {
            fail(BankField.ACCOUNT, Code.BANK_OTHER_ACCOUNT, "found", named, "first", account);
        }
    }

    private void checkCurrency() {
        String named = text(currencyAt);
        if (!named.isEmpty() && !Currencies.isSame(named, money.currency())) {
            fail(
                    BankField.CURRENCY,
                    Code.CURRENCY_DIFFERS,
                    "currency",
                    named,
                    "book",
                    money.currency().getCode());
        }
    }

    /** A word that no meaning knows is not passed over; of the others the first meaning that fits decides. */
    private Direction direction() {
        boolean counts = false;
        for (BankField field : profile.fieldsWithMeaning()) {
            String word = text(field);
            if (!word.isEmpty() && !isKnown(field, word)) {
                return unknown(field, word);
            }
        }
        for (Meaning meaning : profile.meanings()) {
            if (meaning.fits(fold(text(meaning.field())))) {
                switch (meaning.effect()) {
                    case IN -> {
                        return Direction.IN;
                    }
                    case OUT -> {
                        return Direction.OUT;
                    }
                    case NONE -> {
                        return Direction.NONE;
                    }
                    case COUNTS -> counts = true;
                }
            }
        }
        return profile.way() == AmountWay.SIDE && !counts
                ? unknown(BankField.SIDE, text(BankField.SIDE))
                : Direction.AS_WRITTEN;
    }

    private Direction unknown(BankField field, String word) {
        fail(
                field,
                Code.BANK_WORD_UNKNOWN,
                "found",
                word,
                "column",
                header(layout.at(field)),
                "known",
                knownWords(field));
        return Direction.UNKNOWN;
    }

    private boolean isKnown(BankField field, String word) {
        String plain = fold(word);
        for (Meaning meaning : profile.meanings()) {
            if (meaning.field() == field && meaning.fits(plain)) {
                return true;
            }
        }
        return false;
    }

    private String fold(String word) {
        return folded.computeIfAbsent(word, ColumnName::fold);
    }

    private String knownWords(BankField field) {
        return String.join(
                ", ",
                profile.meanings().stream()
                        .filter(meaning -> meaning.field() == field)
                        .flatMap(meaning -> meaning.words().stream())
                        .toList());
    }

    private long amount(Direction direction) {
        if (profile.way() == AmountWay.IN_OUT) {
            return inOrOut(direction);
        }
        long amount = amount(BankField.AMOUNT, amountAt);
        if (!BankAmounts.isAmount(amount)) {
            if (amount != BankAmounts.UNREAD) {
                fail(BankField.AMOUNT, Code.CSV_VALUE_MISSING);
            }
            return 0;
        }
        return switch (direction) {
            case OUT -> -amount;
            default -> amount;
        };
    }

    private long inOrOut(Direction direction) {
        long in = amount(BankField.IN);
        long out = amount(BankField.OUT);
        if (in == BankAmounts.UNREAD || out == BankAmounts.UNREAD) {
            return 0;
        }
        if (!BankAmounts.isAmount(in) && !BankAmounts.isAmount(out)) {
            fail(BankField.IN, Code.CSV_VALUE_MISSING);
            return 0;
        }
        long came = BankAmounts.isAmount(in) ? in : 0;
        long went = BankAmounts.isAmount(out) ? out : 0;
        if (came != 0 && went != 0) {
            fail(BankField.OUT, Code.BANK_BOTH_SIDES, "in", money.plain(came), "out", money.plain(went));
            return 0;
        }
        boolean wrongSide = (direction == Direction.IN && went != 0) || (direction == Direction.OUT && came != 0);
        if (wrongSide) {
            fail(BankField.OUT, Code.BANK_BOTH_SIDES, "in", money.plain(came), "out", money.plain(went));
            return 0;
        }
        return profile.outIsNegative() ? came + went : came - went;
    }

    private long amount(BankField field) {
        return amount(field, layout.at(field));
    }

    private long amount(BankField field, int at) {
        if (at < 0 || at >= records.count()) {
            return BankAmounts.EMPTY;
        }
        long amount = amounts.read(records, at);
        if (amount == BankAmounts.UNREAD) {
            String found = records.text(at);
            switch (amounts.reason()) {
                case NOT_A_NUMBER -> fail(field, Code.AMOUNT_NOT_A_NUMBER, "found", found);
                case OTHER_CURRENCY ->
                    fail(
                            field,
                            Code.CURRENCY_DIFFERS,
                            "currency",
                            found,
                            "book",
                            money.currency().getCode());
                case TOO_MANY_DECIMALS ->
                    fail(
                            field,
                            Code.AMOUNT_TOO_MANY_DECIMALS,
                            "found",
                            found,
                            "currency",
                            money.currency().getCode(),
                            "decimals",
                            money.decimals());
                case TOO_LARGE ->
                    fail(field, Code.AMOUNT_OVERFLOW, "found", found, "limit", money.plain(Amounts.MAX_MINOR));
            }
        }
        return amount;
    }

    private String text(BankField field) {
        return text(layout.at(field));
    }

    private String text(int at) {
        return at < 0 || at >= records.count() || records.isEmpty(at) ? "" : records.text(at);
    }

    /** The texts of a row in one line, each once. */
    private String memo() {
        String memo = "";
        for (int at : layout.memos()) {
            String text = at < records.count() && !records.isEmpty(at) ? records.text(at) : "";
            if (text.isEmpty() || profile.writing().nothing().contains(text)) {
                continue;
            }
            memo = memo.isEmpty() ? text : memo.contains(text) ? memo : memo + " " + text;
        }
        return memo;
    }

    private void fail(BankField field, Code code, Object... details) {
        int at = layout.at(field);
        List<Object> all = new ArrayList<>(List.of(details));
        if (code == Code.CSV_VALUE_MISSING) {
            all.addAll(List.of("column", field.text(), "chinese", header(at)));
        }
        failures.add(failure(code, at + 1, field.text(), text(field), all.toArray()));
    }

    private String header(int at) {
        return at >= 0 && at < layout.header().size() ? layout.header().get(at) : "-";
    }

    /** A failure of the row. */
    Failure failure(Code code, int column, String field, String excerpt, Object... details) {
        return Failure.of(
                code,
                new Place(file, records.line(), column),
                field,
                excerpt.isEmpty() ? records.excerpt(EXCERPT) : excerpt,
                details);
    }
}
