package org.sunledger.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.Members;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * Postings that balance to zero for every fund and ownership group. Immutable, and balanced by construction: there is
 * no way to make one that is not.
 */
public final class Entry {
    private final CurrencyUnit currency;
    private final List<Posting> postings;

    private Entry(CurrencyUnit currency, List<Posting> postings) {
        this.currency = currency;
        this.postings = List.copyOf(postings);
    }

    /**
     * Makes an entry, or says why not: {@code entry.empty} without postings or with one of zero,
     * {@code amount.overflow} when an amount or a sum is too large, {@code entry.unbalanced} with the sum of each fund
     * and group that is not zero.
     */
    public static Outcome<Entry> of(CurrencyUnit currency, List<Posting> postings) {
        List<Rejection> rejections = new ArrayList<>();
        if (postings.isEmpty() || postings.stream().anyMatch(posting -> posting.amountMinor() == 0)) {
            rejections.add(Rejection.of(Code.ENTRY_EMPTY, ""));
        }
        for (Posting posting : postings) {
            if (Math.abs(posting.amountMinor()) > Posting.LARGEST || posting.amountMinor() == Long.MIN_VALUE) {
                rejections.add(Rejection.of(
                        Code.AMOUNT_OVERFLOW, "amount", "amount", posting.amountMinor(), "largest", Posting.LARGEST));
            }
        }
        if (rejections.isEmpty()) {
            addUnbalanced(currency, postings, rejections);
        }
        return rejections.isEmpty() ? Outcome.accepted(new Entry(currency, postings)) : Outcome.refused(rejections);
    }

    private static void addUnbalanced(CurrencyUnit currency, List<Posting> postings, List<Rejection> rejections) {
        try {
            sums(postings).forEach((fundGroup, sum) -> {
                if (sum != 0) {
                    rejections.add(Rejection.of(
                            Code.ENTRY_UNBALANCED,
                            "",
                            "fund",
                            fundGroup.fund(),
                            "group",
                            fundGroup.group(),
                            "sum",
                            BigMoney.ofMinor(currency, sum).getAmount().toPlainString()));
                }
            });
        } catch (ArithmeticException e) {
            rejections.add(Rejection.of(Code.AMOUNT_OVERFLOW, "amount", "amount", "sum", "largest", Posting.LARGEST));
        }
    }

    /**
     * The sum of the postings of each fund and group, in minor units; throws {@link ArithmeticException} on overflow.
     */
    private static Map<FundGroup, Long> sums(List<Posting> postings) {
        Map<FundGroup, Long> sums = new TreeMap<>();
        for (Posting posting : postings) {
            sums.merge(posting.fundGroup(), posting.amountMinor(), Math::addExact);
        }
        return sums;
    }

    /** The currency of every posting. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** The postings, in the order in which the rule made them. */
    public List<Posting> postings() {
        return postings;
    }

    /** The amount of a posting of this entry as money, debit positive. */
    public Money amount(Posting posting) {
        return Money.ofMinor(currency, posting.amountMinor());
    }

    /** Every fund and group it touches. */
    public SortedSet<FundGroup> fundGroups() {
        SortedSet<FundGroup> fundGroups = new TreeSet<>();
        postings.forEach(posting -> fundGroups.add(posting.fundGroup()));
        return fundGroups;
    }

    /** The entry that undoes this one. */
    public Entry reversed() {
        return new Entry(currency, postings.stream().map(Posting::reversed).toList());
    }

    /** How the log writes it. */
    public void write(Members members) {
        members.put("currency", currency.getCode()).putEach("postings", postings, Posting::write);
    }

    /** Reads what {@link #write} wrote; refused when it does not balance. */
    public static Outcome<Entry> read(CanonicalObject document) {
        List<Posting> postings =
                document.objects("postings").stream().map(Posting::read).toList();
        return of(CurrencyUnit.of(document.text("currency")), postings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && currency.equals(entry.currency) && postings.equals(entry.postings);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + postings.hashCode();
    }

    @Override
    public String toString() {
        return currency.getCode() + " " + postings;
    }
}
