package org.sunledger.cli.keep;

import java.time.LocalDate;
import java.util.List;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.cli.given.Facts;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Written;
import org.sunledger.fact.Approval;

/** {@code approve ID}: somebody other than its maker has approved a fact. */
public final class ApproveCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("ID")
                .value("TEXT", "--resolution")
                .value("TEXT", "--remark")
                .value("DATE", "--on")
                .writing();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        String id = arguments.only("ID");
        Book book = session.write();
        Keeper keeper = session.keeper(book);
        long of = Facts.index(book.now(), id);
        LocalDate day = Moments.findDay(arguments, "on").orElseGet(() -> Session.today(keeper, book));
        Approval approval = new Approval(day, of, arguments.text("--resolution"), arguments.text("--remark"));
        return new Written(session, book).record(keeper, List.of(approval));
    }
}
