package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.Account;
import org.sunledger.chart.Chart;
import org.sunledger.fact.Approval;
import org.sunledger.fact.Audited;
import org.sunledger.fact.BookOpening;
import org.sunledger.fact.Check;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Distribution;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FeeRefund;
import org.sunledger.fact.FileImport;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fact.KeptBankLine;
import org.sunledger.fact.LevyRemainder;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.MatchDecision;
import org.sunledger.fact.MoneyFact;
import org.sunledger.fact.Reopening;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.SavingFact;
import org.sunledger.fact.TakenOver;
import org.sunledger.fact.UnitSeal;
import org.sunledger.journal.Entry;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.recording.NamingRule;
import org.sunledger.recording.Recorder;
import org.sunledger.saving.EvidenceCheck;
import org.sunledger.saving.SavingEvidence;

/** Decides whether a fact enters the log, and with which entry. Reads the log before the fact, and nothing else. */
final class Admission {
    private static final String REVERSAL_RULE = "reversal/1";

    private final Recorder recorder = new Recorder();
    private final BookSettings settings;
    private final Earlier earlier;

    /** What was recorded before, the facts of the same draft included. */
    interface Earlier {
        Optional<LoggedFact> fact(long index);

        boolean isReversed(long index);

        boolean isApproved(long index);

        ClosedPeriods closed();

        /** The refunds that return this receipt. */
        List<Long> refundsOf(long index);

        /** Which days of gates are settled. */
        GateDays gateDays();

        /** What savings are measured from, as far as it was not reversed. */
        SavingEvidence evidence();
    }

    /** The entry of an admitted fact, and the rule that made it; a fact without an entry has no rule. */
    record Admitted(String rule, @Nullable Entry entry) {
        static final Admitted WITHOUT_ENTRY = new Admitted("", null);
    }

    Admission(BookSettings settings, Earlier earlier) {
        this.settings = settings;
        this.earlier = earlier;
    }

    /**
     * What the rules make of a fact that moves money, while these names hold. It depends on nothing else, so it can be
     * worked out ahead and by any thread.
     *
     * @param chart the names it was worked out with
     * @param entry the entry, or why there is none
     */
    record Ruling(Chart chart, Outcome<Entry> entry) {}

    /** The ruling on a fact; null for a fact that moves no money. */
    @Nullable
    Ruling rule(Fact fact, Chart chart) {
        return fact instanceof MoneyFact money
                ? new Ruling(chart, recorder.entry(money, chart, settings.currency()))
                : null;
    }

    /** Admits a fact on which nobody has ruled yet. */
    Outcome<Admitted> admit(Fact fact, Chart chart, String actor) {
        return admit(fact, chart, actor, null);
    }

    /**
     * Admits a fact; a ruling worked out ahead counts if the names are still those it was worked out with. Throws
     * {@link IllegalArgumentException} for an opening or an import: these the book writes itself.
     */
    Outcome<Admitted> admit(Fact fact, Chart chart, String actor, @Nullable Ruling ahead) {
        if (fact instanceof BookOpening || fact instanceof FileImport || isSealed(fact)) {
            throw new IllegalArgumentException(
                    "the book writes this itself: " + fact.kind().text());
        }
        if (fact instanceof Reopening reopening) {
            return withoutEntry(ClosingRules.reopen(reopening, earlier.closed()));
        } else if (fact instanceof Audited audited) {
            return withoutEntry(ClosingRules.audited(audited, earlier.closed()));
        } else if (fact instanceof Reversal reversal) {
            // Whether it can be reversed at all comes before the day: a name may hold since before the book.
            return reverse(reversal)
                    .then(admitted -> inTheBook(fact, admitted))
                    .then(admitted -> whereNothingIsClosed(fact, admitted));
        } else if (fact instanceof MasterFact master) {
            return withoutEntry(NamingRule.check(master, chart)).then(admitted -> whereNothingIsClosed(fact, admitted));
        }
        if (fact instanceof KeptBankLine line) {
            // Evidence changes no figure, so a closed period may still receive it.
            return inTheBook(fact, Admitted.WITHOUT_ENTRY)
                    .then(any -> withoutEntry(moneyAccount(line.account(), line.effective(), chart)));
        } else if (fact instanceof MatchDecision decision) {
            return inTheBook(fact, Admitted.WITHOUT_ENTRY).then(any -> withoutEntry(decided(decision, chart)));
        }
        if (fact instanceof SavingFact evidence) {
            // It changes no figure either, and a baseline usually lies before the book.
            return withoutEntry(EvidenceCheck.reasons(evidence, earlier.evidence()));
        }
        return inTheBook(fact, Admitted.WITHOUT_ENTRY)
                .then(any -> admitted(fact, chart, actor, ahead))
                .then(admitted -> fact instanceof GateSettlement settlement
                        ? earlier.gateDays().once(settlement, admitted, earlier::isReversed)
                        : Outcome.accepted(admitted))
                .then(admitted -> whereNothingIsClosed(fact, admitted));
    }

