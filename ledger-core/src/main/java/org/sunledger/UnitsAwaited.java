package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import org.joda.money.CurrencyUnit;
import org.sunledger.fact.Closing;
import org.sunledger.fact.UnitSeal;
import org.sunledger.log.Sha256;

/** The balances of units that must stand behind a close, worked out by the slow route, in their order. */
final class UnitsAwaited {
    private final long close;
    private final String digest;
    private final Deque<UnitSeal> expected = new ArrayDeque<>();
    private boolean told;

    private UnitsAwaited(long close, String digest) {
        this.close = close;
        this.digest = digest;
    }

    /** Before the first close: nothing is awaited. */
    static UnitsAwaited nothing() {
        return new UnitsAwaited(0, "");
    }

    /** What must follow a close; nothing when it says that no unit does. */
    static UnitsAwaited behind(long close, Closing closing, SlowBalances balances, CurrencyUnit currency) {
        SortedMap<String, SortedMap<String, BigInteger>> units =
                closing.units() == 0 ? Collections.emptySortedMap() : balances.units(closing.effective());
        StringBuilder lines = new StringBuilder();
        units.forEach((unit, sums) -> sums.forEach((place, sum) -> lines.append(unit)
                .append(SlowBalances.BETWEEN)
                .append(place)
                .append(SlowBalances.BETWEEN)
                .append(sum)
                .append('\n')));
        UnitsAwaited awaited =
                new UnitsAwaited(close, Sha256.hex(lines.toString().getBytes(UTF_8)));
        units.forEach((unit, sums) ->
                awaited.expected.add(new UnitSeal(closing.effective(), close, unit, currency.getCode(), held(sums))));
        return awaited;
    }

    private static List<UnitSeal.Held> held(SortedMap<String, BigInteger> sums) {
        List<UnitSeal.Held> held = new ArrayList<>();
        sums.forEach((place, sum) -> {
            String[] names = place.split(SlowBalances.BETWEEN, -1);
            held.add(new UnitSeal.Held(names[0], names[1], names[2], sum.longValueExact()));
        });
        return held;
    }

    /** The index of the close; 0 when there was none. */
    long close() {
        return close;
    }

    /** True when the close seals these units and no others. */
    boolean agreesWith(Closing closing) {
        return closing.units() == expected.size()
                && (expected.isEmpty() || closing.unitsDigest().equals(digest));
    }

    /** Meets the next unit; true when it is another than the one awaited, and nothing of this close was told yet. */
    boolean differsFrom(UnitSeal seal) {
        return !seal.equals(expected.poll()) && toTell();
    }

    /** Meets what is no unit; true when a unit is missing, and nothing of this close was told yet. */
    boolean lacks() {
        return !expected.isEmpty() && toTell();
    }

    /** One finding for a close is enough, however many units follow. */
    boolean toTell() {
        boolean first = !told;
        told = true;
        return first;
    }
}
