package org.sunledger.fee;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is owed on a day, by how long ago it fell due. Every open item is in exactly one band, so the bands add up to
 * what is owed. Immutable.
 *
 * @param minor what is owed in each band that holds anything, in minor units; positive
 */
public record Ageing(Map<AgeBand, Long> minor) {
    /** Nothing is owed. */
    public static final Ageing NONE = new Ageing(new EnumMap<>(AgeBand.class));

    public Ageing {
        EnumMap<AgeBand, Long> copy = new EnumMap<>(AgeBand.class);
        copy.putAll(minor);
        minor = Collections.unmodifiableMap(copy);
    }

    /** The ages of what is open of these items on a day. */
    public static Ageing of(List<ChargedItem> items, LocalDate asOf) {
        return of(items, AgeBand.earliest(asOf));
    }

    static Ageing of(List<ChargedItem> items, List<String> earliest) {
        Map<AgeBand, Long> minor = new EnumMap<>(AgeBand.class);
        for (ChargedItem item : items) {
            if (!item.isSettled()) {
                minor.merge(AgeBand.of(item.due(), earliest), item.openMinor(), Math::addExact);
            }
        }
        return new Ageing(minor);
    }

    /** What is owed in a band, in minor units; zero or positive. */
    public long minor(AgeBand band) {
        return minor.getOrDefault(band, 0L);
    }

    /** What is owed in all. */
    public long totalMinor() {
        return minor.values().stream().reduce(0L, Math::addExact);
    }

    /** What is owed and past its day. */
    public long overdueMinor() {
        return Math.subtractExact(totalMinor(), minor(AgeBand.NOT_DUE));
    }

    /** Both together. */
    public Ageing plus(Ageing other) {
        Map<AgeBand, Long> sum = new EnumMap<>(AgeBand.class);
        sum.putAll(minor);
        other.minor.forEach((band, more) -> sum.merge(band, more, Math::addExact));
        return new Ageing(sum);
    }
}
