package org.sunledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Levy;
import org.sunledger.fact.LevyRemainder;
import org.sunledger.fee.LevyMemory;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;

/**
 * What a log prefix knows of earlier levies.
 *
 * <p>The memory of a key is the sum over its levies that were not reversed, and over what a former book left over. Each
 * levy states that sum as it stood before it, so reading the newest one is enough, as long as nothing was reversed
 * since; then the sum is made anew.
 */
final class LevyReader implements LevyMemory {
    private final BookView view;
    /** The newest reversal that undid a fact or brought it back, by the fact. */
    private final Map<Long, Long> touched = new HashMap<>();

    LevyReader(BookView view) {
        this.view = view;
        view.ofKind(FactKind.REVERSAL).forEach(index -> touched.merge(undone(index), index, Math::max));
    }

    @Override
    public long carried(String name, String unit) {
        List<Long> levies = view.levies(name, unit);
        if (levies.isEmpty()) {
            return 0;
        }
        long newest = levies.get(levies.size() - 1);
        boolean touchedSince = levies.stream().anyMatch(index -> touched.getOrDefault(index, -1L) > newest);
        return !touchedSince && read(newest) instanceof Levy levy ? levy.carriedOn() : anew(levies);
    }

    /** The fact that a reversal is about in the end: a reversal of a reversal brings the first one back. */
    private long undone(long reversal) {
        Optional<LoggedFact> fact = view.findFact(reversal);
        long of = reversal;
        while (fact.isPresent() && fact.get().kind() == FactKind.REVERSAL) {
            of = fact.get().document().whole("of");
            fact = view.findFact(of);
        }
        return of;
    }

    /** The memory as it is defined. */
    long anew(List<Long> levies) {
        return levies.stream()
                .filter(index -> !view.isReversed(index))
                .mapToLong(this::left)
                .sum();
    }

    private long left(long index) {
        Fact fact = read(index);
        return fact instanceof Levy levy ? levy.left() : ((LevyRemainder) fact).carried();
    }

    private Fact read(long index) {
        return view.read(view.fact(index));
    }

    @Override
    public boolean isLevied(String charge, String unit, DatePeriod period) {
        return LookupSpaces.levied(charge, unit, period).stream()
                .flatMap(key -> view.levied(key).stream())
                .anyMatch(index -> !view.isReversed(index));
    }
}
