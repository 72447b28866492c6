package org.sunledger.cli.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.Proofs;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.given.KeptFiles;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.NotWritten;
import org.sunledger.cli.shell.PointInLog;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.note.Extension;
import org.sunledger.log.note.KeyType;
import org.sunledger.log.note.SignedNote;
import org.sunledger.log.note.SignerKey;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.StoreException;

/** {@code audit sign}: makes keys, and signs checkpoints with them. */
public final class AuditSign {
    private static final long LARGEST = 1 << 12;
    private static final String REMEMBERED = ".signed";

    private AuditSign() {}

    static int run(Session session, List<String> arguments) {
        AuditCommand.none(arguments);
        String key = session.arguments().text("--key");
        if (key.isEmpty()) {
            throw Misuse.of("misuse.argument-missing", "argument", "--key");
        }
        boolean create =
                session.arguments().has("--new-key") || session.arguments().has("--of-book");
        return create && session.arguments().text("--note").isEmpty() ? make(session, key) : sign(session, key);
    }

    /** A new key in a file that only its owner may read, and the public half on standard output. */
    private static int make(Session session, String typed) {
        boolean ofBook = session.arguments().has("--of-book");
        String name = ofBook
                ? session.read().settings().origin()
                : session.arguments().text("--new-key");
        SignerKey key = Refusal.granted(SignerKey.create(name, ofBook ? KeyType.NOTE : KeyType.COSIGNATURE));
        Path file = session.surroundings().path(typed);
        try {
            Files.createFile(file, ownersOnly(file));
            Files.writeString(file, key.text(), UTF_8);
        } catch (FileAlreadyExistsException taken) {
            throw new StoreException(Code.STORE_EXISTS, false, taken, "book", typed);
        } catch (IOException refused) {
            throw NotWritten.because(refused, typed);
        }
        session.surroundings().out().print(key.verifier().text() + "\n");
        session.speech().note(session.words().text("sign.made", Map.of("file", typed)));
        return ExitStatus.DONE;
    }

    /** Where the system knows owners, nobody else may read or write it, from the first moment on. */
    private static FileAttribute<?>[] ownersOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static int sign(Session session, String typed) {
        String noteFile = session.arguments().text("--note");
        if (noteFile.isEmpty()) {
            throw Misuse.of("misuse.argument-missing", "argument", "--note");
        }
        SignerKey key = Refusal.granted(SignerKey.parse(KeptFiles.text(GivenFile.of(session, typed), LARGEST)));
        GivenFile given = GivenFile.of(session, noteFile);
        GivenFile remembered = GivenFile.of(session, typed + REMEMBERED);
        SignedNote note = session.arguments().has("--extension")
                ? extended(session, given, remembered)
                : fromTheBook(session, given, remembered);
        Checkpoint checkpoint = Refusal.granted(note.checkpoint());
        if (key.verifier().type() == KeyType.NOTE && !key.verifier().name().equals(checkpoint.origin())) {
            throw Refusal.of(Code.KEY_OF_ANOTHER, "key", "name", key.verifier().name(), "origin", checkpoint.origin());
        }
        Instant now = session.surroundings().clock().instant();
        SignedNote signed = note.signedBy(key, now);
        // What was signed is remembered first: a signature that was given away must never be forgotten.
        WholeFile.write(remembered.path(), remembered.shown(), note.text().getBytes(UTF_8));
        WholeFile.write(given.path(), given.shown(), signed.whole().getBytes(UTF_8));
        session.surroundings().out().print(signed.whole());
        return ExitStatus.DONE;
    }

    /** The note to sign, a checkpoint of the book that goes on from what the key signed before. */
    private static SignedNote fromTheBook(Session session, GivenFile given, GivenFile remembered) {
        Book book = session.read();
        SignedNote note = given.exists()
                ? KeptFiles.note(given)
                : SignedNote.of(view(session, book).checkpoint());
        Checkpoint checkpoint = Refusal.granted(note.checkpoint());
        Checkpoint earlier =
                remembered.exists() ? Refusal.granted(KeptFiles.note(remembered).checkpoint()) : checkpoint;
        Refusal.granted(new Proofs(book).goesOnFrom(earlier, checkpoint));
        return note;
    }

    /** The same without the book: the proof came along. What a key signs first it signs on trust. */
    private static SignedNote extended(Session session, GivenFile given, GivenFile remembered) {
        String typed = session.arguments().text("--extension");
        Extension extension =
                Refusal.granted(Extension.parse(KeptFiles.text(GivenFile.of(session, typed), Extension.LARGEST)));
        if (remembered.exists()) {
            Refusal.granted(extension.goesOnFrom(
                    Refusal.granted(KeptFiles.note(remembered).checkpoint())));
        }
        SignedNote note = given.exists() ? KeptFiles.note(given) : extension.note();
        if (!note.text().equals(extension.note().text())) {
            throw Refusal.of(Code.NOTE_MALFORMED, "note", "line", 1);
        }
        return note;
    }

    private static BookView view(Session session, Book book) {
        String at = session.arguments().text("--at");
        return at.isEmpty() ? book.now() : new PointInLog(book).find(at);
    }
}
