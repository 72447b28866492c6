package org.sunledger.io.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sunledger.io.CsvRow;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** Takes one file apart from its first line to its last: what is no row is looked at for figures. Used once. */
final class BankReading {
    /** So many rows say how many cells the rows of a file have. */
    private static final int SAMPLE = 200;

    private final String file;
    private final Supplier<String> sha256;
    private final BankText text;
    private final BankProfile profile;
    private final BankLayout layout;
    private final Amounts money;
    private final BankTies ties;
    private final List<BankLine> lines = new ArrayList<>();
    private final List<Long> unmoved = new ArrayList<>();
    private final List<Long> refused = new ArrayList<>();
    private final List<CsvRow> rejects = new ArrayList<>();
    private final List<Failure> refusals = new ArrayList<>();
    private final List<Failure> findings = new ArrayList<>();
    private @Nullable PrintedTable table;
    private List<String> tableHead = List.of();
    private boolean lastIsOpen;
    private boolean endsOpen;
    private long inCount;
    private long inMinor;
    private long outCount;
    private long outMinor;
    private long feeMinor;
    private final BySide bySide = new BySide();

    BankReading(String file, Supplier<String> sha256, BankText text, BankProfile profile, Amounts money) {
        this.file = file;
        this.sha256 = sha256;
        this.text = text;
        this.profile = profile;
        this.money = money;
        this.layout = HeaderSearch.search(profile, text);
        this.ties = new BankTies(file, profile, money);
    }

    BankFile read() {
        if (!layout.isWhole()) {
            return file(List.of(), List.of(HeaderSearch.refusal(file, profile, layout)), "");
        }
        BankRecords records = new BankRecords(text, layout.delimiter(), layout.width());
        LineReading reading = new LineReading(file, profile, layout, records, money);
        int usual = usualWidth();
        long last = 1;
        while (records.next()) {
            last = records.line();
            if (records.line() < layout.headerLine()) {
                printed(records);
            } else if (records.line() > layout.headerLine() && !records.isBlank()) {
                row(records, reading, usual);
            }
        }
        String currency = ties.printed(PrintedFigure.CURRENCY);
        if (!currency.isEmpty() && !Currencies.isSame(currency, money.currency())) {
            return file(List.of(), List.of(otherCurrency(currency)), reading.account());
        }
        BankFile rowsOnly = file(List.of(), List.of(), account(reading));
        List<Failure> all = new ArrayList<>(findings);
        all.addAll(ties.check(rowsOnly, profile.way() == AmountWay.SIDE ? bySide : BySide.of(rowsOnly), last));
        lastLine(rowsOnly).ifPresent(all::add);
        return file(all, List.of(), rowsOnly.account());
    }

    private String account(LineReading reading) {
        return reading.account().isEmpty() ? ties.printed(PrintedFigure.ACCOUNT) : reading.account();
    }

    private Failure otherCurrency(String currency) {
        return Failure.of(
                Code.CURRENCY_DIFFERS,
                new Place(file, ties.lineOf(PrintedFigure.CURRENCY), 0),
                "currency",
                currency,
                "currency",
                currency,
                "book",
                money.currency().getCode());
    }

    /** How many cells most of the rows have; a row with fewer has lost one. */
    private int usualWidth() {
        BankRecords records = new BankRecords(text, layout.delimiter(), layout.width());
        Map<Integer, Integer> seen = new HashMap<>();
        int sampled = 0;
        while (sampled < SAMPLE && records.next()) {
            if (records.line() > layout.headerLine() && records.count() >= layout.width() && !records.isDamaged()) {
                seen.merge(records.count(), 1, Integer::sum);
                sampled++;
            }
        }
        int usual = layout.width();
        int most = 0;
        for (Map.Entry<Integer, Integer> width : seen.entrySet()) {
            boolean more = width.getValue() > most || (width.getValue() == most && width.getKey() > usual);
            usual = more ? width.getKey() : usual;
            most = Math.max(most, width.getValue());
        }
        return usual;
    }

    private void row(BankRecords records, LineReading reading, int usual) {
        endsOpen = records.isOpen();
        if (records.isBroken()) {
            refuse(
                    records,
                    reading.failure(
                            Code.BANK_LINE_ENCODING,
                            0,
                            "",
                            "",
                            "encoding",
                            text.encoding().text()));
            return;
        }
        LocalDate day = records.isDamaged() ? null : reading.day();
        if (day == null && isNoRow(records)) {
            return;
        }
        if (records.isDamaged()) {
            refuse(records, reading.failure(Code.CSV_QUOTE_OPEN, 0, "", ""));
        } else if (!fits(records, usual)) {
            refuse(
                    records,
                    reading.failure(Code.CSV_RAGGED, 0, "", "", "found", records.count(), "expected", layout.width()));
        } else if (isHeaderAgain(records)) {
            if (!profile.writing().repeatsHeader()) {
                refuse(records, reading.failure(Code.BANK_HEADER_REPEATED, 0, "", "", "first", layout.headerLine()));
            }
        } else {
            take(records, reading, day);
        }
    }

