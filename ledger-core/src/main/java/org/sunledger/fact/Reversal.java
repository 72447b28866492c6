package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * An earlier fact is undone 冲正: its entry is posted with the opposite signs. Nothing is edited or deleted. Reversing a
 * reversal brings the original back.
 *
 * @param effective the day the reversal counts for; not before the day of the fact it reverses
 * @param of the index of the fact reversed
 * @param corrects the day the reversed fact counted for, which names the period that is corrected
 * @param reason why
 * @param voucher the paper it rests on
 */
public record Reversal(LocalDate effective, long of, LocalDate corrects, String reason, Voucher voucher)
        implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.REVERSAL;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("of", of);
        document.put("corrects", corrects.toString());
        document.put("reason", reason);
        voucher.write(document);
        return document.build();
    }

    static Reversal read(FactSource source) {
        return new Reversal(
                source.effective(),
                source.document().whole("of"),
                source.date("corrects"),
                source.document().text("reason"),
                Voucher.read(source));
    }
}
