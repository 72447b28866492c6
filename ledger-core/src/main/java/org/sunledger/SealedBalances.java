package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.log.Sha256;

/**
 * The balances at the end of a day that a close seals: of every account, for every fund and ownership group, those that
 * are zero left out. One line each, in order, and the digest of these lines.
 */
public final class SealedBalances {
    private final SortedMap<String, Long> balances;

    private SealedBalances(SortedMap<String, Long> balances) {
        this.balances = balances;
    }

    /** The balances of a view after its last day; with an account, those of this account only. */
    public static SealedBalances of(BookView view, LocalDate last, String account) {
        SortedMap<String, Long> balances = new TreeMap<>();
        view.balances(LocalDate.MIN, last.plusDays(1), cell -> {
            if (account.isEmpty() || cell.key().account().equals(account)) {
                String place = String.join(
                        "\t",
                        cell.key().account(),
                        cell.key().fund(),
                        cell.key().group());
                balances.merge(place, cell.amountMinor(), Math::addExact);
            }
        });
        balances.values().removeIf(minor -> minor == 0);
        return new SealedBalances(balances);
    }

    /** Them by account, fund and group with tabs between; a copy. */
    public SortedMap<String, Long> byPlace() {
        return new TreeMap<>(balances);
    }

    /** How many there are. */
    public long count() {
        return balances.size();
    }

    /** What they add up to, in minor units: zero for a whole book, the cash for one account. */
    public long sumMinor() {
        return balances.values().stream().reduce(0L, Math::addExact);
    }

    /** Account, fund, group and minor units with tabs between and a line feed after; debit positive. */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, Long> balance : balances.entrySet()) {
            lines.append(balance.getKey())
                    .append('\t')
                    .append(balance.getValue())
                    .append('\n');
        }
        return lines.toString();
    }

    /** SHA-256 of the lines in UTF-8, 64 lower-case hexadecimal digits. */
    public String digest() {
        return Sha256.hex(lines().getBytes(UTF_8));
    }
}
