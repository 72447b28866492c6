package org.sunledger.planted;

import java.time.LocalDate;
import java.util.List;

/**
 * Two sides of one money account, and the truth about them.
 *
 * @param level how much went wrong
 * @param seed what the dice began with: the same level, rows and seed give the same case
 * @param from the first day of the period
 * @param to the last day of the period
 * @param bookOpening the book's balance before its first line, in minor units
 * @param bankOpening the bank's balance before its first line, in minor units
 * @param book the book's lines by day
 * @param bank the bank's lines by day
 * @param groups which lines belong together
 * @param verdicts one for each line of both sides
 */
public record PlantedCase(
        String level,
        long seed,
        LocalDate from,
        LocalDate to,
        long bookOpening,
        long bankOpening,
        List<Line> book,
        List<Line> bank,
        List<TrueGroup> groups,
        List<Verdict> verdicts) {

    /** Copies the lists. */
    public PlantedCase {
        book = List.copyOf(book);
        bank = List.copyOf(bank);
        groups = List.copyOf(groups);
        verdicts = List.copyOf(verdicts);
    }

    /** The lines of a side. */
    public List<Line> lines(Side side) {
        return side == Side.BOOK ? book : bank;
    }

    /** The balance of a side before its first line, in minor units. */
    public long opening(Side side) {
        return side == Side.BOOK ? bookOpening : bankOpening;
    }

    /** The balance of a side after its last line, in minor units. */
    public long closing(Side side) {
        return opening(side) + lines(side).stream().mapToLong(Line::amount).sum();
    }
}
