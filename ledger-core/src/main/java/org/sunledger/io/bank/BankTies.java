package org.sunledger.io.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** Compares what a file prints about itself with its rows. */
final class BankTies {
    /** A file whose balances do not run at all has one finding, not one for each of its rows. */
    private static final int MOST_BREAKS = 200;

    private final String file;
    private final BankProfile profile;
    private final Amounts money;
    private final Map<PrintedFigure, Shown> printed = new EnumMap<>(PrintedFigure.class);
    private final List<Failure> findings = new ArrayList<>();

    /** A figure that was printed, and where. */
    private record Shown(String text, long line) {}

    BankTies(String file, BankProfile profile, Amounts money) {
        this.file = file;
        this.profile = profile;
        this.money = money;
    }

    /** Notes a figure that the file prints; one that is printed again otherwise is a finding. */
    void print(PrintedFigure figure, String text, long line) {
        Shown first = printed.putIfAbsent(figure, new Shown(text, line));
        if (first != null && !first.text().equals(text) && figure.isMoney()) {
            findings.add(differs(Code.BANK_TOTAL_DIFFERS, figure, text, first.text(), line));
        }
    }

    /** What the file prints as a figure; empty when it does not. */
    String printed(PrintedFigure figure) {
        Shown shown = printed.get(figure);
        return shown == null ? "" : shown.text();
    }

    long lineOf(PrintedFigure figure) {
        Shown shown = printed.get(figure);
        return shown == null ? 0 : shown.line();
    }

    /** Whether any printed figure or balance can bear out the amount of the last line. */
    boolean bearsOutAmounts() {
        return printed.keySet().stream().anyMatch(PrintedFigure::isMoney);
    }

    /** Everything that the rows do not bear out; what is missing is said of the last line. */
    List<Failure> check(BankFile rows, BySide counted, long lastLine) {
        BankFile.Sums sums = rows.sums();
        long taken = rows.rowsTaken();
        count(PrintedFigure.COUNT, taken);
        count(PrintedFigure.IN_COUNT, counted.inCount());
        count(PrintedFigure.OUT_COUNT, counted.outCount());
        count(PrintedFigure.NONE_COUNT, counted.noneCount());
        sum(PrintedFigure.IN_SUM, counted.inMinor());
        sum(PrintedFigure.OUT_SUM, counted.outMinor());
        sum(PrintedFigure.FEE_SUM, sums.feeMinor());
        sum(PrintedFigure.NET, sums.inMinor() - sums.outMinor());
        balance(PrintedFigure.OPENING, rows.opening());
        balance(PrintedFigure.CLOSING, rows.closing());
        if (!printed.containsKey(PrintedFigure.OPENING) || rows.opening().isEmpty()) {
            openingAndClosing(sums);
        }
        for (PrintedFigure figure : PrintedFigure.values()) {
            if (profile.printed().always().contains(figure) && !printed.containsKey(figure)) {
                findings.add(Failure.of(Code.BANK_TOTAL_MISSING, place(lastLine), "", "", "figure", figure.text()));
            }
        }
        runningBalance(rows);
        return findings;
    }

    private void count(PrintedFigure figure, long found) {
        Shown shown = printed.get(figure);
        if (shown == null) {
            return;
        }
        String digits = shown.text().replace(",", "");
        if (digits.length() > 12 || !digits.matches("[0-9]+") || Long.parseLong(digits) != found) {
            findings.add(differs(Code.BANK_COUNT_DIFFERS, figure, shown.text(), Long.toString(found), shown.line()));
        }
    }

    private void sum(PrintedFigure figure, long found) {
        Shown shown = printed.get(figure);
        if (shown == null) {
            return;
        }
        long minor = minor(shown.text());
        boolean same = figure == PrintedFigure.OUT_SUM ? Math.abs(minor) == Math.abs(found) : minor == found;
        if (!BankAmounts.isAmount(minor) || !same) {
            findings.add(differs(Code.BANK_TOTAL_DIFFERS, figure, shown.text(), money.plain(found), shown.line()));
        }
    }

    private void balance(PrintedFigure figure, OptionalLong found) {
        if (found.isPresent()) {
            sum(figure, found.getAsLong());
        }
    }

    /** Without balances on the rows, the printed ones must still be as far apart as the rows carry. */
    private void openingAndClosing(BankFile.Sums sums) {
        Shown opening = printed.get(PrintedFigure.OPENING);
        Shown closing = printed.get(PrintedFigure.CLOSING);
        if (opening == null || closing == null) {
            return;
        }
        long from = minor(opening.text());
        long to = minor(closing.text());
        long expected = from + sums.inMinor() - sums.outMinor();
        if (BankAmounts.isAmount(from) && BankAmounts.isAmount(to) && expected != to) {
            findings.add(differs(
                    Code.BANK_TOTAL_DIFFERS,
                    PrintedFigure.CLOSING,
                    closing.text(),
                    money.plain(expected),
                    closing.line()));
        }
    }

    private long minor(String text) {
        return new BankAmounts(
                        money,
                        profile.writing().decimalComma(),
                        profile.writing().nothing())
                .read(text);
    }

    /** Each balance is the one before it and the amount; rows that were refused between leave a gap that is said. */
    private void runningBalance(BankFile rows) {
        List<BankLine> lines = rows.chronological();
        BankLine before = null;
        long carried = 0;
        int breaks = 0;
        for (BankLine line : lines) {
            carried = Math.addExact(carried, line.amountMinor());
            if (line.hasBalance()) {
                if (before != null && Math.addExact(before.balanceMinor(), carried) != line.balanceMinor()) {
                    breaks++;
                    if (breaks <= MOST_BREAKS) {
                        findings.add(breakAt(before, line, carried));
                    }
                }
                before = line;
                carried = 0;
            }
        }
        if (before != null && carried != 0) {
            BankLine last = lines.get(lines.size() - 1);
            findings.add(Failure.of(Code.BANK_LINE_UNTIED, place(last.line()), "balance", ""));
        }
    }

    private Failure breakAt(BankLine before, BankLine line, long carried) {
        return Failure.of(
                Code.BANK_BALANCE_BREAKS,
                place(line.line()),
                "balance",
                "",
                "expected",
                money.plain(before.balanceMinor() + carried),
                "found",
                money.plain(line.balanceMinor()),
                "before",
                before.line());
    }

    private Failure differs(Code code, PrintedFigure figure, String shown, String found, long line) {
        return Failure.of(code, place(line), "", "", "figure", figure.text(), "printed", shown, "found", found);
    }

    private Place place(long line) {
        return new Place(file, line, 0);
    }
}
