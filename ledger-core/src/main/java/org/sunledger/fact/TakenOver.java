package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * A book goes on from another that was closed 承接前账: which one, at which checkpoint, and what its close sealed. It
 * stands behind the names and openings that were taken from there, and seals what they came to.
 *
 * @param effective the first day of this book, the day after the close
 * @param origin the origin line of the former book's checkpoints
 * @param size how many facts of the former book the hand-over rests on
 * @param root the root hash over them, 64 lower-case hexadecimal digits
 * @param close the index of the close in the former book
 * @param sealed SHA-256 of the balances that the close sealed, 64 lower-case hexadecimal digits
 * @param unitsSealed SHA-256 of the balances of units that it sealed; empty when there were none
 * @param balances how many balances of this book are not zero at the end of its first day
 * @param digest SHA-256 of those, worked out from the facts before this one as a close does
 */
public record TakenOver(
        LocalDate effective,
        String origin,
        long size,
        String root,
        long close,
        String sealed,
        String unitsSealed,
        long balances,
        String digest)
        implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.TAKEN_OVER;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("origin", origin);
        document.put("size", size);
        document.put("root", root);
        document.put("close", close);
        document.put("sealed-digest", sealed);
        Texts.put(document, "sealed-units-digest", unitsSealed);
        document.put("balances", balances);
        document.put("balances-digest", digest);
        return document.build();
    }

    static TakenOver read(FactSource source) {
        CanonicalObject document = source.document();
        return new TakenOver(
                source.effective(),
                document.text("origin"),
                document.whole("size"),
                document.text("root"),
                document.whole("close"),
                document.text("sealed-digest"),
                source.get("sealed-units-digest"),
                document.whole("balances"),
                document.text("balances-digest"));
    }
}
