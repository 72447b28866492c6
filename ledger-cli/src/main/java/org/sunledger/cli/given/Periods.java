package org.sunledger.cli.given;

import java.time.LocalDate;
import java.util.Optional;
import org.sunledger.BookView;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;

/** Understands {@code --period}, or {@code --from} and {@code --to}, both included. */
public final class Periods {
    private Periods() {}

    /** The period asked for, else the fiscal year of the last day on which anything moved. */
    public static DatePeriod wanted(Arguments arguments, BookView view) {
        return find(arguments, view).orElseGet(() -> view.settings().calendar().yearOf(lastDay(view)));
    }

    /** The period asked for, if one is. A missing end is the book's own. */
    public static Optional<DatePeriod> find(Arguments arguments, BookView view) {
        String named = arguments.text("--period");
        Optional<LocalDate> from = Moments.findDay(arguments, "from");
        Optional<LocalDate> to = Moments.findDay(arguments, "to");
        if (named.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (!named.isEmpty()) {
            if (from.isPresent() || to.isPresent()) {
                throw Misuse.of("misuse.period-twice");
            }
            return Optional.of(Moments.period("period", named, view.settings().calendar()));
        }
        LocalDate first = from.orElse(view.settings().opened());
        LocalDate last = to.orElseGet(() -> lastDay(view));
        if (last.isBefore(first)) {
            throw Refusal.of(Code.PERIOD_BACKWARDS, "to", "from", first, "to", last);
        }
        return Optional.of(DatePeriod.closed(first, last));
    }

    /** The last day on which anything moved; the day the book was opened when nothing did. */
    public static LocalDate lastDay(BookView view) {
        LocalDate[] last = {view.settings().opened()};
        view.balances(LocalDate.MIN, LocalDate.MAX, cell -> {
            if (cell.key().day().isAfter(last[0])) {
                last[0] = cell.key().day();
            }
        });
        return last[0];
    }
}
