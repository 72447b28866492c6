package org.sunledger.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sunledger.Book;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.fact.Approval;
import org.sunledger.fact.Check;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeRefund;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.Reversal;
import org.sunledger.store.InMemoryStore;

/**
 * The facts of a history in some other order that respects what they refer to.
 *
 * <p>A fact refers to the fact it reverses, checks or approves, and to what was stated about every name it uses. What
 * states a name comes after every fact that used the name as it was: to close an account is to say that nothing more is
 * recorded on it. Two facts that share an id of their own, or that belong to the reversals and refunds of the same
 * fact, keep their order, for the later one is only there because of how the earlier had left it.
 */
final class Reordering {
    private final List<History.Granted> facts;
    private final List<Set<Integer>> earlier = new ArrayList<>();
    /** For each reversal and refund, by its index, the fact at the end of its chain: that which is neither itself. */
    private final Map<Long, Long> undone = new HashMap<>();

    Reordering(History history) {
        this.facts = history.granted();
        for (History.Granted granted : facts) {
            if (granted.fact() instanceof Reversal || granted.fact() instanceof FeeRefund) {
                long of = of(granted.fact());
                undone.put(granted.logged().index(), undone.getOrDefault(of, of));
            }
        }
        List<Set<String>> uses = facts.stream().map(Reordering::uses).toList();
        for (int later = 0; later < facts.size(); later++) {
            Set<Integer> before = new HashSet<>();
            for (int first = 0; first < later; first++) {
                if (isTied(facts.get(first), facts.get(later), uses.get(first), uses.get(later))
                        || undoAlike(facts.get(first), facts.get(later))) {
                    before.add(first);
                }
            }
            earlier.add(before);
        }
    }

    /** A new book with the same facts in an order that follows from the seed. */
    Book recorded(long seed) {
        Random random = new Random(seed);
        Book book = History.empty(new InMemoryStore());
        Map<Long, Long> moved = new HashMap<>();
        Set<Integer> done = new HashSet<>();
        while (done.size() < facts.size()) {
            List<Integer> ready = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                if (!done.contains(i) && done.containsAll(earlier.get(i))) {
                    ready.add(i);
                }
            }
            int next = ready.get(random.nextInt(ready.size()));
            History.Granted granted = facts.get(next);
            moved.put(granted.logged().index(), book.now().size());
            book.record(History.keeper(granted.actor()), pointing(granted.fact(), moved))
                    .orThrow();
            done.add(next);
        }
        return book;
    }

    /** Both belong to the reversals and refunds of one fact: each was granted because of how the others had left it. */
    private boolean undoAlike(History.Granted first, History.Granted later) {
        Long root = undone.get(later.logged().index());
        return root != null && root.equals(undone.get(first.logged().index()));
    }

    private static boolean isTied(
            History.Granted first, History.Granted later, Set<String> usedFirst, Set<String> usedLater) {
        boolean names = first.fact() instanceof MasterFact || later.fact() instanceof MasterFact;
        if (names && usedFirst.stream().anyMatch(usedLater::contains)) {
            return true;
        }
        String id = first.fact().voucher().id();
        boolean sameId = !id.isEmpty() && id.equals(later.fact().voucher().id());
        return sameId || of(later.fact()) == first.logged().index() || reverseAlike(first, later, id);
    }

    /** Both reverse or approve the same fact, or one reverses what has the other's id. */
    private static boolean reverseAlike(History.Granted first, History.Granted later, String id) {
        boolean same = of(first.fact()) >= 0 && of(first.fact()) == of(later.fact());
        return same
                || first.fact() instanceof Reversal
                        && !later.fact().voucher().id().isEmpty()
                || later.fact() instanceof Reversal && !id.isEmpty();
    }

    /** Every name in the entry, and every text of the document, which is more than the names it holds. */
    private static Set<String> uses(History.Granted granted) {
        Set<String> names = new HashSet<>();
        granted.logged().postings().forEach(posting -> {
            names.add(posting.account());
            names.add(posting.fundGroup().fund());
            names.add(posting.fundGroup().group());
            names.add(posting.subject());
            names.add(posting.unit());
        });
        CanonicalObject document = granted.fact().document();
        for (String member : List.of("name", "fund", "group", "stream", "account", "unit", "category", "from", "to")) {
            if (document.has(member)) {
                document.findText(member).ifPresent(names::add);
            }
        }
        names.remove("");
        return names;
    }

    private static long of(Fact fact) {
        if (fact instanceof Reversal reversal) {
            return reversal.of();
        } else if (fact instanceof Check check) {
            return check.of();
        }
        if (fact instanceof FeeRefund refund) {
            return refund.of();
        }
        return fact instanceof Approval approval ? approval.of() : -1;
    }

    /** The same fact, pointing to where the fact it is about has moved. */
    private static Fact pointing(Fact fact, Map<Long, Long> moved) {
        if (fact instanceof Reversal reversal) {
            return new Reversal(
                    reversal.effective(),
                    moved.get(reversal.of()),
                    reversal.corrects(),
                    reversal.reason(),
                    reversal.voucher());
        } else if (fact instanceof Check check) {
            return new Check(check.effective(), moved(check.of(), moved), check.remark());
        } else if (fact instanceof Approval approval) {
            return new Approval(
                    approval.effective(), moved(approval.of(), moved), approval.resolution(), approval.remark());
        }
        if (fact instanceof FeeRefund refund) {
            return new FeeRefund(
                    refund.effective(),
                    refund.amount(),
                    moved.get(refund.of()),
                    refund.unit(),
                    refund.period(),
                    refund.placement(),
                    refund.voucher());
        }
        return fact;
    }

    /** The opening of the book, which can be checked too, stays where it is. */
    private static long moved(long of, Map<Long, Long> moved) {
        return of == 0 ? 0 : moved.get(of);
    }
}
