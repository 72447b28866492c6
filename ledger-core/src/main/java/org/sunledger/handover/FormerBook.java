package org.sunledger.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.BookView;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.TakenOver;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/**
 * The book from which another goes on, as a fact of the other says.
 *
 * @param index the index of the fact that says so; what was taken over stands before it
 * @param says what it says
 */
public record FormerBook(long index, TakenOver says) {
    /** The former book of a view; empty when it goes on from none. */
    public static Optional<FormerBook> of(BookView view) {
        return view.ofKind(FactKind.TAKEN_OVER).stream().findFirst().map(index -> {
            LoggedFact fact = view.fact(index);
            return new FormerBook(
                    index, (TakenOver) fact.fact(Map.of(), view.settings().currency()));
        });
    }

    /** The checkpoint of the former book that the hand-over was proved against. */
    public Checkpoint checkpoint() {
        return new Checkpoint(says.origin(), says.size(), TreeHash.ofHex(says.root()));
    }

    /** In what a package is not the one that was taken over. */
    List<Rejection> differences(HandedPackage handed) {
        return KeptCheckpoint.of(checkpoint())
                .difference(handed.checkpoint())
                .or(() -> sealsTheSame(handed)
                        ? Optional.empty()
                        : Optional.of(Rejection.of(Code.LOG_SEAL_DIFFERS, "", "fact", "F" + index)))
                .stream()
                .toList();
    }

    /** A balance with which the book did not begin as the close of the former one sealed it. */
    Rejection differs(Rejection place) {
        Map<String, String> details = place.details();
        return Rejection.of(
                Code.LOG_SEAL_DIFFERS,
                "",
                "fact",
                "F" + index,
                "place",
                String.valueOf(details.get("place")),
                "opening",
                String.valueOf(details.get("opening")),
                "closing",
                String.valueOf(details.get("closing")));
    }

    private boolean sealsTheSame(HandedPackage handed) {
        return says.close() == handed.close()
                && says.sealed().equals(handed.closing().digest())
                && says.unitsSealed().equals(handed.closing().unitsDigest());
    }
}
