package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.MeterReading;
import org.sunledger.fact.Rebate;
import org.sunledger.fact.SavingFact;
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
    private final List<SavingFact> facts = new ArrayList<>();
    private final List<Rebate> rebates = new ArrayList<>();

    private MeasuredSavings(BookView view) {
        this.view = view;
        SavingReader.read(view, index -> !view.isReversed(index), facts::add);
        if (!measures().isEmpty()) {
            SavingReader.readRebates(view, rebates::add);
        }
    }

    /** Of what the book knows at the view's size. */
    public static MeasuredSavings in(BookView view) {
        return view.store().consistently(() -> new MeasuredSavings(view));
    }

    /** The names of the measures that are stated and not reversed. */
    public List<String> measures() {
        return facts.stream()
                .filter(SavingMeasure.class::isInstance)
                .map(fact -> ((SavingMeasure) fact).measure())
                .sorted()
                .toList();
    }

    /** The last day on which a meter was read or a bill ended; empty when there is none. */
    public Optional<LocalDate> lastMetered() {
        return facts.stream()
                .filter(fact -> fact instanceof MeterReading || fact instanceof EnergyBill)
                .map(SavingFact::effective)
                .max(Comparator.naturalOrder());
    }

    /** What counts for a day; a measure itself is known before its first day, so that it can be said to begin later. */
    private SavingEvidence evidence(LocalDate asOf) {
        return SavingEvidence.of(facts.stream()
                .filter(fact ->
                        fact instanceof SavingMeasure || !fact.effective().isAfter(asOf))
                .toList());
    }

    /**
     * Measures the saving of a measure. Refused with everything that is missing to measure it; a measure that was only
     * claimed is asked for its hours, watts and tariff.
     */
    public Outcome<MeasuredSaving> measured(String name, SavingQuestion question) {
        SavingEvidence evidence = evidence(question.asOf());
        Optional<SavingMeasure> measure = evidence.measure(name);
        if (measure.isEmpty()) {
            return Outcome.refused(unknown(name));
        }
        long received = rebates.stream()
                .filter(rebate ->
                        rebate.measure().equals(name) && !rebate.effective().isAfter(question.asOf()))
                .mapToLong(rebate -> rebate.amount().getAmountMinorLong())
                .reduce(0, Math::addExact);
        int decimals = view.settings().currency().getDecimalPlaces();
        return Savings.measure(evidence, measure.get(), question, received, decimals);
    }

    private List<Rejection> unknown(String name) {
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
                        String.join(", ", measures()))));
    }
}
