package org.sunledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.Proofs;
import org.sunledger.log.note.FactProof;
import org.sunledger.log.note.SignedNote;

/** {@code audit prove FACT}: writes an owner's receipt, which can be checked without the book. */
final class AuditProve {
    private AuditProve() {}

    static int run(Session session, List<String> arguments) {
        String named = AuditCommand.only(arguments, "FACT");
        Book book = session.read();
        String note = session.arguments().text("--note");
        String at = session.arguments().text("--at");
        BookView view = at.isEmpty() ? book.now() : new PointInLog(book).find(at);
        SignedNote signed =
                note.isEmpty() ? SignedNote.of(view.checkpoint()) : KeptFiles.note(GivenFile.of(session, note));
        FactProof proof = Refusal.granted(new Proofs(book).prove(Facts.index(book.now(), named), signed));
        byte[] text = proof.text().getBytes(UTF_8);
        String file = session.arguments().text("--output");
        if (file.isEmpty()) {
            session.surroundings().out().print(proof.text());
        } else {
            WholeFile.write(session.surroundings().path(file), file, text);
            session.speech().note(session.words().text("note.written", Map.of("file", file)));
        }
        session.speech().note(session.words().text("prove.private"));
        return ExitStatus.DONE;
    }
}
