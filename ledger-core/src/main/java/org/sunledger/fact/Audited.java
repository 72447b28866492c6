package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * A closed period was audited 审计: from now on it cannot be reopened. The auditor writes nothing into the book; whoever
 * keeps it notes which report it was.
 *
 * @param effective the day the close counted for: the last of its period
 * @param of the index of the close
 * @param by the firm or office that audited; not a person
 * @param report SHA-256 of the signed report, 64 lower-case hexadecimal digits
 */
public record Audited(LocalDate effective, long of, String by, String report) implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.AUDITED;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        return CanonicalObject.builder()
                .put("of", of)
                .put("by", by)
                .put("report", report)
                .build();
    }

    static Audited read(FactSource source) {
        return new Audited(
                source.effective(),
                source.document().whole("of"),
                source.document().text("by"),
                source.document().text("report"));
    }
}
