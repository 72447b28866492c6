package org.sunledger.fee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What is owed on a day, by how long ago it fell due. Every open item is in exactly one band, so the bands add up to
 * what is owed. Immutable.
 */
public final class Ageing {
    /** Nothing is owed. */
    public static final Ageing NONE = new Ageing(new long[AgeBand.values().length]);

    private final long[] minor;

    private Ageing(long[] minor) {
        this.minor = minor;
    }

    /** The ages of what is open of these items on a day. */
    public static Ageing of(List<ChargedItem> items, LocalDate asOf) {
        return of(items, AgeBand.earliest(asOf));
    }

    static Ageing of(List<ChargedItem> items, List<String> earliest) {
        long[] minor = new long[AgeBand.values().length];
        for (ChargedItem item : items) {
            if (!item.isSettled()) {
                int band = AgeBand.of(item.due(), earliest).ordinal();
                minor[band] = Math.addExact(minor[band], item.openMinor());
            }
        }
        return new Ageing(minor);
    }

    /** What is owed in a band, in minor units; zero or positive. */
    public long minor(AgeBand band) {
        return minor[band.ordinal()];
    }

    /** What is owed in all. */
    public long totalMinor() {
        return Arrays.stream(minor).reduce(0, Math::addExact);
    }

    /** What is owed and past its day. */
    public long overdueMinor() {
        return Math.subtractExact(totalMinor(), minor(AgeBand.NOT_DUE));
    }

    /** Both together. */
    public Ageing plus(Ageing other) {
        long[] sum = new long[minor.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(minor[i], other.minor[i]);
        }
        return new Ageing(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ageing ageing && Arrays.equals(minor, ageing.minor);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minor);
    }

    @Override
    public String toString() {
        return Arrays.toString(minor);
    }
}