    private static boolean isSealed(Fact fact) {
        return fact instanceof Closing || fact instanceof UnitSeal || fact instanceof TakenOver;
    }

    /** A decision about lines has a reason. */
    private static List<Rejection> decided(MatchDecision decision, Chart chart) {
        return decision.reason().isBlank()
                ? List.of(Rejection.of(Code.REASON_MISSING, "reason"))
                : moneyAccount(decision.account(), decision.effective(), chart);
    }

    private static List<Rejection> moneyAccount(String name, LocalDate day, Chart chart) {
        Optional<Account> account = chart.account(name, day);
        if (account.isEmpty()) {
            return List.of(Rejection.of(Code.ACCOUNT_UNKNOWN, "account", "name", name));
        }
        return account.get().isMoney()
                ? List.of()
                : List.of(Rejection.of(
                        Code.ACCOUNT_WRONG_TYPE,
                        "account",
                        "name",
                        name,
                        "type",
                        account.get().type().text(),
                        "needed",
                        "money"));
    }

    private Outcome<Admitted> whereNothingIsClosed(Fact fact, Admitted admitted) {
        ClosedPeriods closed = earlier.closed();
        if (closed.isEmpty()) {
            return Outcome.accepted(admitted);
        }
        List<Rejection> rejections = ClosingRules.onItsDay(fact, closed);
        Entry entry = admitted.entry();
        if (rejections.isEmpty() && entry != null) {
            rejections = ClosingRules.onItsAccounts(fact, entry, closed);
        }
        return rejections.isEmpty() ? Outcome.accepted(admitted) : Outcome.refused(rejections);
    }

    /** A day before the book was opened belongs to the opening balances. */
    private Outcome<Admitted> inTheBook(Fact fact, Admitted admitted) {
        return fact.effective().isBefore(settings.opened())
                ? Outcome.refused(Rejection.of(
                        Code.DATE_BEFORE_BOOK, "date", "day", fact.effective(), "opened", settings.opened()))
                : Outcome.accepted(admitted);
    }

    private Outcome<Admitted> admitted(Fact fact, Chart chart, String actor, @Nullable Ruling ahead) {
        Ruling ruling = ahead != null && ahead.chart() == chart ? ahead : rule(fact, chart);
        if (ruling != null) {
            if (movesNothing(fact, ruling.entry())) {
                return Outcome.accepted(Admitted.WITHOUT_ENTRY);
            }
            return ruling.entry().then(entry -> linked(fact, entry));
        }
        return withoutEntry(
                fact instanceof LevyRemainder remainder
                        ? LevyRemainders.rejections(remainder, chart)
                        : note(fact, actor));
    }

    /** A gate at which nothing was taken still says how many vehicles passed. */
    private static boolean movesNothing(Fact fact, Outcome<Entry> entry) {
        return fact instanceof GateSettlement settlement
                && settlement.movesNothing()
                && entry.rejections().stream().allMatch(rejection -> rejection.code() == Code.ENTRY_EMPTY);
    }

    private Outcome<Admitted> linked(Fact fact, Entry entry) {
        List<Rejection> reasons =
                fact instanceof FeeRefund refund ? new RefundCheck(earlier).reasons(refund, entry) : List.of();
        return reasons.isEmpty()
                ? Outcome.accepted(new Admitted(recorder.version(fact.kind()), entry))
                : Outcome.refused(reasons);
    }

    private static Outcome<Admitted> withoutEntry(List<Rejection> rejections) {
        return rejections.isEmpty() ? Outcome.accepted(Admitted.WITHOUT_ENTRY) : Outcome.refused(rejections);
    }

