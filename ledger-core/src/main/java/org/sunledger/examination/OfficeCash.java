package org.sunledger.examination;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.BookView;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.MoneyPlace;
import org.sunledger.fact.FactKind;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;

/**
 * Cash that the office took and that has not reached the bank. Cash is taken when it comes into a cash account from
 * outside; it reaches the bank when it goes on to another money account of the same fund and ownership group, the
 * oldest first. A float that came from the bank is not taken, and what is spent in cash has not reached the bank. What
 * lay in the box when the book was opened is a balance that somebody counted, not cash that was taken: it is never
 * listed, but it is the first to go when cash goes to the bank.
 */
public final class OfficeCash {
    private final Set<String> cash = new TreeSet<>();
    private final Set<String> money = new TreeSet<>();
    private final Map<Place, Deque<Taken>> open = new TreeMap<>();

    /**
     * Cash of one fact, or what is left of it.
     *
     * @param place where it lies
     * @param fact the index of the fact that took it
     * @param day the day on which it was taken
     * @param minor how much of it has not reached the bank, in minor units; positive
     */
    public record Taken(Place place, long fact, LocalDate day, long minor) {}

    /**
     * The part of a cash account that belongs to a fund and ownership group.
     *
     * @param account the cash account
     * @param fundGroup whose it is
     */
    public record Place(String account, FundGroup fundGroup) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int order = account.compareTo(other.account);
            return order != 0 ? order : fundGroup.compareTo(other.fundGroup);
        }
    }

    private OfficeCash() {}

    /** What has not reached the bank at the end of a day, account by account, the oldest first. */
    public static List<Taken> notBanked(BookView view, LocalDate asOf) {
        OfficeCash office = new OfficeCash();
        for (Account account : view.chartWithoutUnits().accounts(asOf)) {
            if (account.type() == AccountType.MONEY) {
                (account.place() == MoneyPlace.PETTY_CASH ? office.cash : office.money).add(account.id());
            }
        }
        office.read(view, asOf);
        List<Taken> left = new ArrayList<>();
        office.open.values().forEach(left::addAll);
        left.removeIf(taken -> view.fact(taken.fact()).kind() == FactKind.OPENING);
        return left;
    }

    private void read(BookView view, LocalDate asOf) {
        List<LoggedFact> moving = new ArrayList<>();
        List<LoggedFact> reversals = new ArrayList<>();
        view.facts(0, fact -> {
            if (!fact.effective().isAfter(asOf)) {
                if (fact.kind() == FactKind.REVERSAL) {
                    reversals.add(fact);
                } else if (fact.postings().stream().anyMatch(posting -> cash.contains(posting.account()))) {
                    moving.add(fact);
                }
            }
        });
        Set<Long> reversed = reversed(reversals);
        moving.removeIf(fact -> reversed.contains(fact.index()));
        moving.sort(Comparator.comparing(LoggedFact::effective));
        moving.forEach(this::take);
        moving.forEach(this::bank);
    }

    /** What stands reversed; a reversal may have been reversed by a later one, so they are read backwards. */
    private static Set<Long> reversed(List<LoggedFact> reversals) {
        Set<Long> reversed = new HashSet<>();
        for (int i = reversals.size() - 1; i >= 0; i--) {
            if (!reversed.contains(reversals.get(i).index())) {
                reversed.add(reversals.get(i).document().whole("of"));
            }
        }
        return reversed;
    }

    private void take(LoggedFact fact) {
        boolean moved = fact.postings().stream()
                .filter(posting -> !posting.isDebit())
                .anyMatch(posting -> cash.contains(posting.account()) || money.contains(posting.account()));
        for (Posting posting : fact.postings()) {
            if (posting.isDebit() && cash.contains(posting.account()) && !moved) {
                Place place = new Place(posting.account(), posting.fundGroup());
                open.computeIfAbsent(place, any -> new ArrayDeque<>())
                        .addLast(new Taken(place, fact.index(), fact.effective(), posting.amountMinor()));
            }
        }
    }

    private void bank(LoggedFact fact) {
        boolean banked =
                fact.postings().stream().anyMatch(posting -> posting.isDebit() && money.contains(posting.account()));
        for (Posting posting : fact.postings()) {
            if (!posting.isDebit() && cash.contains(posting.account()) && banked) {
                settle(new Place(posting.account(), posting.fundGroup()), -posting.amountMinor(), fact.effective());
            }
        }
    }

    private void settle(Place place, long minor, LocalDate day) {
        Deque<Taken> queue = open.getOrDefault(place, new ArrayDeque<>());
        long left = minor;
        while (left > 0 && !queue.isEmpty() && !queue.peekFirst().day().isAfter(day)) {
            Taken oldest = queue.removeFirst();
            long part = Math.min(left, oldest.minor());
            left -= part;
            if (part < oldest.minor()) {
                queue.addFirst(new Taken(place, oldest.fact(), oldest.day(), oldest.minor() - part));
            }
        }
    }
}
