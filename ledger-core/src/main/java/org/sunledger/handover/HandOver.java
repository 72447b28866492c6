package org.sunledger.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.LevyRemainders;
import org.sunledger.Proofs;
import org.sunledger.SealedBalances;
import org.sunledger.UnitSeals;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.LevyRemainder;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.UnitSeal;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.note.FactProof;
import org.sunledger.log.note.SignedNote;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.revenue.ContractState;
import org.sunledger.revenue.RevenueQuestion;

/**
 * What one committee hands to the next 移交, as of the last close: its figures, and what whoever goes on has to know that
 * no balance says. Everything in it can be checked against the seal of that close without the book.
 *
 * @param seal the last close of all accounts
 * @param bookProof that the first fact is in the log: which book it is
 * @param sealProof that the close is in the log
 * @param accountProofs that the facts that state accounts are in it: whether an account holds money decides what is
 *     handed over
 * @param balances the sealed balances, one line each; their SHA-256 is what the close states
 * @param unitBalances the sealed balances of units, likewise
 * @param names every name that was stated, one fact a line, and what rounding has left over on units
 * @param openings what a new book begins with on the next day: money, debts, and claims unit by unit, item by item
 * @param money the money accounts with what was last confirmed of them
 * @param contracts the contracts of the day, with what is open and what comes next
 * @param unreconciled what a person still has to look at
 */
public record HandOver(
        Seal seal,
        FactProof bookProof,
        FactProof sealProof,
        List<FactProof> accountProofs,
        String balances,
        String unitBalances,
        String names,
        List<OpeningBalance> openings,
        List<HandedMoney> money,
        List<ContractState> contracts,
        List<HandedItem> unreconciled) {
    public HandOver {
        accountProofs = List.copyOf(accountProofs);
        openings = List.copyOf(openings);
        money = List.copyOf(money);
        contracts = List.copyOf(contracts);
        unreconciled = List.copyOf(unreconciled);
    }

    /**
     * Gathers it from a book. Refused with {@code handover.unclosed} when no close of all accounts stands; throws
     * {@link IntegrityException} when the book no longer says what the close sealed.
     */
    public static Outcome<HandOver> of(Book book) {
        Optional<Seal> latest = book.now().closedPeriods().latest();
        return latest.isEmpty()
                ? Outcome.refused(Rejection.of(Code.HANDOVER_UNCLOSED, ""))
                : of(book, asClosed(book, latest.get()), latest.get());
    }

    /** The book right behind the close, as a statement that was printed then names it. */
    private static BookView asClosed(Book book, Seal seal) {
        return book.at(seal.index() + 1 + seal.closing().units()).orThrow();
    }

    private static Outcome<HandOver> of(Book book, BookView view, Seal seal) {
        LocalDate last = seal.closing().period().last();
        SealedBalances balances = SealedBalances.of(view, last, "");
        List<UnitSeal> units = UnitSeals.of(view, last, seal.index());
        boolean unitsDiffer = seal.closing().units() > 0
                && !UnitSeals.digest(units).equals(seal.closing().unitsDigest());
        if (unitsDiffer || !balances.digest().equals(seal.closing().digest())) {
            throw new IntegrityException(Code.LOG_SEAL_DIFFERS, "fact", seal.shownId());
        }
        SignedNote note = SignedNote.of(view.checkpoint());
        Proofs proofs = new Proofs(book);
        return proofs.prove(0, note)
                .then(first -> proofs.prove(seal.index(), note)
                        .then(closed -> Outcome.accepted(new HandOver(
                                seal,
                                first,
                                closed,
                                accounts(view, proofs, note),
                                balances.lines(),
                                UnitSeals.lines(units),
                                names(view) + remainders(view, last),
                                new HandedOpenings(view, last).of(balances),
                                HandedMoney.of(view, last),
                                view.expectedRevenue(RevenueQuestion.asOf(last)).contracts(),
                                HandedItem.of(view, last)))));
    }

    private static List<FactProof> accounts(BookView view, Proofs proofs, SignedNote note) {
        return view.ofKind(FactKind.ACCOUNT).stream()
                .map(index -> proofs.prove(index, note).orThrow())
                .toList();
    }

    private static String names(BookView view) {
        StringBuilder lines = new StringBuilder();
        view.facts(0, fact -> {
            if (fact.kind().isMaster()) {
                lines.append(name(view, fact)).append('\n');
            }
        });
        return lines.toString();
    }

    private static String remainders(BookView view, LocalDate last) {
        StringBuilder lines = new StringBuilder();
        for (LevyRemainder remainder : LevyRemainders.of(view, last)) {
            lines.append(CanonicalObject.builder()
                            .put("effective", remainder.effective().toString())
                            .put("kind", remainder.kind().text())
                            .put("fact", remainder.document())
                            .put("texts", CanonicalObject.builder().build())
                            .build())
                    .append('\n');
        }
        return lines.toString();
    }

    private static CanonicalObject name(BookView view, LoggedFact fact) {
        CanonicalObject.Builder texts = CanonicalObject.builder();
        view.personalTexts(fact.index()).forEach(texts::put);
        return CanonicalObject.builder()
                .put("effective", fact.effective().toString())
                .put("kind", fact.kind().text())
                .put("fact", fact.document())
                .put("texts", texts.build())
                .build();
    }

    /** How many facts the checkpoint is over that everything leads to: those up to the last unit of the close. */
    public long size() {
        return sealProof.checkpoint().size();
    }

    /** The open items of units among the openings, the units in order. */
    public List<OpeningBalance> openItems() {
        List<OpeningBalance> items = new ArrayList<>(openings);
        items.removeIf(opening -> opening.unit().isEmpty());
        return items;
    }
}
