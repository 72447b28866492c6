package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * A saving somebody claims, with its source and no arithmetic. It has no entry and is in no surplus.
 *
 * @param effective the day it counts for
 * @param measure the saving measure 节能项目
 * @param from the first day of the period it is claimed for
 * @param to the last day of the period it is claimed for; the effective date
 * @param kilowattHours the use avoided, in kWh
 * @param count how many things were changed, such as lamps; 0 when not told
 * @param amountMinor the cost avoided as claimed, in minor units; 0 when not told
 * @param basis who claims it and on what ground
 * @param voucher the paper it rests on
 */
public record ClaimedSaving(
        LocalDate effective,
        String measure,
        LocalDate from,
        LocalDate to,
        long kilowattHours,
        long count,
        long amountMinor,
        String basis,
        Voucher voucher)
        implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.SAVING;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("measure", measure);
        document.put("from", from.toString());
        document.put("to", to.toString());
        document.put("kwh", kilowattHours);
        document.put("count", count);
        document.put("amount", amountMinor);
        document.put("source", basis);
        voucher.write(document);
        return document.build();
    }

    static ClaimedSaving read(FactSource source) {
        return new ClaimedSaving(
                source.effective(),
                source.document().text("measure"),
                source.date("from"),
                source.date("to"),
                source.document().whole("kwh"),
                source.document().whole("count"),
                source.document().whole("amount"),
                source.document().text("source"),
                Voucher.read(source));
    }
}
