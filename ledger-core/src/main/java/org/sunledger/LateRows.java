package org.sunledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FactSource;
import org.sunledger.fact.MoneyFact;
import org.sunledger.io.ImportRow;
import org.sunledger.journal.Entry;
import org.sunledger.journal.Posting;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/**
 * Rows that come after their day was closed. As a reversal does, such a row carries two dates: the open day it counts
 * for, and the closed day that it would have counted for. Its entry is made with the names of the open day.
 */
final class LateRows {
    private final BookView head;
    private final ClosedPeriods closed;
    private final Drafting drafting;
    private final @Nullable DatePeriod into;

    /**
     * A row as it is to be recorded.
     *
     * @param fact the fact, for the day it counts for
     * @param late the closed day it would have counted for; null when that is the day it counts for
     * @param ahead what is worked out of it already
     */
    record Placed(Fact fact, @Nullable LocalDate late, Drafting.Ahead ahead) {}

    LateRows(BookView head, Drafting drafting, @Nullable DatePeriod into) {
        this.head = head;
        this.closed = head.closedPeriods();
        this.drafting = drafting;
        this.into = into;
    }

    /** Why nothing can be booked into the period that was asked for; empty when something can. */
    List<Rejection> reasons() {
        DatePeriod period = into;
        if (period == null) {
            return List.of();
        }
        return closed.over(period.last())
                .map(seal -> Rejection.of(
                        Code.LATE_INTO_CLOSED,
                        "late-into",
                        "period",
                        period,
                        "closed",
                        seal.closing().period(),
                        "fact",
                        seal.shownId(),
                        "open",
                        seal.nextDay()))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * The fact as it is to be recorded; its own day stays when that is open or nobody asked for another. By any thread.
     */
    Placed place(ImportRow row) {
        Fact fact = row.fact();
        Drafting.Ahead ahead = drafting.ahead(fact, row::document);
        DatePeriod period = into;
        if (period == null || !mayComeLate(fact) || isOpen(fact.effective(), ahead.ruling())) {
            return new Placed(fact, null, ahead);
        }
        LocalDate day = firstOpen(period.start(), ahead.ruling());
        if (!day.isBefore(period.end())) {
            return new Placed(fact, null, ahead);
        }
        Fact moved = on(day, fact);
        return new Placed(moved, fact.effective(), drafting.ahead(moved, moved::document));
    }

    /**
     * Names and notes have no figures that are closed; a balance brought in belongs to the day the book opens, and a
     * gate settlement says of its very day how many vehicles passed.
     */
    private static boolean mayComeLate(Fact fact) {
        return fact instanceof MoneyFact
                && fact.kind() != FactKind.OPENING
                && fact.kind() != FactKind.LEVY
                && fact.kind() != FactKind.GATE_SETTLEMENT;
    }

    private boolean isOpen(LocalDate day, Admission.@Nullable Ruling ruling) {
        return firstOpen(day, ruling).equals(day);
    }

    /** The day, or the first one after it on which the book and every account that the fact moves are open. */
    private LocalDate firstOpen(LocalDate day, Admission.@Nullable Ruling ruling) {
        LocalDate open = closed.over(day).map(Seal::nextDay).orElse(day);
        if (ruling == null || !ruling.entry().isAccepted()) {
            return open;
        }
        Entry entry = ruling.entry().orThrow();
        for (Posting posting : entry.postings()) {
            Optional<Seal> cash = closed.over(open, posting.account());
            if (cash.isPresent()) {
                open = cash.get().nextDay();
            }
        }
        return open;
    }

    private Fact on(LocalDate day, Fact fact) {
        return fact.kind()
                .read(new FactSource(
                        day,
                        fact.voucher().id(),
                        fact.document(),
                        fact.personalTexts(),
                        head.settings().currency()));
    }
}
