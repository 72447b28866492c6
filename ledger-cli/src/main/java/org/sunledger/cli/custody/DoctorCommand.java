package org.sunledger.cli.custody;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.Book;
import org.sunledger.cli.given.Encodings;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Progress;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Version;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Code;
import org.sunledger.store.SqliteStore;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code doctor}: looks at the machine and at the file, and rebuilds what can be rebuilt when asked to. */
public final class DoctorCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.flag("--rebuild");
    }

    @Override
    public int run(Session session) {
        session.arguments().none();
        boolean rebuilding = session.arguments().has("--rebuild");
        Path file = session.bookFile();
        // The book is opened before anything is said, so that all of it is said in the language of the book.
        Optional<Book> found = Files.exists(file)
                ? Optional.of(rebuilding ? session.writeUnsigned() : session.read())
                : Optional.empty();
        Listing listing = new Listing(session).title("doctor.title");
        listing.column("item", ColumnType.TEXT).column("value", ColumnType.TEXT);
        machine(session, listing);
        if (found.isEmpty()) {
            line(session, listing, "book", session.words().text("doctor.no-book", Map.of("file", file.toString())));
            session.answer(listing.page("doctor"));
            return ExitStatus.DONE;
        }
        Book book = found.get();
        rights(session, listing, file, book);
        List<String> differences = examine(session, book);
        line(
                session,
                listing,
                "derived",
                differences.isEmpty()
                        ? session.words().text("doctor.agrees")
                        : session.words().text("doctor.differs", Map.of("what", String.join(", ", differences))));
        if (rebuilding) {
            try (Progress progress = session.progress("progress.rebuild")) {
                book.rebuild(fact -> progress.step());
            }
            line(session, listing, "derived", session.words().text("doctor.rebuilt"));
        }
        listing.of(book.now());
        session.answer(listing.page("doctor"));
        return rebuilding ? ExitStatus.DONE : verdict(session, differences);
    }

    private static int verdict(Session session, List<String> differences) {
        for (String what : differences) {
            session.speech().note(Code.DERIVED_DIFFERS, Map.of("what", what));
        }
        return ExitStatus.of(
                differences.stream().map(what -> Code.DERIVED_DIFFERS).toList());
    }

    private static List<String> examine(Session session, Book book) {
        try (Progress progress = session.progress("progress.examine")) {
            progress.whole(book.now().size());
            if (book.store() instanceof SqliteStore store) {
                store.checkFile();
            }
            return book.differences((LoggedFact fact) -> progress.step());
        }
    }

    private static void machine(Session session, Listing listing) {
        line(session, listing, "program", Version.line());
        line(session, listing, "java", System.getProperty("java.version") + ", " + System.getProperty("java.vm.name"));
        line(session, listing, "system", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
        String arguments = System.getProperty("sun.jnu.encoding", "");
        boolean wide = Encodings.canWriteChinese(arguments);
        line(
                session,
                listing,
                "encoding",
                session.words()
                        .text(wide ? "doctor.encoding" : "doctor.encoding-narrow", Map.of("encoding", arguments)));
        line(
                session,
                listing,
                "time-zone",
                session.surroundings().clock().getZone().getId());
    }

    private static void rights(Session session, Listing listing, Path file, Book book) {
        line(session, listing, "book", file.toString());
        line(session, listing, "rights", session.words().text(rights(file)));
        line(session, listing, "facts", Long.toString(book.now().size()));
    }

    private static String rights(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isWritable(file)) {
            return "doctor.rights-read";
        }
        return folder == null || Files.isWritable(folder) ? "doctor.rights-write" : "doctor.rights-folder";
    }

    private static void line(Session session, Listing listing, String name, String value) {
        listing.row(Cell.text(session.words().text("doctor.item." + name)), Cell.text(value));
    }
}
