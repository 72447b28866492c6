package org.sunledger.cli.keep;

import java.util.List;
import org.sunledger.Book;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.Keeper;
import org.sunledger.cli.given.Closes;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Written;
import org.sunledger.fact.Reopening;

/** {@code reopen PERIOD}: undoes the close of a period, with a reason and a resolution. */
public final class ReopenCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("PERIOD")
                .value("ACCOUNT", "--cash")
                .value("TEXT", "--reason")
                .value("TEXT", "--resolution")
                .writing();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        String named = arguments.only("PERIOD");
        Book book = session.write();
        Keeper keeper = session.keeper(book);
        Seal seal = Closes.find(arguments, named, book.now());
        Reopening reopening = new Reopening(
                seal.closing().effective(),
                seal.index(),
                arguments.text("--reason").strip(),
                arguments.text("--resolution").strip());
        return new Written(session, book).record(keeper, List.of(reopening));
    }
}
