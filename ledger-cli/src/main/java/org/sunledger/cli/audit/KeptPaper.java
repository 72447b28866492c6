package org.sunledger.cli.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Language;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.io.audit.RestatedResult;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;

/**
 * An audited report that somebody kept, read back.
 *
 * @param document all of it
 * @param checkpoint the state of the book that it was made of
 * @param request what it was asked for
 */
record KeptPaper(CanonicalObject document, Checkpoint checkpoint, AuditPaper.Request request) {
    private static final String SCHEMA = "sunledger/audit-report/1";

    /** Reads a paper; refused with the reason when it is none. */
    static KeptPaper read(String text) {
        return wellFormed(() -> {
            CanonicalObject found = CanonicalObject.read(text);
            if (!found.text("schema").equals(SCHEMA)) {
                throw malformed("its schema is \"" + found.text("schema") + "\"");
            }
            CanonicalObject provenance = found.object("provenance");
            return new KeptPaper(found, checkpoint(provenance), request(provenance));
        });
    }

    /** Does something with a paper in which anything may stand where it does not belong. */
    static <T> T wellFormed(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CanonicalFormatException
                | IllegalArgumentException
                | DateTimeException
                | NoSuchElementException noPaper) {
            throw malformed(String.valueOf(noPaper.getMessage()));
        }
    }

    private static Refusal malformed(String reason) {
        return Refusal.of(Code.AUDIT_REPORT_MALFORMED, "check", "reason", reason);
    }

    private static Checkpoint checkpoint(CanonicalObject provenance) {
        return new Checkpoint(
                provenance.text("origin"), provenance.whole("size"), TreeHash.ofHex(provenance.text("root")));
    }

    private static AuditPaper.Request request(CanonicalObject provenance) {
        CanonicalObject request = provenance.object("request");
        if (!(DatePeriod.read(request.text("period")) instanceof Reading.Read<DatePeriod> period)) {
            throw malformed("no period: " + request.text("period"));
        }
        return new AuditPaper.Request(
                provenance.text("tool"),
                period.value(),
                LocalDate.parse(request.text("as-of")),
                Language.find(request.text("language")).orElseThrow(() -> malformed(request.text("language"))),
                request.text("policy"),
                request.text("engagement"),
                RestatedResult.allOf(request));
    }
}
