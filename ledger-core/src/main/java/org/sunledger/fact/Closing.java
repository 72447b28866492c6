package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.period.DatePeriod;

/**
 * A period was closed 结账: nobody records anything more for its days or for those before it, whose figures are its
 * opening balances. It seals what the log and the balances were.
 *
 * @param period the days closed; the fact counts for the last of them
 * @param close what the close is for
 * @param account the one money account that a close of cash is about; empty for all
 * @param size how many facts the log had when the period was closed: those before this one
 * @param root the root hash over them, 64 lower-case hexadecimal digits
 * @param balances how many balances were not zero at the end of the period
 * @param digest SHA-256 of those balances as the log format writes them, 64 lower-case hexadecimal digits
 * @param units how many units had been charged or had paid by then; their balances follow, one {@link UnitSeal} each; 0
 *     for cash, and for closes of a time when none were written
 * @param unitsDigest SHA-256 of those balances as the log format writes them; empty when there are no units
 * @param resolution the resolution it rests on; may be empty
 * @param remark what whoever closed it says; may be empty
 */
public record Closing(
        DatePeriod period,
        CloseKind close,
        String account,
        long size,
        String root,
        long balances,
        String digest,
        long units,
        String unitsDigest,
        String resolution,
        String remark)
        implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.CLOSE;
    }

    @Override
    public LocalDate effective() {
        return period.last();
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    /** True when it closes one money account and leaves the others open. */
    public boolean isOfCash() {
        return !account.isEmpty();
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("from", period.start().toString());
        document.put("to", period.last().toString());
        document.put("close", close.text());
        Texts.put(document, "account", account);
        document.put("size", size);
        document.put("root", root);
        document.put("balances", balances);
        document.put("balances-digest", digest);
        if (units > 0) {
            document.put("units", units);
            document.put("units-digest", unitsDigest);
        }
        Texts.put(document, "resolution", resolution);
        Texts.put(document, "remark", remark);
        return document.build();
    }

    static Closing read(FactSource source) {
        CanonicalObject document = source.document();
        return new Closing(
                DatePeriod.closed(source.date("from"), source.date("to")),
                CloseKind.find(document.text("close")).orElseThrow(),
                source.get("account"),
                document.whole("size"),
                document.text("root"),
                document.whole("balances"),
                document.text("balances-digest"),
                document.findWhole("units").orElse(0),
                source.get("units-digest"),
                source.get("resolution"),
                source.get("remark"));
    }
}