    private boolean fits(BankRecords records, int usual) {
        if (records.count() < usual && !profile.writing().shortRows()) {
            return false;
        }
        for (int i = layout.width(); i < records.count(); i++) {
            if (!records.isEmpty(i) && (layout.headerLine() > 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHeaderAgain(BankRecords records) {
        int date = layout.at(BankField.DATE);
        return layout.headerLine() > 0
                && date < records.count()
                && records.text(date).equals(layout.header().get(date))
                && records.texts()
                        .subList(0, Math.min(records.count(), layout.width()))
                        .equals(layout.header());
    }

    private void take(BankRecords records, LineReading reading, @Nullable LocalDate day) {
        BankLine line = reading.read(day);
        List<Failure> failures = reading.failures();
        if (!failures.isEmpty()) {
            failures.forEach(refusals::add);
            refused(records);
            return;
        }
        if (profile.way() == AmountWay.SIDE) {
            bySide.add(reading.side(), reading.written());
        }
        if (line == null) {
            unmoved.add(records.line());
            lastIsOpen = records.isOpen();
        } else {
            add(line, records, reading);
        }
    }

    private void add(BankLine line, BankRecords records, LineReading reading) {
        long gross = Math.abs(line.amountMinor());
        if (inMinor + gross > Amounts.MAX_MINOR || outMinor + gross > Amounts.MAX_MINOR) {
            refuse(
                    records,
                    reading.failure(
                            Code.AMOUNT_OVERFLOW,
                            0,
                            "",
                            "",
                            "found",
                            money.plain(line.amountMinor()),
                            "limit",
                            money.plain(Amounts.MAX_MINOR)));
            return;
        }
        if (line.isIn()) {
            inCount++;
            inMinor += gross;
        } else {
            outCount++;
            outMinor += gross;
        }
        feeMinor += line.feeMinor();
        lines.add(line);
        lastIsOpen = records.isOpen();
    }

    private void refuse(BankRecords records, Failure failure) {
        refusals.add(failure);
        refused(records);
    }

    private void refused(BankRecords records) {
        refused.add(records.line());
        rejects.add(new CsvRow(records.line(), records.texts(), List.of()));
    }

    /** Lines before the header: figures may stand in them. */
    private void printed(BankRecords records) {
        if (!records.isBroken()) {
            figures(PrintedLine.fold(joined(records)), records.line());
        }
    }

    /** Whether a line after the header is no row: a printed line, totals of columns, a footer. */
    private boolean isNoRow(BankRecords records) {
        PrintedTable begun = table;
        if (begun != null) {
            tableValues(begun, records);
            table = null;
            return true;
        }
        List<String> cells = records.texts();
        for (PrintedTable candidate : profile.printed().tables()) {
            if (candidate.beginsWith(cells)) {
                table = candidate;
                tableHead = cells;
                return true;
            }
        }
        String first =
                cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        String folded = ColumnName.fold(first);
        boolean figures = figures(PrintedLine.fold(joined(records)), records.line());
        int date = layout.at(BankField.DATE);
        String inDate = date < cells.size() ? ColumnName.fold(cells.get(date)) : "";
        if (profile.printed().totalsRows().stream()
                .anyMatch(word -> folded.startsWith(word) || inDate.startsWith(word))) {
            totals(records);
            return true;
        }
        String shown = PrintedLine.fold(first);
        return figures || profile.printed().footers().stream().anyMatch(shown::startsWith);
    }

    private void tableValues(PrintedTable begun, BankRecords records) {
        List<String> values = records.texts();
        for (int i = 0; i < Math.min(tableHead.size(), values.size()); i++) {
            PrintedFigure figure = begun.figures().get(ColumnName.fold(tableHead.get(i)));
            if (figure != null && figure != PrintedFigure.ANY) {
                ties.print(figure, values.get(i), records.line());
            }
        }
    }

    private void totals(BankRecords records) {
        total(records, BankField.IN, PrintedFigure.IN_SUM);
        total(records, BankField.OUT, PrintedFigure.OUT_SUM);
        total(records, BankField.AMOUNT, PrintedFigure.NET);
        total(records, BankField.FEE, PrintedFigure.FEE_SUM);
    }

    private void total(BankRecords records, BankField field, PrintedFigure figure) {
        int at = layout.at(field);
        if (at >= 0 && at < records.count() && !records.isEmpty(at)) {
            ties.print(figure, records.text(at), records.line());
        }
    }

    private boolean figures(String folded, long line) {
        boolean any = false;
        for (PrintedLine printed : profile.printed().lines()) {
            Map<PrintedFigure, String> figures = printed.read(folded);
            any |= !figures.isEmpty() || (printed.slots().isEmpty() && printed.fits(folded));
            figures.forEach((figure, shown) -> {
                if (figure != PrintedFigure.ANY) {
                    ties.print(figure, shown, line);
                }
            });
        }
        return any;
    }

    private static String joined(BankRecords records) {
        return String.join(" ", records.texts()).strip();
    }

    /** A last row whose line has no end may have been cut, and nothing would show it. */
    private Optional<Failure> lastLine(BankFile file) {
        boolean borneOut = ties.bearsOutAmounts()
                || (!lines.isEmpty()
                        && lines.size() > 1
                        && lines.get(lines.size() - 1).hasBalance());
        return endsOpen && lastIsOpen && !borneOut
                ? Optional.of(Failure.of(Code.BANK_LINE_UNTIED, new Place(file.file(), lastLineNumber(), 0), "", ""))
                : Optional.empty();
    }

    private long lastLineNumber() {
        long line = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).line();
        return unmoved.isEmpty() ? line : Math.max(line, unmoved.get(unmoved.size() - 1));
    }

    private BankFile file(List<Failure> found, List<Failure> problems, String account) {
        boolean none = !problems.isEmpty();
        BankFile.Sums sums =
                new BankFile.Sums(inCount, inMinor, outCount, outMinor, feeMinor, BankOrder.isNewestFirst(lines));
        return new BankFile(
                file,
                sha256.get(),
                text.encoding(),
                profile,
                account,
                layout.headerLine(),
                layout.columns(),
                none ? List.of() : lines,
                none ? List.of() : unmoved,
                none ? List.of() : refused,
                none ? List.of() : rejects,
                none ? List.of() : refusals,
                found,
                problems,
                none ? BankFile.Sums.NONE : sums);
    }
}
