package org.sunledger.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;

/**
 * Lamps of a measure that were dark. A dark lamp saves nothing that the measure may take credit for, so its days are
 * taken off.
 *
 * @param effective the first dark day
 * @param measure the measure
 * @param lamps which of its lamps
 * @param count how many
 * @param until the last dark day; null while they are dark
 * @param voucher the paper it rests on
 */
public record LampFailure(
        LocalDate effective,
        String measure,
        String lamps,
        long count,
        @Nullable LocalDate until,
        Voucher voucher) implements SavingFact {
    @Override
    public FactKind kind() {
        return FactKind.LAMP_FAILURE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("measure", measure);
        document.put("lamps", lamps);
        document.put("count", count);
        if (until != null) {
            document.put("to", until.toString());
        }
        voucher.write(document);
        return document.build();
    }

    static LampFailure read(FactSource source) {
        return new LampFailure(
                source.effective(),
                source.document().text("measure"),
                source.document().text("lamps"),
                source.document().whole("count"),
                source.findDate("to"),
                Voucher.read(source));
    }
}
