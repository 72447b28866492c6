package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;
import org.sunledger.fact.GateSettlement;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/** Which days of a gate's channel are settled: each once, unless its settlement was reversed. */
final class GateDays {
    private final BookView head;
    private final Map<String, Long> drafted = new HashMap<>();
    /** What was asked of the store ahead, and which of it the store knows. */
    private final Set<String> asked = new HashSet<>();

    private final Set<String> kept = new HashSet<>();

    GateDays(BookView head) {
        this.head = head;
    }

    /** The days of one settlement as the store finds them. */
    static List<String> keys(GateSettlement fact) {
        return keys(fact.series(), fact.first(), fact.effective());
    }

    /** The day comes first: files are by day, so keys are in order as they come, and soon sorted. */
    static List<String> keys(String series, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return List.of(last + "\n" + series);
        }
        List<String> keys = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            keys.add(day + "\n" + series);
        }
        return keys;
    }

    /** Asks the store about many settlements at once, which is quicker than one by one. */
    void ahead(List<GateSettlement> facts) {
        List<String> keys = new ArrayList<>();
        facts.forEach(fact -> keys.addAll(keys(fact)));
        asked.addAll(keys);
        kept.addAll(head.store().lookupCounts(LookupSpaces.GATE_DAY, keys).keySet());
    }

    /** Refuses a settlement of a day that another one settles already. */
    Outcome<Admission.Admitted> once(GateSettlement fact, Admission.Admitted admitted, LongPredicate isReversed) {
        for (String key : keys(fact)) {
            OptionalLong holder = holder(key, isReversed);
            if (holder.isPresent()) {
                return Outcome.refused(Rejection.of(
                        Code.GATE_DAY_TWICE,
                        "date",
                        "day",
                        key.substring(0, key.indexOf('\n')),
                        "gate",
                        fact.gate(),
                        "channel",
                        fact.channel(),
                        "fact",
                        "F" + holder.getAsLong()));
            }
        }
        return Outcome.accepted(admitted);
    }

    private OptionalLong holder(String key, LongPredicate isReversed) {
        Long here = drafted.get(key);
        if (here != null && !isReversed.test(here)) {
            return OptionalLong.of(here);
        }
        if (asked.contains(key) && !kept.contains(key)) {
            return OptionalLong.empty();
        }
        return head.store().lookup(LookupSpaces.GATE_DAY, key).stream()
                .mapToLong(Long::longValue)
                .filter(index -> index < head.size() && !isReversed.test(index))
                .findFirst();
    }

    /** Remembers a settlement that was drafted. */
    void add(long index, GateSettlement fact) {
        keys(fact).forEach(key -> drafted.put(key, index));
    }
}
