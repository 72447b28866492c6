package org.sunledger.cli.see;

import java.util.List;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.Restatement;
import org.sunledger.Restatement.Change;
import org.sunledger.Restatement.Part;
import org.sunledger.cli.given.Facts;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.PointInLog;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.Closing;
import org.sunledger.fact.FactKind;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.StatementRequest;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code diff PUBLISHED RESTATED}: every figure of a statement that changed, with the facts that changed it. */
public final class DiffCommand implements Command {
    private static final String USUAL = "public-revenue";

    @Override
    public void declare(Declaration takes) {
        takes.arguments("PUBLISHED [RESTATED]")
                .value("NAME", "--statement")
                .value("FUND", "--fund")
                .value("GROUP", "--group")
                .flag("--detail")
                .period();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        String first = arguments.first("PUBLISHED");
        List<String> points = arguments.positionals();
        if (points.size() > 2) {
            throw Misuse.of("misuse.argument-unknown", "argument", points.get(2));
        }
        if (arguments.has("--at")) {
            throw Misuse.of("misuse.at-diff");
        }
        Book book = session.read();
        BookView published = find(book, first);
        BookView restated = points.size() == 1 ? book.now() : find(book, points.get(1));
        DatePeriod period = Periods.wanted(arguments, published);
        String statement = arguments.text("--statement").isEmpty() ? USUAL : arguments.text("--statement");
        StatementRequest request = StatementRequest.of(statement, List.of(period))
                .only(arguments.text("--fund"), arguments.text("--group"));
        Restatement restatement = Refusal.granted(
                published.restated(restated, arguments.has("--detail") ? request.withDetail() : request));
        session.answer(answer(session, published, restated, period, restatement));
        return ExitStatus.DONE;
    }

    /** A point of the log, or the fact of a close, which seals one. */
    private static BookView find(Book book, String point) {
        if (point.matches("[Ff][0-9]{1,15}")) {
            LoggedFact fact = book.now().fact(Facts.index(book.now(), point));
            if (fact.kind() == FactKind.CLOSE) {
                return Refusal.granted(book.at(((Closing) book.now().read(fact)).size()));
            }
        }
        return new PointInLog(book).find(point);
    }

    private static Answer answer(
            Session session, BookView published, BookView restated, DatePeriod period, Restatement restatement) {
        FactWords facts = new FactWords(session.language(), restated.settings().currency());
        Listing listing = new Listing(session)
                .title(
                        "diff.title",
                        "statement",
                        restatement.restated().labels().in(session.language(), ""),
                        "period",
                        period.text())
                .of(restated)
                .note(
                        "published",
                        published.size() + "/" + published.checkpoint().shortCode())
                .note("restated", restated.size() + "/" + restated.checkpoint().shortCode())
                .column("item", ColumnType.TEXT)
                .column("fact", ColumnType.ID)
                .column("date", ColumnType.DATE)
                .column("published", ColumnType.AMOUNT)
                .column("restated", ColumnType.AMOUNT)
                .column("change", ColumnType.AMOUNT);
        for (Change change : restatement.changes()) {
            listing.row(Emphasis.SUBTOTAL, 0, figure(session, facts, change));
            for (Part part : change.facts()) {
                listing.row(Emphasis.FIGURE, 1, fact(facts, part));
            }
        }
        if (restatement.changes().isEmpty()) {
            listing.remark("diff.same");
        } else if (restatement.changes().stream().anyMatch(change -> !change.traced())) {
            listing.remark("diff.untraced");
        }
        return listing.page("diff");
    }

    private static List<Cell> figure(Session session, FactWords facts, Change change) {
        String item = change.block().in(session.language(), "") + " · "
                + change.line().in(session.language(), "") + " · "
                + change.column()
                        .labels()
                        .in(session.language(), change.column().name())
                + (change.traced() ? "" : " *");
        return List.of(
                Cell.text(item),
                Cell.empty(),
                Cell.empty(),
                facts.money(change.publishedMinor()),
                facts.money(change.restatedMinor()),
                facts.money(change.minor()));
    }

    private static List<Cell> fact(FactWords facts, Part part) {
        LoggedFact fact = part.fact();
        String about = facts.kind(fact).value() + " · " + facts.subject(fact).value();
        return List.of(
                Cell.text(about),
                Cell.id(fact.shownId()),
                Cell.date(fact.effective()),
                Cell.empty(),
                Cell.empty(),
                facts.money(part.minor()));
    }
}
