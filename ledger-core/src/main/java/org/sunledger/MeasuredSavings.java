package org.sunledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.MeterReading;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.saving.MeasuredSaving;
import org.sunledger.saving.SavingEvidence;
import org.sunledger.saving.SavingQuestion;
import org.sunledger.saving.Savings;

/**
 * Measures savings from the evidence in a book: a memorandum that no figure depends on. A correction of evidence holds
 * for every day, as it corrects what was known wrongly all along.
 */
public final class MeasuredSavings {
    private final BookView view;

    private MeasuredSavings(BookView view) {
        this.view = view;
    }

    /** Of what the book knows at the view's size. */
    public static MeasuredSavings in(BookView view) {
        return new MeasuredSavings(view);
    }

    /** The names of the measures that are stated and not reversed. */
    public List<String> measures() {
        return List.copyOf(evidence(SavingQuestion.asOf(LocalDate.MAX)).measures());
    }

    /** The last day on which a meter was read or a bill ended; empty when there is none. */
    public Optional<LocalDate> lastMetered() {
        LocalDate[] last = {LocalDate.MIN};
        SavingReader.read(view, index -> !view.isReversed(index), fact -> {
            boolean metered = fact instanceof MeterReading || fact instanceof EnergyBill;
            if (metered && fact.effective().isAfter(last[0])) {
                last[0] = fact.effective();
            }
        });
        return Optional.of(last[0]).filter(day -> !day.equals(LocalDate.MIN));
    }

    /** What counts for a day; a measure itself is known before its first day, so that it can be said to begin later. */
    private SavingEvidence evidence(SavingQuestion question) {
        SavingEvidence evidence = new SavingEvidence();
        SavingReader.read(view, index -> !view.isReversed(index), fact -> {
            if (fact instanceof SavingMeasure || !fact.effective().isAfter(question.asOf())) {
                evidence.add(fact);
            }
        });
        return evidence;
    }

    /**
     * Measures the saving of a measure. Refused with everything that is missing to measure it; a measure that was only
     * claimed is asked for its hours, watts and tariff.
     */
    public Outcome<MeasuredSaving> measured(String name, SavingQuestion question) {
        SavingEvidence evidence = evidence(question);
        Optional<SavingMeasure> measure = evidence.measure(name);
        if (measure.isEmpty()) {
            return Outcome.refused(unknown(name, evidence));
        }
        return Savings.measure(
                evidence,
                measure.get(),
                question,
                SavingReader.received(view, name, question.asOf()),
                view.settings().currency().getDecimalPlaces());
    }

    private List<Rejection> unknown(String name, SavingEvidence evidence) {
        Optional<ClaimedSaving> claimed = view.claimedSavings().stream()
                .filter(saving -> saving.measure().equals(name))
                .findFirst();
        return claimed.map(saving -> Savings.claimedOnly(name, saving.from()))
                .orElseGet(() -> List.of(Rejection.of(
                        Code.SAVING_MEASURE_UNKNOWN,
                        "measure",
                        "measure",
                        name,
                        "known",
                        String.join(", ", evidence.measures()))));
    }
}
