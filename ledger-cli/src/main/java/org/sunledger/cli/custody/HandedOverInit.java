package org.sunledger.cli.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.sunledger.Book;
import org.sunledger.BookCopy;
import org.sunledger.BookExport;
import org.sunledger.BookSettings;
import org.sunledger.CopyReport;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.cli.given.HandOverFolder;
import org.sunledger.cli.given.KeptFiles;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.handover.HandedBook;
import org.sunledger.handover.HandedBook.Begun;
import org.sunledger.handover.HandedPackage;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.export.ExportFormat;
import org.sunledger.store.LedgerStore;

/** {@code init --handover FOLDER}: a new book that begins with what another closed with, and with nothing else. */
public final class HandedOverInit {
    private final Session session;
    private final String typed;
    private final HandedPackage handed;

    public HandedOverInit(Session session) {
        this.session = session;
        this.typed = session.arguments().text("--handover");
        this.handed = Refusal.granted(
                HandedPackage.checked(HandOverFolder.read(session, typed), KeptFiles.expected(session)));
    }

    /** What the new book begins with; only a demonstration asks for a seed of its own. */
    public Opening opening(String seed) {
        BookSettings before = handed.settings();
        return new Opening(
                before.community(),
                handed.nextDay(),
                before.currency(),
                before.language(),
                before.zone(),
                before.template(),
                before.calendar().firstMonth(),
                before.isDemonstration() && seed.isEmpty() ? before.demonstration() + "1" : seed);
    }

    /** The book in memory; refused unless it begins with exactly what was sealed. */
    public Book begin(Opening opening, Keeper keeper) {
        Path openings = session.surroundings().path(typed + "/" + HandOverFolder.OPENINGS);
        Begun begun =
                Refusal.granted(HandedBook.begin(handed, opening, keeper, CsvFile.read(openings, CsvOptions.DEFAULT)));
        if (!begun.failures().isEmpty()) {
            throw Refusal.ofFiles(begun.failures());
        }
        return begun.book();
    }

    /** Puts the book into its place in one step. */
    public static Book settle(Book begun, LedgerStore store) {
        StringBuilder copy = new StringBuilder();
        try {
            Refusal.granted(BookExport.write(begun.now(), ExportFormat.JSONL, copy));
            CopyReport report = BookCopy.restore(
                    store, "handover", new ByteArrayInputStream(copy.toString().getBytes(UTF_8)));
            if (!report.failures().isEmpty()) {
                throw Refusal.ofFiles(List.copyOf(report.failures()));
            }
            return Book.open(store);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /** What the checkpoint of the package is, for the remark under what was written. */
    public String code() {
        return handed.checkpoint().size() + "/" + handed.checkpoint().shortCode();
    }
}
