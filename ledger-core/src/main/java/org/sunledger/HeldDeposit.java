package org.sunledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.Voucher;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;

/**
 * A deposit 押金 that was taken, or brought into the book by name, and has not gone back whole.
 *
 * @param name which deposit it is
 * @param place the fund and ownership group that owe it
 * @param minor what is held of it, in minor units; negative when more went back than was ever taken
 * @param voucher the paper of when it was last taken or brought in, which says from whom
 */
public record HeldDeposit(String name, FundGroup place, long minor, Voucher voucher) {
    /** The deposits held at the end of a day, by fund, group and name; those that came to nothing are left out. */
    public static List<HeldDeposit> of(BookView view, LocalDate last) {
        ReversalsUntil reversals = new ReversalsUntil(view, last);
        SortedMap<String, HeldDeposit> held = new TreeMap<>();
        view.store().readFacts(0, view.size(), stored -> {
            if (mayBeOfOne(new String(stored.bytes(), StandardCharsets.ISO_8859_1))) {
                LoggedFact fact = LoggedFact.parse(stored.index(), stored.bytes());
                if (!fact.effective().isAfter(last) && !reversals.isReversed(fact.index())) {
                    fact.postings().stream()
                            .filter(posting -> posting.account().equals(StandardAccounts.DEPOSITS_HELD))
                            .forEach(posting -> add(view, fact, posting, held));
                }
            }
        });
        List<HeldDeposit> all = new ArrayList<>(held.values());
        all.removeIf(deposit -> deposit.minor() == 0);
        return all;
    }

    private static void add(BookView view, LoggedFact fact, Posting posting, SortedMap<String, HeldDeposit> held) {
        long minor = Math.negateExact(posting.amountMinor());
        String name = fact.document().text("deposit");
        Voucher voucher = view.read(fact).voucher();
        String key = String.join(
                "\t", posting.fundGroup().fund(), posting.fundGroup().group(), name);
        held.merge(key, new HeldDeposit(name, posting.fundGroup(), minor, voucher), HeldDeposit::and);
    }

    private HeldDeposit and(HeldDeposit later) {
        return new HeldDeposit(
                name, place, Math.addExact(minor, later.minor), later.minor > 0 ? later.voucher : voucher);
    }

    /**
     * Whether the bytes of a fact, one a character, may be those of a deposit or of one that was brought in: most facts
     * of a large book can be passed over without taking them apart.
     */
    static boolean mayBeOfOne(String fact) {
        return fact.contains("\"kind\":\"deposit\"")
                || (fact.contains("\"kind\":\"opening\"") && fact.contains("\"deposit\":"));
    }
}
