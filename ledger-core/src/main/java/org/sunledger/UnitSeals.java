package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.fact.UnitSeal;
import org.sunledger.fact.UnitSeal.Held;
import org.sunledger.journal.Posting;
import org.sunledger.log.Sha256;

/** The balances of units that a close of all accounts seals, one fact for each unit, in the order of the units. */
public final class UnitSeals {
    private static final String BETWEEN = "\t";

    private UnitSeals() {}

    /** What a close of this index seals: every unit that was charged or has paid up to a day. */
    public static List<UnitSeal> of(BookView view, LocalDate last, long close) {
        SortedMap<String, SortedMap<String, Long>> units = new TreeMap<>();
        view.unitBalances(last, balance -> {
            String place = String.join(
                    BETWEEN,
                    balance.key().account(),
                    balance.key().fund(),
                    balance.key().group());
            long minor = Math.subtractExact(balance.debitMinor(), balance.creditMinor());
            units.computeIfAbsent(balance.key().item().unit(), unit -> new TreeMap<>())
                    .merge(place, minor, Math::addExact);
        });
        String currency = view.settings().currency().getCode();
        List<UnitSeal> seals = new ArrayList<>();
        units.forEach((unit, places) -> seals.add(new UnitSeal(last, close, unit, currency, held(places))));
        return seals;
    }

    private static List<Held> held(SortedMap<String, Long> places) {
        List<Held> held = new ArrayList<>();
        places.forEach((place, minor) -> {
            if (minor != 0) {
                String[] names = place.split(BETWEEN, -1);
                held.add(new Held(names[0], names[1], names[2], minor));
            }
        });
        return held;
    }

    /** A balance that is more than any fact can say; empty when there is none. */
    static OptionalLong beyondAnyFact(List<UnitSeal> seals) {
        return seals.stream()
                .flatMap(seal -> seal.balances().stream())
                .mapToLong(Held::amountMinor)
                .filter(minor -> minor > Posting.LARGEST || minor < -Posting.LARGEST)
                .findFirst();
    }

    /** SHA-256 of the {@link #lines}. */
    public static String digest(List<UnitSeal> seals) {
        return Sha256.hex(lines(seals).getBytes(UTF_8));
    }

    /** A line for each balance: unit, account, fund, group and minor units, as the log format says. */
    public static String lines(List<UnitSeal> seals) {
        StringBuilder lines = new StringBuilder();
        for (UnitSeal seal : seals) {
            for (Held held : seal.balances()) {
                lines.append(String.join(BETWEEN, seal.unit(), held.account(), held.fund(), held.group()))
                        .append(BETWEEN)
                        .append(held.amountMinor())
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** The fact that seals the balance of a unit in this close; empty when the close has none. */
    public static OptionalLong find(BookView view, Seal seal, String unit) {
        long low = seal.index() + 1;
        long high = low + seal.closing().units();
        while (low < high) {
            long middle = (low + high) >>> 1;
            int order = view.fact(middle).document().text("unit").compareTo(unit);
            if (order == 0) {
                return OptionalLong.of(middle);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return OptionalLong.empty();
    }
}
