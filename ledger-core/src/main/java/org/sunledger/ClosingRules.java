package org.sunledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.fact.Audited;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Fact;
import org.sunledger.fact.Reopening;
import org.sunledger.journal.Entry;
import org.sunledger.journal.Posting;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/** What the closed periods of a book forbid. Pure. */
final class ClosingRules {
    private ClosingRules() {}

    /** Nothing is recorded for a closed day. */
    static List<Rejection> onItsDay(Fact fact, ClosedPeriods closed) {
        return closed.over(fact.effective())
                .map(seal -> List.of(refused(Code.PERIOD_CLOSED, "date", fact, seal)))
                .orElse(List.of());
    }

    /** Nothing is posted to an account whose cash was counted and closed. */
    static List<Rejection> onItsAccounts(Fact fact, Entry entry, ClosedPeriods closed) {
        return entry.postings().stream()
                .map(Posting::account)
                .distinct()
                .flatMap(account -> closed.over(fact.effective(), account).stream())
                .map(seal -> refused(Code.CASH_CLOSED, "date", fact, seal))
                .toList();
    }

    private static Rejection refused(Code code, String field, Fact fact, Seal seal) {
        return Rejection.of(
                code,
                field,
                "day",
                fact.effective(),
                "period",
                seal.closing().period(),
                "account",
                seal.closing().account(),
                "fact",
                seal.shownId(),
                "open",
                seal.nextDay());
    }

    /** A period is closed once, and closes go forward. */
    static List<Rejection> close(Closing closing, ClosedPeriods closed) {
        Optional<Seal> all = closed.latest();
        Optional<Seal> standing = closing.isOfCash() ? closed.latestOf(closing.account()) : all;
        Optional<Seal> over = closing.isOfCash() ? closed.over(closing.effective()) : Optional.empty();
        boolean again = closed.find(closing.period(), closing.account()).isPresent();
        boolean backwards = standing.filter(seal -> closing.period().end().isBefore(seal.nextDay()))
                .isPresent();
        if (!again && !backwards && over.isEmpty()) {
            return List.of();
        }
        return List.of(refused(
                Code.PERIOD_CLOSED_ALREADY,
                "period",
                closing,
                over.or(() -> standing).orElseThrow()));
    }

    /** The close reopened stands, nothing later rests on it, and nobody has audited it. */
    static List<Rejection> reopen(Reopening reopening, ClosedPeriods closed) {
        Optional<Seal> found = closed.find(reopening.of());
        if (found.isEmpty()) {
            return List.of(notClosed(reopening.of()));
        }
        Seal seal = found.get();
        List<Rejection> rejections = new ArrayList<>();
        if (seal.audited()) {
            rejections.add(refused(Code.PERIOD_AUDITED, "period", reopening, seal));
        }
        closed.latestOf(seal.closing().account())
                .filter(latest -> latest.index() != seal.index())
                .ifPresent(latest -> rejections.add(refused(Code.PERIOD_CLOSED_LATER, "period", reopening, latest)));
        if (reopening.reason().isBlank()) {
            rejections.add(Rejection.of(Code.REASON_MISSING, "reason"));
        }
        if (reopening.resolution().isBlank()) {
            rejections.add(Rejection.of(Code.RESOLUTION_MISSING, "resolution"));
        }
        return rejections;
    }

    /** What is audited is closed. */
    static List<Rejection> audited(Audited audited, ClosedPeriods closed) {
        return closed.find(audited.of()).isPresent() ? List.of() : List.of(notClosed(audited.of()));
    }

    private static Rejection notClosed(long index) {
        return Rejection.of(Code.PERIOD_NOT_CLOSED, "period", "period", "F" + index);
    }
}
