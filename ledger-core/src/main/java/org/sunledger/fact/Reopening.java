package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * A close is undone 反结账, with a reason and the resolution it rests on. The seal stays in the log: what was published
 * can still be compared with what is published next.
 *
 * @param effective the day the close counted for: the last of its period
 * @param of the index of the close
 * @param reason why
 * @param resolution the resolution it rests on
 */
public record Reopening(LocalDate effective, long of, String reason, String resolution) implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.REOPEN;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        return CanonicalObject.builder()
                .put("of", of)
                .put("reason", reason)
                .put("resolution", resolution)
                .build();
    }

    static Reopening read(FactSource source) {
        return new Reopening(
                source.effective(),
                source.document().whole("of"),
                source.document().text("reason"),
                source.document().text("resolution"));
    }
}
