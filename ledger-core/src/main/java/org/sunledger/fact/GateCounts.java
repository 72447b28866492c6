package org.sunledger.fact;

import org.sunledger.canonical.CanonicalObject;

/**
 * What a gate's log counts.
 *
 * @param vehicles vehicles that passed, free ones included
 * @param free vehicles that were let through free 免费放行
 * @param hours hours charged, in hundredths of an hour
 * @param permits permits 月卡 sold
 */
public record GateCounts(long vehicles, long free, long hours, long permits) {
    /** The hundredths of an hour that make one. */
    public static final long HOUR = 100;

    /** Nothing was counted. */
    public static final GateCounts NONE = new GateCounts(0, 0, 0, 0);

    /** Throws {@link IllegalArgumentException} for a negative count. */
    public GateCounts {
        if (vehicles < 0 || free < 0 || hours < 0 || permits < 0) {
            throw new IllegalArgumentException("a gate counts nothing negative");
        }
    }

    /** Both together. */
    public GateCounts plus(GateCounts other) {
        return new GateCounts(
                Math.addExact(vehicles, other.vehicles),
                Math.addExact(free, other.free),
                Math.addExact(hours, other.hours),
                Math.addExact(permits, other.permits));
    }

    void write(CanonicalObject.Builder document) {
        put("vehicles", vehicles, document);
        put("free", free, document);
        put("hours", hours, document);
        put("permits", permits, document);
    }

    static GateCounts read(CanonicalObject document) {
        return new GateCounts(
                get("vehicles", document), get("free", document), get("hours", document), get("permits", document));
    }

    private static void put(String name, long count, CanonicalObject.Builder document) {
        if (count != 0) {
            document.put(name, count);
        }
    }

    private static long get(String name, CanonicalObject document) {
        return document.findWhole(name).orElse(0);
    }
}
