package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * Somebody other than its maker has approved a fact.
 *
 * @param effective the day it counts for
 * @param of the index of the fact
 * @param resolution the resolution it rests on; may be empty
 * @param remark what the approver says; may be empty
 */
public record Approval(LocalDate effective, long of, String resolution, String remark) implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.APPROVAL;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("of", of);
        Texts.put(document, "resolution", resolution);
        Texts.put(document, "remark", remark);
        return document.build();
    }

    static Approval read(FactSource source) {
        return new Approval(
                source.effective(), source.document().whole("of"), source.get("resolution"), source.get("remark"));
    }
}
