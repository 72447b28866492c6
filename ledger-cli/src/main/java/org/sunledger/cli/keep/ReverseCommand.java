package org.sunledger.cli.keep;

import java.util.List;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.cli.given.Facts;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Written;
import org.sunledger.fact.Fact;
import org.sunledger.outcome.Code;

/** {@code reverse ID…} and {@code reverse --import ID}: undoes facts, or all that a file brought, with a reason. */
public final class ReverseCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("ID...")
                .value("ID", "--import")
                .value("DATE", "--on")
                .value("TEXT", "--reason")
                .writing();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        String imported = arguments.text("--import");
        if (imported.isEmpty()) {
            arguments.first("ID");
        } else {
            arguments.none();
        }
        Book book = session.write();
        if (arguments.text("--reason").isBlank()) {
            throw Refusal.of(Code.REASON_MISSING, "reason");
        }
        List<Long> indexes = imported.isEmpty() ? named(book.now(), arguments) : booked(book, imported);
        if (indexes.isEmpty()) {
            session.speech().note(session.words().text("reverse.nothing"));
            return ExitStatus.DONE;
        }
        String reason = arguments.text("--reason").strip();
        List<Fact> reversals = Moments.findDay(arguments, "on")
                .map(day -> book.reversals(indexes, day, reason))
                .orElseGet(() -> book.reversals(indexes, reason));
        return new Written(session, book).record(session.keeper(book), reversals);
    }

    private static List<Long> named(BookView view, Arguments arguments) {
        return arguments.positionals().stream().map(id -> Facts.index(view, id)).toList();
    }

    private static List<Long> booked(Book book, String imported) {
        return Refusal.granted(book.factsOfImport(Facts.index(book.now(), imported)));
    }
}