    private Outcome<Admitted> reverse(Reversal reversal) {
        Optional<LoggedFact> found = earlier.fact(reversal.of());
        if (found.isEmpty()) {
            return Outcome.refused(unknown(reversal.of()));
        }
        LoggedFact original = found.get();
        List<Rejection> rejections = reversalRejections(reversal, original);
        if (!rejections.isEmpty()) {
            return Outcome.refused(rejections);
        }
        Entry entry = original.entry();
        return Outcome.accepted(entry == null ? Admitted.WITHOUT_ENTRY : new Admitted(REVERSAL_RULE, entry.reversed()));
    }

    private List<Rejection> reversalRejections(Reversal reversal, LoggedFact original) {
        if (!isReversible(original)) {
            return List.of(Rejection.of(
                    Code.FACT_NOT_REVERSIBLE,
                    "of",
                    "fact",
                    original.shownId(),
                    "kind",
                    original.kind().text()));
        }
        if (earlier.isReversed(reversal.of())) {
            return List.of(Rejection.of(Code.FACT_ALREADY_REVERSED, "of", "fact", original.shownId()));
        }
        if (reversal.effective().isBefore(original.effective())) {
            return List.of(Rejection.of(
                    Code.DATE_BEFORE_ORIGINAL, "date", "day", reversal.effective(), "original", original.effective()));
        }
        return reversal.reason().isBlank() ? List.of(Rejection.of(Code.REASON_MISSING, "reason")) : List.of();
    }

    /**
     * What has an entry, what is said of savings, a decision about lines, and any reversal; a name is stated anew
     * instead, a note stands.
     */
    private static boolean isReversible(LoggedFact fact) {
        return fact.entry() != null
                || fact.kind().isSaving()
                || fact.kind() == FactKind.GATE_SETTLEMENT
                || fact.kind() == FactKind.MATCH_DECISION
                || fact.kind() == FactKind.REVERSAL;
    }

    private List<Rejection> note(Fact fact, String actor) {
        if (fact instanceof Check check) {
            return otherHand(check.of(), actor);
        } else if (fact instanceof Approval approval) {
            return earlier.isApproved(approval.of())
                    ? List.of(Rejection.of(Code.FACT_ALREADY_APPROVED, "of", "fact", "F" + approval.of()))
                    : otherHand(approval.of(), actor);
        } else if (fact instanceof ClaimedSaving saving) {
            return saving(saving);
        } else if (fact instanceof Distribution distribution
                && distribution.amount().isNegativeOrZero()) {
            String amount = distribution.amount().getAmount().toPlainString();
            return List.of(Rejection.of(Code.AMOUNT_NOT_POSITIVE, "amount", "amount", amount));
        }
        return List.of();
    }

    /** Whoever checks or approves is not whoever recorded: two pairs of eyes. */
    private List<Rejection> otherHand(long of, String actor) {
        Optional<LoggedFact> found = earlier.fact(of);
        if (found.isEmpty()) {
            return List.of(unknown(of));
        }
        return found.get().actor().equals(actor)
                ? List.of(
                        Rejection.of(Code.ACTOR_SAME, "of", "fact", found.get().shownId(), "actor", actor))
                : List.of();
    }

    private static List<Rejection> saving(ClaimedSaving saving) {
        LocalDate from = saving.from();
        if (saving.to().isBefore(from)) {
            return List.of(Rejection.of(Code.PERIOD_BACKWARDS, "to", "from", from, "to", saving.to()));
        }
        if (saving.kilowattHours() <= 0) {
            return List.of(Rejection.of(Code.AMOUNT_NOT_POSITIVE, "kwh", "amount", saving.kilowattHours()));
        }
        List<Rejection> rejections = new ArrayList<>();
        checkClaim("kwh", saving.kilowattHours(), rejections);
        checkClaim("count", saving.count(), rejections);
        checkClaim("amount", saving.amountMinor(), rejections);
        return rejections;
    }

    private static void checkClaim(String field, long claimed, List<Rejection> rejections) {
        if (claimed < 0) {
            rejections.add(Rejection.of(Code.AMOUNT_NOT_POSITIVE, field, "amount", claimed));
        } else if (claimed > Posting.LARGEST) {
            rejections.add(Rejection.of(Code.AMOUNT_OVERFLOW, field, "amount", claimed, "largest", Posting.LARGEST));
        }
    }

    private static Rejection unknown(long index) {
        return Rejection.of(Code.FACT_UNKNOWN, "of", "fact", "F" + index);
    }
}
