package org.sunledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunledger.fact.Fact;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.Voucher;
import org.sunledger.log.LoggedFact;

/**
 * Makes the facts that undo others. A reversal carries two dates: the day it counts for, which is open, and the day the
 * original counted for, which names the period it corrects.
 */
final class Reversing {
    private final BookView view;
    private final ClosedPeriods closed;

    Reversing(BookView view) {
        this.view = view;
        this.closed = view.closedPeriods();
    }

    /** All of them for one day, the newest fact first, so that what rests on another is undone before it. */
    List<Fact> on(LocalDate day, List<Long> indexes, String reason) {
        return newestFirst(indexes)
                .map(index -> reversal(index, day, original(index).orElse(day), reason))
                .toList();
    }

    /** Each for its own day or the first one after it that is open, the newest fact first. */
    List<Fact> inOpenPeriods(List<Long> indexes, String reason) {
        return newestFirst(indexes)
                .map(index -> {
                    LocalDate day = original(index).orElse(view.settings().opened());
                    return reversal(index, firstOpen(day, index), day, reason);
                })
                .toList();
    }

    private static Stream<Long> newestFirst(List<Long> indexes) {
        return indexes.stream().sorted(Comparator.reverseOrder());
    }

    private Optional<LocalDate> original(long index) {
        return view.findFact(index).map(LoggedFact::effective);
    }

    private static Fact reversal(long index, LocalDate day, LocalDate corrects, String reason) {
        return new Reversal(day, index, corrects, reason, Voucher.NONE);
    }

    /** The day itself, or the first one after it on which all the accounts that the original moved are open. */
    private LocalDate firstOpen(LocalDate day, long original) {
        LocalDate open = closed.over(day).map(ClosedPeriods.Seal::nextDay).orElse(day);
        return view.findFact(original).stream()
                .flatMap(fact -> fact.postings().stream())
                .flatMap(posting -> closed.over(day, posting.account()).stream())
                .map(ClosedPeriods.Seal::nextDay)
                .reduce(open, (one, other) -> one.isAfter(other) ? one : other);
    }
}
