package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.balance.BalanceKey;
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
    private final Map<LocalDate, Map<Words, Sides>> days = new HashMap<>();

    /** What a posting says besides its amount and its unit. */
    private record Words(String account, FundGroup place, String subject) {
        static Words of(Posting posting) {
            return new Words(posting.account(), posting.fundGroup(), posting.subject());
        }

        static Words of(BalanceKey key) {
            return new Words(key.account(), new FundGroup(key.fund(), key.group()), key.subject());
        }
    }

    /** The same for a unit, whatever the charge. */
    private record UnitWords(String unit, String account, FundGroup place) {}

    private static String lineOf(String account, FundGroup place) {
        return account + BETWEEN + place.fund() + BETWEEN + place.group();
    }

    /** What was debited and what was credited, however much it is. */
    private static final class Sides {
        private BigInteger debit = BigInteger.ZERO;
        private BigInteger credit = BigInteger.ZERO;

        void add(BigInteger amount) {
            if (amount.signum() > 0) {
                debit = debit.add(amount);
            } else {
                credit = credit.subtract(amount);
            }
        }

        BigInteger balance() {
            return debit.subtract(credit);
        }

        boolean are(long debitMinor, long creditMinor) {
            return debit.equals(BigInteger.valueOf(debitMinor)) && credit.equals(BigInteger.valueOf(creditMinor));
        }
    }

    /** What units were charged and paid, by day and the words of unit and posting; what a close seals of them. */
    private final Map<LocalDate, Map<UnitWords, BigInteger>> unitDays = new HashMap<>();

    void add(LoggedFact fact) {
        if (fact.postings().isEmpty()) {
            return;
        }
        Map<Words, Sides> today = days.computeIfAbsent(fact.effective(), day -> new HashMap<>());
        for (Posting posting : fact.postings()) {
            Words words = Words.of(posting);
            BigInteger amount = BigInteger.valueOf(posting.amountMinor());
            today.computeIfAbsent(words, any -> new Sides()).add(amount);
            if (posting.item().exists()) {
                unitDays.computeIfAbsent(fact.effective(), day -> new HashMap<>())
                        .merge(
                                new UnitWords(posting.unit(), posting.account(), posting.fundGroup()),
                                amount,
                                BigInteger::add);
            }
        }
    }

    /** True when a store keeps these balances and no others. */
    boolean agreeWith(LedgerStore store) {
        boolean[] agree = {true};
        long[] met = {0};
        store.readCells(LocalDate.MIN, LocalDate.MAX, cell -> {
            Sides sides = days.getOrDefault(cell.key().day(), Map.of()).get(Words.of(cell.key()));
            met[0]++;
            agree[0] &= sides != null && sides.are(cell.debitMinor(), cell.creditMinor());
        });
        return agree[0] && met[0] == days.values().stream().mapToLong(Map::size).sum();
    }

    /** The balances of the units at the end of a day that are not zero, by unit; one with none of them has no lines. */
    SortedMap<String, SortedMap<String, BigInteger>> units(LocalDate last) {
        SortedMap<String, SortedMap<String, BigInteger>> units = new TreeMap<>();
        unitDays.forEach((day, balances) -> {
            if (!day.isAfter(last)) {
                balances.forEach((words, sum) -> {
                    String place = lineOf(words.account(), words.place());
                    units.computeIfAbsent(words.unit(), unit -> new TreeMap<>()).merge(place, sum, BigInteger::add);
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
                    if (account.isEmpty() || words.account().equals(account)) {
                        sums.merge(lineOf(words.account(), words.place()), sides.balance(), BigInteger::add);
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
