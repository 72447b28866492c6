package org.sunledger;

import java.io.IOException;
import org.sunledger.io.export.ExportFormat;
import org.sunledger.io.export.Exports;
import org.sunledger.log.Checkpoint;
import org.sunledger.outcome.Outcome;

/** Hands a book over to other programs. */
public final class BookExport {
    private BookExport() {}

    /**
     * Writes a book at a size; to be encoded in UTF-8. The same view gives the same text.
     *
     * @return the checkpoint of what was written; refused with {@code export.name-collides} when the format would spell
     *     two names alike, and then nothing was written
     * @throws IOException when the outlet refuses
     * @throws org.sunledger.outcome.IntegrityException when the facts are not those of the checkpoint; what was written
     *     until then is not to be used
     */
    public static Outcome<Checkpoint> write(BookView view, ExportFormat format, Appendable out) throws IOException {
        return Exports.write(format, new ViewPrefix(view), out).then(prefix -> Outcome.accepted(prefix.checkpoint()));
    }
}
