package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.chart.BillingRhythm;
import org.sunledger.chart.Contract;
import org.sunledger.period.DatePeriod;

/**
 * Works out what a contract asks for, billing period by billing period.
 *
 * <p>Billing periods follow one another from the first day of the contract. Each follows the terms that held on its own
 * first day; the days of the contract as a whole are those stated last. A last period that the end of the contract cuts
 * short is due for its days, by the day, half a minor unit rounded up. From the day on which a contract is closed
 * nothing more is due.
 */
public final class Schedule {
    private Schedule() {}

    /** Turns the amount of a contract into the gross amount that is due. */
    @FunctionalInterface
    public interface Pricing {
        /** What is due on the day for this amount, in minor units. */
        long gross(Contract terms, LocalDate dueDate, long amountMinor);

        /** What the contract says, whatever it says about tax. */
        Pricing AS_STATED = (terms, dueDate, amountMinor) -> amountMinor;
    }

    /**
     * The dues of a contract in the order of their due dates.
     *
     * @param stated everything stated about the contract, by the day from which it holds; at least one
     */
    public static List<Due> of(SortedMap<LocalDate, Contract> stated, Pricing pricing) {
        // A copy, because what is handed in may be a range of a map that refuses days beyond it.
        SortedMap<LocalDate, Contract> statements = new TreeMap<>(stated);
        Contract newest = at(statements.lastKey(), statements);
        List<Due> dues = new ArrayList<>();
        LocalDate first = newest.start();
        LocalDate anchor = first;
        BillingRhythm rhythm = termsOn(first, statements).billing().rhythm();
        int periods = 0;
        while (!first.isAfter(newest.end())) {
            Contract terms = termsOn(first, statements);
            if (terms.closed()) {
                break;
            }
            if (terms.billing().rhythm() != rhythm) {
                rhythm = terms.billing().rhythm();
                anchor = first;
                periods = 0;
            }
            periods++;
            // Counted from the anchor, so that a contract from the 31st comes back to the 31st after February.
            LocalDate next = rhythm == BillingRhythm.ONCE
                    ? newest.end().plusDays(1)
                    : anchor.plusMonths((long) rhythm.months() * periods);
            add(dues, terms, DatePeriod.of(first, next), newest.end(), pricing);
            first = next;
        }
        dues.sort(Comparator.comparing(Due::dueDate).thenComparing(Due::period));
        return dues;
    }

    private static void add(List<Due> dues, Contract terms, DatePeriod whole, LocalDate end, Pricing pricing) {
        DatePeriod period = whole.last().isAfter(end) ? DatePeriod.closed(whole.start(), end) : whole;
        long amount = partOf(terms.amountOn(period.start()), period.days(), whole.days());
        LocalDate dueDate = terms.billing().dueDate(period.start(), period.last());
        if (amount > 0) {
            dues.add(new Due(terms.id(), period, dueDate, pricing.gross(terms, dueDate, amount)));
        }
    }

    private static long partOf(long amountMinor, long days, long allDays) {
        return days == allDays
                ? amountMinor
                : Math.addExact(Math.multiplyExact(amountMinor, 2 * days), allDays) / (2 * allDays);
    }

    private static Contract termsOn(LocalDate day, SortedMap<LocalDate, Contract> statements) {
        SortedMap<LocalDate, Contract> until = statements.headMap(day.plusDays(1));
        return at(until.isEmpty() ? statements.firstKey() : until.lastKey(), statements);
    }

    private static Contract at(LocalDate from, SortedMap<LocalDate, Contract> statements) {
        return Objects.requireNonNull(statements.get(from));
    }
}
