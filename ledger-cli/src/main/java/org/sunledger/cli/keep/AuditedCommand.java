package org.sunledger.cli.keep;

import java.util.List;
import org.sunledger.Book;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.Keeper;
import org.sunledger.cli.given.Closes;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Written;
import org.sunledger.fact.Audited;
import org.sunledger.log.Sha256;

/** {@code audited PERIOD}: notes by whom a closed period was audited, and the digest of the signed report. */
public final class AuditedCommand implements Command {
    private static final long LARGEST_REPORT = 256L << 20;

    @Override
    public void declare(Declaration takes) {
        takes.arguments("PERIOD")
                .value("FILE", "--report")
                .value("NAME", "--by")
                .writing();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        String named = arguments.only("PERIOD");
        for (String needed : List.of("--report", "--by")) {
            if (arguments.text(needed).isBlank()) {
                throw Misuse.of("misuse.argument-missing", "argument", needed);
            }
        }
        byte[] report = GivenFile.of(session, arguments.text("--report")).bytes(LARGEST_REPORT);
        Book book = session.write();
        Keeper keeper = session.keeper(book);
        Seal seal = Closes.find(arguments, named, book.now());
        Audited audited = new Audited(
                seal.closing().effective(), seal.index(), arguments.text("--by").strip(), Sha256.hex(report));
        return new Written(session, book).record(keeper, List.of(audited));
    }
}
