package org.sunledger;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Rebate;
import org.sunledger.fact.SavingFact;

/** Finds in the log what savings are measured from. */
final class SavingReader {
    private SavingReader() {}

    /** True for the kinds of evidence; a claimed saving is none. */
    static boolean isEvidence(FactKind kind) {
        return kind.isSaving() && kind != FactKind.SAVING;
    }

    /** Hands over the evidence that stands, kind by kind. */
    static void read(BookView view, LongPredicate stands, Consumer<SavingFact> visitor) {
        Arrays.stream(FactKind.values())
                .filter(SavingReader::isEvidence)
                .flatMap(kind -> view.ofKind(kind).stream())
                .filter(index -> stands.test(index))
                .map(index -> (SavingFact) view.read(view.fact(index)))
                .forEach(visitor);
    }

    /** Hands over the real cash that measures brought, as far as it was not reversed. */
    static void readRebates(BookView view, Consumer<Rebate> visitor) {
        view.ofKind(FactKind.REBATE).stream()
                .filter(index -> !view.isReversed(index))
                .map(index -> (Rebate) view.read(view.fact(index)))
                .forEach(visitor);
    }
}
