package org.sunledger.io.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/** Writes a book in the words of another program. */
public final class Exports {
    private Exports() {}

    /**
     * Writes a prefix in a form; to be encoded in UTF-8. The text is written while the log is read and is not held in
     * memory.
     *
     * @return the prefix; refused with {@code export.name-collides} when two names would be spelt alike, and then
     *     nothing was written
     * @throws IOException when the outlet refuses
     * @throws org.sunledger.outcome.IntegrityException when the facts are not those of the prefix's checkpoint; what
     *     was written until then is not to be used
     */
    public static Outcome<LogPrefix> write(ExportFormat format, LogPrefix prefix, Appendable out) throws IOException {
        Exporter exporter = exporter(format, prefix);
        List<Rejection> refusals = exporter.refusals();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        try {
            exporter.write(new Lines(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Outcome.accepted(prefix);
    }

    private static Exporter exporter(ExportFormat format, LogPrefix prefix) {
        return switch (format) {
            case HLEDGER -> new HledgerExport(prefix);
            case LEDGER -> new LedgerExport(prefix);
            case BEANCOUNT -> new BeancountExport(prefix);
            case CSV -> new PostingExport(prefix);
            case JSONL -> new JsonlExport(prefix);
            case LEAVES -> new LeafExport(prefix);
        };
    }
}
