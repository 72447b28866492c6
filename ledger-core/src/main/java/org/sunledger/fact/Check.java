package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * Somebody other than its maker has checked a fact.
 *
 * @param effective the day it counts for
 * @param of the index of the fact
 * @param remark what the checker says; may be empty
 */
public record Check(LocalDate effective, long of, String remark) implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.CHECK;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("of", of);
        Texts.put(document, "remark", remark);
        return document.build();
    }

    static Check read(FactSource source) {
        return new Check(source.effective(), source.document().whole("of"), source.get("remark"));
    }
}
