package org.sunledger;

import java.time.LocalDate;
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

    /** The real cash that a measure brought until a day. */
    static long received(BookView view, String measure, LocalDate asOf) {
        long[] sum = {0};
        view.facts(0, logged -> {
            if (logged.kind() == FactKind.REBATE
                    && !logged.effective().isAfter(asOf)
                    && logged.document().findText("measure").orElse("").equals(measure)
                    && !view.isReversed(logged.index())) {
                sum[0] = Math.addExact(
                        sum[0], ((Rebate) view.read(logged)).amount().getAmountMinorLong());
            }
        });
        return sum[0];
    }
}
