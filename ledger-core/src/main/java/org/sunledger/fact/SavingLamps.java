package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * Lamps of a measure under option A: how many, with how many watts less, for how long a day. What is not known yet is 0
 * or empty; the saving is not worked out before it is known.
 *
 * @param effective the day from which they burn
 * @param measure the measure
 * @param lamps the name of these lamps within the measure
 * @param count how many
 * @param wattsBefore the system watts of one before, in ten-thousandths of a watt
 * @param wattsAfter the system watts of one after, in ten-thousandths of a watt
 * @param wattsBasis whether the watts are measured or stated
 * @param wattsSource who measured or stated them
 * @param hours the hours a day it burns, stipulated, in ten-thousandths of an hour
 * @param hoursSource who stipulated them and on what ground
 * @param wattsWithin how far the difference in watts may be off, in hundredths of a per cent; 0 when not told
 * @param hoursWithin how far the hours may be off, in hundredths of a per cent; 0 when not told
 * @param voucher the paper it rests on
 */
public record SavingLamps(
        LocalDate effective,
        String measure,
        String lamps,
        long count,
        long wattsBefore,
        long wattsAfter,
        WattsBasis wattsBasis,
        String wattsSource,
        long hours,
        String hoursSource,
        long wattsWithin,
        long hoursWithin,
        Voucher voucher)
        implements SavingFact {
    @Override
    public FactKind kind() {
        return FactKind.SAVING_LAMPS;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("measure", measure);
        document.put("lamps", lamps);
        document.put("count", count);
        Texts.put(document, "watts-before", wattsBefore);
        Texts.put(document, "watts-after", wattsAfter);
        document.put("watts-basis", wattsBasis.text());
        Texts.put(document, "watts-source", wattsSource);
        Texts.put(document, "hours", hours);
        Texts.put(document, "hours-source", hoursSource);
        Texts.put(document, "watts-within", wattsWithin);
        Texts.put(document, "hours-within", hoursWithin);
        voucher.write(document);
        return document.build();
    }

    static SavingLamps read(FactSource source) {
        CanonicalObject document = source.document();
        return new SavingLamps(
                source.effective(),
                document.text("measure"),
                document.text("lamps"),
                document.whole("count"),
                source.whole("watts-before"),
                source.whole("watts-after"),
                WattsBasis.find(document.text("watts-basis")).orElseThrow(),
                source.get("watts-source"),
                source.whole("hours"),
                source.get("hours-source"),
                source.whole("watts-within"),
                source.whole("hours-within"),
                Voucher.read(source));
    }
}
