package org.sunledger.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;

/**
 * What would have changed the use without the measure, under options B and C: the baseline is higher or lower by it.
 *
 * @param effective the first day of the changed conditions
 * @param measure the measure
 * @param until the last day; null while they last
 * @param adjustment whether it was expected
 * @param percent by how much of the baseline, in hundredths of a per cent, negative for less; 0 when told in kWh
 * @param energy by how much over these days, in ten-thousandths of a kWh, negative for less; 0 when told in per cent
 * @param reason what changed and how the figure was found
 * @param voucher the paper it rests on
 */
public record SavingAdjustment(
        LocalDate effective,
        String measure,
        @Nullable LocalDate until,
        AdjustmentKind adjustment,
        long percent,
        long energy,
        String reason,
        Voucher voucher)
        implements SavingFact {
    @Override
    public FactKind kind() {
        return FactKind.SAVING_ADJUSTMENT;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("measure", measure);
        if (until != null) {
            document.put("to", until.toString());
        }
        document.put("adjustment", adjustment.text());
        Texts.put(document, "percent", percent);
        Texts.put(document, "kwh", energy);
        document.put("reason", reason);
        voucher.write(document);
        return document.build();
    }

    static SavingAdjustment read(FactSource source) {
        return new SavingAdjustment(
                source.effective(),
                source.document().text("measure"),
                source.findDate("to"),
                AdjustmentKind.find(source.document().text("adjustment")).orElseThrow(),
                source.whole("percent"),
                source.whole("kwh"),
                source.document().text("reason"),
                Voucher.read(source));
    }
}
