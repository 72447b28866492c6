package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sunledger.chart.AmountTail;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Ownership;
import org.sunledger.chart.Unit;

/**
 * Finds the unit that a bank row or a line of a cashier's list comes from. Nothing is guessed: what points to no unit,
 * to several, or to different ones is left to a person.
 *
 * <ol>
 *   <li>Ids of units that stand in the reference as words of their own, and units whose owner on the day has the name
 *       of the payer, each say something; what says anything must agree on exactly one unit.
 *   <li>Only where they do not point to exactly one, the amount is looked at: less the unit's {@linkplain AmountTail
 *       tail} it must be what one or more of the oldest open items of the unit come to, for exactly one unit, and for
 *       one of those that reference and payer leave.
 * </ol>
 */
public final class ReceiptMatching {
    private final Chart chart;
    private final Function<LocalDate, Map<String, Ownership>> owners;
    private final Function<LocalDate, Map<String, Application>> accounts;
    private final Map<LocalDate, Map<String, Ownership>> ownersOf = new ConcurrentHashMap<>();
    private final Map<LocalDate, Map<String, Application>> accountsOf = new ConcurrentHashMap<>();

    /**
     * What points to units.
     *
     * @param units the units; exactly one when the row is matched, none when nothing points anywhere
     * @param contradicts true when reference and payer each point to units, but to no common one
     */
    public record Match(SortedSet<String> units, boolean contradicts) {
        /** The unit, if exactly one is pointed to. */
        public Optional<String> unit() {
            return units.size() == 1 && !contradicts ? Optional.of(units.first()) : Optional.empty();
        }
    }

    /**
     * Matches for one book.
     *
     * @param chart its names
     * @param owners who owns the units on a day, with the names that are kept
     * @param accounts the current accounts of units as of a day; asked only when tails are stated
     */
    public ReceiptMatching(
            Chart chart,
            Function<LocalDate, Map<String, Ownership>> owners,
            Function<LocalDate, Map<String, Application>> accounts) {
        this.chart = chart;
        this.owners = owners;
        this.accounts = accounts;
    }

    /** Matches by references alone. */
    public static ReceiptMatching byReference(Chart chart) {
        return new ReceiptMatching(chart, day -> Map.of(), day -> Map.of());
    }

    /**
     * What a row points to.
     *
     * @param reference what the payer or the bank wrote
     * @param payer who paid; may be empty
     * @param amountMinor what was paid, in minor units
     * @param day the day of the row
     */
    public Match match(String reference, String payer, long amountMinor, LocalDate day) {
        SortedSet<String> named = named(reference, day);
        SortedSet<String> owned = owned(payer, day);
        SortedSet<String> both = new TreeSet<>(named.isEmpty() ? owned : named);
        if (!owned.isEmpty()) {
            both.retainAll(owned);
        }
        if (both.isEmpty() && !named.isEmpty()) {
            named.addAll(owned);
            return new Match(named, true);
        }
        if (both.size() == 1) {
            return new Match(both, false);
        }
        SortedSet<String> byTail = byTail(amountMinor, day);
        if (!both.isEmpty()) {
            byTail.retainAll(both);
        }
        return new Match(byTail.isEmpty() ? both : byTail, false);
    }

    private SortedSet<String> named(String reference, LocalDate day) {
        SortedSet<String> units = new TreeSet<>();
        Set<String> words = new HashSet<>(List.of(reference.split("[\\s,;，；。、]+", -1)));
        words.addAll(List.of(reference.split("[^A-Za-z0-9_-]+", -1)));
        for (String word : words) {
            if (!word.isEmpty() && chart.unit(word, day).isPresent()) {
                units.add(word);
            }
        }
        return units;
    }

    private SortedSet<String> owned(String payer, LocalDate day) {
        SortedSet<String> units = new TreeSet<>();
        if (!payer.isEmpty()) {
            ownersOf.computeIfAbsent(day, owners).forEach((unit, owner) -> {
                if (owner.name().equals(payer)) {
                    units.add(unit);
                }
            });
        }
        return units;
    }

    private SortedSet<String> byTail(long amountMinor, LocalDate day) {
        SortedSet<String> units = new TreeSet<>();
        for (Unit unit : chart.units(day)) {
            Optional<AmountTail> tail = chart.tail(unit.id(), day);
            if (tail.isPresent()
                    && isExpected(unit.id(), amountMinor - tail.get().tailMinor(), day)) {
                units.add(unit.id());
            }
        }
        return units;
    }

    private boolean isExpected(String unit, long minor, LocalDate day) {
        Application account = accountsOf.computeIfAbsent(day, accounts).get(unit);
        return account != null && expected(account).contains(minor);
    }

    /**
     * What a unit may pay: its oldest open items, as many as it likes, either what is left of them or what they were
     * charged, for tails paid before have settled a little of the oldest.
     */
    private static List<Long> expected(Application account) {
        List<Long> sums = new ArrayList<>();
        long left = 0;
        long charged = 0;
        for (ChargedItem item : account.open()) {
            left = Math.addExact(left, item.openMinor());
            charged = Math.addExact(charged, item.chargedMinor());
            sums.add(left);
            sums.add(charged);
        }
        return sums;
    }
}
