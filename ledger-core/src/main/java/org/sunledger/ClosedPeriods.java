package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sunledger.fact.Audited;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Reopening;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;

/**
 * Which days of a book are closed 结账. Immutable.
 *
 * <p>A close reaches back: the figures of a period begin with its opening balances, so a fact for any day before it
 * would change them too. What is closed is therefore everything up to a day. A close of cash does the same for one
 * account. Closes are undone in the opposite order, the latest day first.
 */
public final class ClosedPeriods {
    /** A book in which every day is open. */
    public static final ClosedPeriods NONE = new ClosedPeriods(List.of());

    private static final Comparator<Seal> BY_LAST_DAY =
            Comparator.comparing((Seal seal) -> seal.closing().period().last()).thenComparingLong(Seal::index);

    private final List<Seal> standing;

    /**
     * A close that was not undone.
     *
     * @param index the index of its fact
     * @param closing what was closed
     * @param audited true when the period was audited since, so that it stays closed
     */
    public record Seal(long index, Closing closing, boolean audited) {
        /** How people name its fact. */
        public String shownId() {
            return "F" + index;
        }

        /** The first day that it leaves open. */
        public LocalDate nextDay() {
            return closing.period().end();
        }
    }

    private ClosedPeriods(List<Seal> standing) {
        this.standing = List.copyOf(standing);
    }

    /** As the facts of a view leave it. */
    static ClosedPeriods of(BookView view) {
        List<Long> indexes = new ArrayList<>();
        for (FactKind kind : List.of(FactKind.CLOSE, FactKind.REOPEN, FactKind.AUDITED)) {
            indexes.addAll(view.ofKind(kind));
        }
        ClosedPeriods closed = NONE;
        for (long index : indexes.stream().sorted().toList()) {
            LoggedFact logged = view.fact(index);
            closed = closed.with(index, view.read(logged));
        }
        return closed;
    }

    /** After one more fact; most facts close and open nothing. */
    ClosedPeriods with(long index, Fact fact) {
        if (!(fact instanceof Closing || fact instanceof Reopening || fact instanceof Audited)) {
            return this;
        }
        List<Seal> after = new ArrayList<>(standing);
        if (fact instanceof Closing closing) {
            after.add(new Seal(index, closing, false));
        } else if (fact instanceof Reopening reopening) {
            after.removeIf(seal -> seal.index() == reopening.of());
        } else if (fact instanceof Audited audited) {
            after.replaceAll(
                    seal -> seal.index() == audited.of() ? new Seal(seal.index(), seal.closing(), true) : seal);
        }
        after.sort(BY_LAST_DAY);
        return new ClosedPeriods(after);
    }

    /** True when every day is open: nothing was closed, or everything was opened again. */
    boolean isEmpty() {
        return standing.isEmpty();
    }

    /** The closes that stand, those of cash included, the earliest last day first. */
    public List<Seal> standing() {
        return standing;
    }

    /** The close that reaches furthest for all accounts. */
    public Optional<Seal> latest() {
        return latest(seal -> !seal.closing().isOfCash());
    }

    /** The close because of which nothing is recorded for a day. */
    public Optional<Seal> over(LocalDate day) {
        return latest().filter(seal -> day.isBefore(seal.nextDay()));
    }

    /** The close of cash because of which nothing is posted to an account for a day. */
    public Optional<Seal> over(LocalDate day, String account) {
        return latestOf(account).filter(seal -> day.isBefore(seal.nextDay()));
    }

    /** The close of cash that reaches furthest for an account; with an empty text, the close of all accounts. */
    Optional<Seal> latestOf(String account) {
        return latest(seal -> seal.closing().account().equals(account));
    }

    /** The close of a period, of all accounts or of the cash of one. */
    public Optional<Seal> find(DatePeriod period, String account) {
        return latest(seal -> seal.closing().period().equals(period)
                && seal.closing().account().equals(account));
    }

    Optional<Seal> find(long index) {
        return latest(seal -> seal.index() == index);
    }

    private Optional<Seal> latest(Predicate<Seal> wanted) {
        return standing.stream().filter(wanted).reduce((first, second) -> second);
    }
}
