package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.Sha256;
import org.sunledger.store.LedgerStore;

/**
 * The balances by the slow and obvious route: posting after posting, without a bound, keyed by words. Shares nothing
 * with the fold whose results a store keeps, so that the two can be compared.
 */
final class SlowBalances {
    static final String BETWEEN = "\t";

    /** Debits and credits, by day and the words of the posting. */
    private final Map<LocalDate, Map<String, BigInteger[]>> days = new HashMap<>();

    /** What units were charged and paid, by day and the words of unit and posting; what a close seals of them. */
    private final Map<LocalDate, Map<String, BigInteger>> unitDays = new HashMap<>();

    void add(LoggedFact fact) {
        for (Posting posting : fact.postings()) {
            FundGroup place = posting.fundGroup();
            String words =
                    posting.account() + BETWEEN + place.fund() + BETWEEN + place.group() + BETWEEN + posting.subject();
            BigInteger[] sides = days.computeIfAbsent(fact.effective(), day -> new HashMap<>())
                    .computeIfAbsent(words, any -> new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO});
            BigInteger amount = BigInteger.valueOf(posting.amountMinor());
            sides[0] = sides[0].add(amount.max(BigInteger.ZERO));
            sides[1] = sides[1].add(amount.negate().max(BigInteger.ZERO));
            if (posting.item().exists()) {
                String unit =
                        posting.unit() + BETWEEN + posting.account() + BETWEEN + place.fund() + BETWEEN + place.group();
                unitDays.computeIfAbsent(fact.effective(), day -> new HashMap<>())
                        .merge(unit, amount, BigInteger::add);
            }
        }
    }

    /** True when a store keeps these balances and no others. */
    boolean agreeWith(LedgerStore store) {
        boolean[] agree = {true};
        long[] met = {0};
        store.readCells(LocalDate.MIN, LocalDate.MAX, cell -> {
            String words = String.join(
                    BETWEEN,
                    cell.key().account(),
                    cell.key().fund(),
                    cell.key().group(),
                    cell.key().subject());
            BigInteger[] sides = days.getOrDefault(cell.key().day(), Map.of()).get(words);
            met[0]++;
            agree[0] &= sides != null
                    && sides[0].equals(BigInteger.valueOf(cell.debitMinor()))
                    && sides[1].equals(BigInteger.valueOf(cell.creditMinor()));
        });
        return agree[0] && met[0] == days.values().stream().mapToLong(Map::size).sum();
    }

    /** The balances of the units at the end of a day that are not zero, by unit; one with none of them has no lines. */
    SortedMap<String, SortedMap<String, BigInteger>> units(LocalDate last) {
        SortedMap<String, SortedMap<String, BigInteger>> units = new TreeMap<>();
        unitDays.forEach((day, balances) -> {
            if (!day.isAfter(last)) {
                balances.forEach((words, sum) -> {
                    int end = words.indexOf(BETWEEN);
                    units.computeIfAbsent(words.substring(0, end), unit -> new TreeMap<>())
                            .merge(words.substring(end + 1), sum, BigInteger::add);
                });
            }
        });
        units.values().forEach(sums -> sums.values().removeIf(sum -> sum.signum() == 0));
        return units;
    }

    /** What a close seals: the digest of the balances at the end of a day, of one account or of all. */
    String digest(LocalDate last, String account) {
        SortedMap<String, BigInteger> sums = new TreeMap<>();
        days.forEach((day, balances) -> {
            if (!day.isAfter(last)) {
                balances.forEach((words, sides) -> {
                    String place = words.substring(0, words.lastIndexOf(BETWEEN));
                    if (account.isEmpty() || place.startsWith(account + BETWEEN)) {
                        sums.merge(place, sides[0].subtract(sides[1]), BigInteger::add);
                    }
                });
            }
        });
        StringBuilder lines = new StringBuilder();
        sums.forEach((place, sum) -> {
            if (sum.signum() != 0) {
                lines.append(place).append(BETWEEN).append(sum).append('\n');
            }
        });
        return Sha256.hex(lines.toString().getBytes(UTF_8));
    }
}
