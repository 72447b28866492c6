package org.sunledger.cli.see;

import java.util.List;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Session;

/** {@code streams}: what the sources of revenue bring, should bring, and leave. Each question is a page of its own. */
public final class StreamsCommand implements Command {
    private static final List<String> PAGES =
            List.of("--expected", "--dues", "--findings", "--net", "--tax", "--gates", "--arrivals", "--shortages");

    @Override
    public void declare(Declaration takes) {
        takes.value("PERIODS", "--compare");
        PAGES.forEach(takes::flag);
        takes.values("FILE", "--detail")
                .values("COLUMN=HEADER,...", "--map")
                .value("N", "--skip-lines")
                .value("NAME", "--encoding")
                .value("DATE", "--as-of")
                .period()
                .value("STREAM", "--stream")
                .value("CONTRACT", "--contract")
                .value("DAYS", "--expiring")
                .value("small|general", "--taxpayer")
                .value("invoice|period", "--rounding")
                .value("usual|area|unit|KEY", "--by")
                .value("FUND", "--fund")
                .value("GROUP", "--group");
    }

    @Override
    public int run(Session session) {
        session.arguments().none();
        if (session.arguments().has("--detail")) {
            return GateDetail.run(session);
        }
        session.answer(page(session, chosen(session.arguments())));
        return ExitStatus.DONE;
    }

    private static Answer page(Session session, String page) {
        return switch (page) {
            case "--expected" -> ExpectedStreams.contracts(session);
            case "--dues" -> ExpectedStreams.dues(session);
            case "--findings" -> ExpectedStreams.findings(session);
            case "--net" -> NetStreams.of(session, session.arguments().text("--by"));
            case "--tax" -> TaxedStreams.of(session);
            case "--gates" -> GateStreams.gates(session);
            case "--arrivals" -> GateStreams.arrivals(session);
            case "--shortages" -> GateStreams.shortages(session);
            default -> ComparedStreams.of(session);
        };
    }

    private static String chosen(Arguments arguments) {
        List<String> chosen = PAGES.stream().filter(arguments::has).toList();
        if (chosen.size() > 1) {
            throw Misuse.of("misuse.one-page", "first", chosen.get(0), "second", chosen.get(1));
        }
        return chosen.isEmpty() ? "" : chosen.get(0);
    }
}
