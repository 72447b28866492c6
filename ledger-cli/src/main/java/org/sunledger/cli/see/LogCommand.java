package org.sunledger.cli.see;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.sunledger.BookView;
import org.sunledger.cli.given.Facts;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Nearest;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.FactKind;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code log}: the facts in their order, all of them or those asked for. */
public final class LogCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.value("KIND", "--kind")
                .value("NAME", "--by")
                .value("ID", "--import")
                .value("N", "--last")
                .period();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        arguments.none();
        Optional<FactKind> kind = kind(arguments.text("--kind"));
        int last = last(arguments.text("--last"));
        BookView view = session.view();
        Predicate<LoggedFact> wanted = wanted(arguments, view, kind);
        Deque<LoggedFact> found = new ArrayDeque<>();
        view.facts(0, fact -> {
            if (wanted.test(fact)) {
                found.add(fact);
                if (found.size() > last) {
                    found.remove();
                }
            }
        });
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        Listing listing = new Listing(session)
                .title("log.title")
                .of(view)
                .column("fact", ColumnType.ID)
                .column("recorded", ColumnType.TEXT)
                .column("actor", ColumnType.TEXT)
                .column("date", ColumnType.DATE)
                .column("kind", ColumnType.TEXT)
                .column("subject", ColumnType.TEXT)
                .column("amount", ColumnType.AMOUNT);
        for (LoggedFact fact : found) {
            listing.row(
                    Cell.id(fact.shownId()),
                    Cell.text(FactWords.recorded(fact)),
                    Cell.text(fact.actor()),
                    Cell.date(fact.effective()),
                    facts.kind(fact),
                    facts.subject(fact),
                    facts.amount(fact));
        }
        session.answer(listing.list("log"));
        return ExitStatus.DONE;
    }

    private static Predicate<LoggedFact> wanted(Arguments arguments, BookView view, Optional<FactKind> kind) {
        Predicate<LoggedFact> wanted = fact -> kind.isEmpty() || fact.kind() == kind.get();
        String by = arguments.text("--by");
        if (!by.isEmpty()) {
            wanted = wanted.and(fact -> fact.actor().equals(by));
        }
        Optional<DatePeriod> period = Periods.find(arguments, view);
        if (period.isPresent()) {
            wanted = wanted.and(fact -> period.get().contains(fact.effective()));
        }
        String imported = arguments.text("--import");
        if (!imported.isEmpty()) {
            long index = Facts.index(view, imported);
            wanted = wanted.and(fact -> fact.index() == index
                    || fact.origin().filter(row -> row.importIndex() == index).isPresent());
        }
        return wanted;
    }

    private static Optional<FactKind> kind(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<FactKind> kind = FactKind.find(text);
        if (kind.isEmpty()) {
            throw Nearest.misuse(
                    "misuse.kind",
                    "found",
                    text,
                    Arrays.stream(FactKind.values()).map(FactKind::text).toList());
        }
        return kind;
    }

    private static int last(String text) {
        if (text.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Misuse.of("misuse.number", "option", "--last", "found", text);
        }
        return Integer.parseInt(text);
    }
}
