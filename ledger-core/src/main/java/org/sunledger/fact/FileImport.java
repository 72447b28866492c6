package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * A file was imported: the facts of its rows follow this one without a gap.
 *
 * @param effective the day it counts for
 * @param source the source whose rows it holds; the same rows of the same source are booked once
 * @param rowKind the CSV kind of its rows
 * @param file the file's name, without its folder
 * @param digest lower-case hexadecimal SHA-256 of the file's bytes
 * @param encoding the character encoding it was read in
 * @param rows how many rows the file has
 * @param booked how many rows were booked with this import
 * @param seen how many rows had been booked before
 * @param refused how many rows were refused
 * @param again why rows that were booked before are booked once more; empty when they are not
 * @param bank what the file of a bank says of itself; {@link BankFileNote#NONE} for other files
 */
public record FileImport(
        LocalDate effective,
        String source,
        String rowKind,
        String file,
        String digest,
        String encoding,
        long rows,
        long booked,
        long seen,
        long refused,
        String again,
        BankFileNote bank)
        implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.IMPORT;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("source", source);
        document.put("row-kind", rowKind);
        document.put("file", file);
        document.put("digest", digest);
        document.put("encoding", encoding);
        document.put("rows", rows);
        document.put("booked", booked);
        document.put("seen", seen);
        document.put("refused", refused);
        Texts.put(document, "again", again);
        bank.write(document);
        return document.build();
    }

    static FileImport read(FactSource source) {
        return new FileImport(
                source.effective(),
                source.document().text("source"),
                source.document().text("row-kind"),
                source.document().text("file"),
                source.document().text("digest"),
                source.document().text("encoding"),
                source.document().whole("rows"),
                source.document().whole("booked"),
                source.document().whole("seen"),
                source.document().whole("refused"),
                source.get("again"),
                BankFileNote.read(source.document()));
    }
}
