package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunledger.fact.FactKind;
import org.sunledger.log.LoggedFact;

/** The reversals that count for a day or an earlier one, read once for questions about many facts. */
final class ReversalsUntil {
    private final Map<Long, List<Long>> reversals = new HashMap<>();
    private final Map<Long, LocalDate> days = new HashMap<>();

    ReversalsUntil(BookView view, LocalDate asOf) {
        for (long index : view.ofKind(FactKind.REVERSAL)) {
            LoggedFact reversal = view.fact(index);
            if (!reversal.effective().isAfter(asOf)) {
                reversals
                        .computeIfAbsent(reversal.document().whole("of"), any -> new ArrayList<>())
                        .add(index);
                days.put(index, reversal.effective());
            }
        }
    }

    /** True when the fact was reversed by then and its reversal was not. */
    boolean isReversed(long index) {
        return isReversed(index, new HashSet<>());
    }

    private boolean isReversed(long index, Set<Long> seen) {
        return seen.add(index) && of(index).stream().anyMatch(reversal -> !isReversed(reversal, seen));
    }

    /** The reversals of a fact, in the order of the log. */
    List<Long> of(long index) {
        return reversals.getOrDefault(index, List.of());
    }

    /** The day for which a reversal counts. */
    LocalDate day(long reversal) {
        return days.getOrDefault(reversal, LocalDate.MIN);
    }
}
