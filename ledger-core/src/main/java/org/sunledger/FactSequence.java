package org.sunledger;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.sunledger.Verification.Finding;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.fact.Audited;
import org.sunledger.fact.BookOpening;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FileImport;
import org.sunledger.fact.KeptBankLine;
import org.sunledger.fact.MatchDecision;
import org.sunledger.fact.NoteFact;
import org.sunledger.fact.Reopening;
import org.sunledger.fact.SavingFact;
import org.sunledger.fact.TakenOver;
import org.sunledger.fact.UnitSeal;
import org.sunledger.journal.Entry;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.RowOrigin;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;

/**
 * Takes facts one after the other and says of each whether it can be the next of a log: its kind can be read, what it
 * refers to lies before it, its day was open, and what it seals is what was there.
 */
final class FactSequence {
    private final SlowBalances balances;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable BookSettings settings;
    private @Nullable LoggedFact last;
    private ClosedPeriods closed = ClosedPeriods.NONE;
    private UnitsAwaited awaited = UnitsAwaited.nothing();
    private @Nullable Checkpoint former;
    private long seals;
    private long agreeingSeal;

    FactSequence(SlowBalances balances) {
        this.balances = balances;
    }

    /**
     * Takes the next fact. Throws {@link IntegrityException} when nothing after it can be read.
     *
     * @param before the tree over the facts before it
     */
    void take(LoggedFact logged, TreeHead before) {
        long index = logged.index();
        try {
            BookSettings known = place(logged);
            Fact fact = logged.fact(Map.of(), known.currency());
            references(logged);
            currency(logged, known.currency());
            locks(logged, fact);
            units(logged, fact);
            if (fact instanceof Closing closing) {
                awaited = UnitsAwaited.behind(index, closing, balances, known.currency());
                seal(index, closing, before);
            }
            if (fact instanceof TakenOver taken) {
                taken(index, taken);
            }
            closed = closed.with(index, fact);
            balances.add(logged);
            last = logged;
        } catch (CanonicalFormatException
                | NoSuchElementException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException e) {
            throw malformed(index, String.valueOf(e.getMessage()));
        }
    }

    private BookSettings place(LoggedFact logged) {
        BookSettings known = settings;
        boolean opens = logged.kind() == FactKind.BOOK;
        if (opens != (logged.index() == 0)) {
            throw malformed(logged.index(), "only the first fact opens a book");
        }
        if (known == null) {
            CurrencyUnit currency = CurrencyUnit.of(logged.document().text("currency"));
            known = BookSettings.of((BookOpening) logged.fact(Map.of(), currency));
            settings = known;
        }
        LoggedFact before = last;
        if (before != null
                && logged.recorded().toInstant().isBefore(before.recorded().toInstant())) {
            throw malformed(logged.index(), "it was recorded before the fact before it");
        }
        return known;
    }

    private static void references(LoggedFact logged) {
        boolean refers = logged.kind().isAboutFact() || logged.kind() == FactKind.UNIT_SEAL;
        long of = refers ? logged.document().whole("of") : 0;
        long file = logged.origin().map(RowOrigin::importIndex).orElse(0L);
        if (of < 0 || file < 0 || Math.max(of, file) >= Math.max(1, logged.index())) {
            throw malformed(logged.index(), "it refers to a fact that does not come before it");
        }
    }

    private static void currency(LoggedFact logged, CurrencyUnit currency) {
        Entry entry = logged.entry();
        if (entry != null && !entry.currency().equals(currency)) {
            throw malformed(
                    logged.index(), "its entry is in " + entry.currency().getCode());
        }
    }

    /** What no command writes, but another hand may. */
    private void locks(LoggedFact logged, Fact fact) {
        boolean broken;
        if (closed.standing().isEmpty() && !(fact instanceof NoteFact)) {
            broken = false;
        } else if (fact instanceof Closing closing) {
            broken = !ClosingRules.close(closing, closed).isEmpty();
        } else if (fact instanceof Reopening reopening) {
            broken = !ClosingRules.reopen(reopening, closed).isEmpty();
        } else if (fact instanceof Audited audited) {
            broken = !ClosingRules.audited(audited, closed).isEmpty();
        } else if (fact instanceof UnitSeal
                || fact instanceof KeptBankLine
                || fact instanceof MatchDecision
                || fact instanceof SavingFact
                || fact instanceof FileImport) {
            // What is sealed follows its close; evidence changes no figure, so a closed period may still receive it.
            broken = false;
        } else {
            Entry entry = logged.entry();
            broken = !ClosingRules.onItsDay(fact, closed).isEmpty()
                    || (entry != null
                            && !ClosingRules.onItsAccounts(fact, entry, closed).isEmpty());
        }
        if (broken) {
            findings.add(Verifier.located(
                    Code.LOG_LOCK_BROKEN,
                    logged.index(),
                    Verifier.details("fact", logged.shownId(), "day", logged.effective())));
        }
    }

    /** Behind a close stand the balances of its units, one after the other, and nowhere else does one stand. */
    private void units(LoggedFact logged, Fact fact) {
        boolean wrong = fact instanceof UnitSeal seal ? awaited.differsFrom(seal) : awaited.lacks();
        if (wrong) {
            findings.add(sealDiffers(logged.index(), awaited.close()));
        }
    }

    /** The facts before the last seal that agrees are what they were; those since then may not be. */
    private Finding sealDiffers(long index, long close) {
        return new Finding(Code.LOG_SEAL_DIFFERS, agreeingSeal, index + 1, Verifier.details("fact", "F" + close));
    }

    /** Asked after the last fact: a unit of the last close that was not met is missing behind it. */
    void end() {
        LoggedFact newest = last;
        if (newest != null && awaited.lacks()) {
            findings.add(sealDiffers(newest.index() + 1, awaited.close()));
        }
    }

    private void seal(long index, Closing closing, TreeHead before) {
        seals++;
        boolean sameFacts = closing.size() == before.size()
                && closing.root().equals(before.root().hex());
        if (sameFacts
                && awaited.agreesWith(closing)
                && closing.digest().equals(balances.digest(closing.effective(), closing.account()))) {
            agreeingSeal = before.size();
        } else if (awaited.toTell()) {
            findings.add(sealDiffers(index, index));
        }
    }

    /** What a book took over from another is what it began with. */
    private void taken(long index, TakenOver taken) {
        former = new Checkpoint(taken.origin(), taken.size(), TreeHash.ofHex(taken.root()));
        if (!taken.digest().equals(balances.digest(taken.effective(), ""))) {
            findings.add(Verifier.located(Code.LOG_SEAL_DIFFERS, index, Verifier.details("fact", "F" + index)));
        }
    }

    /** The checkpoint of the book from which this one goes on; null when it says of none. */
    @Nullable
    Checkpoint former() {
        return former;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The size that the last seal is about which agrees with the facts before it. */
    long lastAgreeingSeal() {
        return agreeingSeal;
    }

    long seals() {
        return seals;
    }

    /** The name of the log; that of no log when not even the first fact could be read. */
    String origin() {
        BookSettings known = settings;
        return known == null ? "sunledger/unreadable" : known.origin();
    }

    private static IntegrityException malformed(long index, String reason) {
        return new IntegrityException(Code.LOG_MALFORMED, "index", index, "reason", reason);
    }
}
