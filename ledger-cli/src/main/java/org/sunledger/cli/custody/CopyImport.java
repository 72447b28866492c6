package org.sunledger.cli.custody;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.sunledger.Book;
import org.sunledger.BookCopy;
import org.sunledger.CopyReport;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.BookFinder;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Progress;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.log.ExpectedCheckpoint;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.store.Access;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.LedgerStore;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code import jsonl FILE}: makes the book again from its full private copy. It writes no fact of its own. */
public final class CopyImport {
    /** What stands in the place of a CSV kind. */
    public static final String KIND = "jsonl";

    private static final List<String> OF_ROWS = List.of(
            "--template",
            "--map",
            "--skip-lines",
            "--encoding",
            "--rejects",
            "--again",
            "--source",
            "--recorded-at",
            "--sheet",
            "--account",
            "--profile",
            "--guess",
            "--draft",
            "--propose",
            "--rules",
            "--why");

    private final Session session;
    private final String typed;
    private final String expected;

    public CopyImport(Session session) {
        this.session = session;
        this.typed = file(session.arguments());
        this.expected = session.arguments().text("--expect");
    }

    private static String file(Arguments arguments) {
        OF_ROWS.stream().filter(arguments::has).findFirst().ifPresent(option -> {
            throw Misuse.of("misuse.copy-option", "option", option);
        });
        List<String> words = arguments.positionals();
        if (words.size() < 2) {
            throw Misuse.of("misuse.argument-missing", "argument", "FILE");
        }
        if (words.size() > 2) {
            throw Misuse.of("misuse.argument-unknown", "argument", words.get(2));
        }
        return words.get(1);
    }

    public int run() {
        Path target =
                new BookFinder(session.surroundings()).fresh(session.arguments().text("--book"));
        if (session.isRehearsal()) {
            refuseUnlessEmpty(target);
            LedgerStore trial = new InMemoryStore();
            restore(trial);
            report(trial, "rehearsal.title", true);
        } else if (Files.exists(target)) {
            refuseUnlessEmpty(target);
            LedgerStore store = session.store(target, Access.READ_WRITE);
            restore(store);
            report(store, "import.title", false);
        } else {
            LedgerStore store = create(target);
            report(store, "import.title", false);
        }
        return ExitStatus.DONE;
    }

    /** Looks before it opens the book for writing: a book that holds facts is not touched. */
    private void refuseUnlessEmpty(Path target) {
        if (Files.exists(target)) {
            long size = session.store(target, Access.READ_ONLY).size();
            if (size > 0) {
                throw Refusal.of(Code.BOOK_NOT_EMPTY, "", "size", size);
            }
        }
    }

    private LedgerStore create(Path target) {
        LedgerStore store = session.create(target);
        try {
            restore(store);
            return store;
        } catch (RuntimeException notBegun) {
            // This file was made a moment ago and holds nothing.
            store.close();
            try {
                Files.deleteIfExists(target);
            } catch (IOException leftBehind) {
                notBegun.addSuppressed(leftBehind);
            }
            throw notBegun;
        }
    }

    private void restore(LedgerStore store) {
        Path copy = session.surroundings().path(typed);
        if (Files.isDirectory(copy)) {
            throw refusal(Code.CSV_DIRECTORY);
        }
        try (InputStream lines = Files.newInputStream(copy);
                Progress progress = session.progress("progress.import")) {
            CopyReport report = expected.isEmpty()
                    ? BookCopy.restore(store, typed, lines)
                    : BookCopy.restore(store, typed, lines, Refusal.granted(ExpectedCheckpoint.parse(expected)));
            progress.step();
            if (!report.failures().isEmpty()) {
                throw Refusal.ofFiles(report.failures());
            }
        } catch (NoSuchFileException missing) {
            throw refusal(Code.CSV_FILE_MISSING);
        } catch (IOException unreadable) {
            String reason = unreadable.getClass().getSimpleName().replace("Exception", "");
            throw refusal(Code.CSV_FILE_UNREADABLE, "reason", reason);
        }
    }

    private Refusal refusal(Code code, Object... namesAndValues) {
        return Refusal.ofFiles(List.of(Failure.of(code, Place.file(typed), "", "", namesAndValues)));
    }

    private void report(LedgerStore store, String title, boolean rehearsal) {
        Book book = Book.open(store);
        session.speech().follow(book.settings().language());
        Listing listing = new Listing(session)
                .title(title)
                .of(book.now())
                .column("file", ColumnType.TEXT)
                .column("facts", ColumnType.COUNT)
                .row(Cell.text(typed), Cell.count(book.now().size()));
        if (expected.isEmpty()) {
            listing.remark("import.copy-unanchored");
        }
        if (rehearsal) {
            listing.remark("rehearsal.nothing");
        }
        session.answer(listing.page("copy"));
    }
}
