package org.sunledger.cli.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.Proofs;
import org.sunledger.UnitSeals;
import org.sunledger.cli.given.Closes;
import org.sunledger.cli.given.Facts;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.given.KeptFiles;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Output;
import org.sunledger.cli.shell.PointInLog;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.note.SignedNote;
import org.sunledger.outcome.Code;

/**
 * {@code audit prove FACT}: writes an owner's receipt, which can be checked without the book. With {@code --unit} the
 * fact is the balance of that unit which the close of a period sealed; with {@code --since} it writes what a cosigner
 * without the book needs.
 */
public final class AuditProve {
    private AuditProve() {}

    static int run(Session session, List<String> arguments) {
        Book book = session.read();
        String note = session.arguments().text("--note");
        String at = session.arguments().text("--at");
        BookView view = at.isEmpty() ? book.now() : new PointInLog(book).find(at);
        SignedNote signed =
                note.isEmpty() ? SignedNote.of(view.checkpoint()) : KeptFiles.note(GivenFile.of(session, note));
        String since = session.arguments().text("--since");
        if (!since.isEmpty()) {
            AuditCommand.none(arguments);
            Checkpoint earlier =
                    Refusal.granted(KeptFiles.note(GivenFile.of(session, since)).checkpoint());
            write(
                    session,
                    Refusal.granted(new Proofs(book).extension(earlier, signed)).text());
            return ExitStatus.DONE;
        }
        long fact = fact(session, arguments, book.now());
        write(session, Refusal.granted(new Proofs(book).prove(fact, signed)).text());
        session.speech().note(session.words().text("prove.private"));
        return ExitStatus.DONE;
    }

    private static void write(Session session, String text) {
        String file = Output.file(session.arguments());
        if (file.isEmpty()) {
            session.surroundings().out().print(text);
        } else {
            WholeFile.write(session.surroundings().path(file), file, text.getBytes(UTF_8));
            session.speech().note(session.words().text("note.written", Map.of("file", file)));
        }
    }

    private static long fact(Session session, List<String> arguments, BookView view) {
        String unit = session.arguments().text("--unit");
        if (unit.isEmpty()) {
            return Facts.index(view, AuditCommand.only(arguments, "FACT"));
        }
        Seal seal = Closes.find(session.arguments(), AuditCommand.only(arguments, "PERIOD"), view);
        return UnitSeals.find(view, seal, unit)
                .orElseThrow(() -> Refusal.of(
                        Code.UNIT_NOT_SEALED,
                        "unit",
                        "unit",
                        unit,
                        "fact",
                        seal.shownId(),
                        "period",
                        seal.closing().period()));
    }
}
