package org.sunledger.cli.see;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunledger.BookView;
import org.sunledger.Proposal;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.FactKind;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.RowOrigin;
import org.sunledger.statement.Explanation;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code explain TRACE}: the facts whose postings make a figure of a statement; their sum is the figure. */
public final class ExplainCommand implements Command {
    private static final int BETWEEN_LABEL_AND_SUM = 8;

    @Override
    public void declare(Declaration takes) {
        takes.arguments("TRACE");
    }

    @Override
    public int run(Session session) {
        String trace = session.arguments().only("TRACE");
        BookView view = session.view();
        Explanation explanation = Refusal.granted(view.explain(trace));
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        Listing listing = withColumns(
                new Listing(session).title("explain.title", "trace", trace).of(view));
        Files files = new Files(view, new HashMap<>());
        long[] sum = {0};
        view.facts(0, fact -> {
            for (Posting posting : fact.postings()) {
                int weight = explanation.weight(fact, posting);
                if (weight != 0) {
                    long counted = Math.multiplyExact(posting.amountMinor(), weight);
                    sum[0] = Math.addExact(sum[0], counted);
                    listing.row(cells(fact, posting, facts, files, counted));
                }
            }
        });
        List<Cell> total = new ArrayList<>(List.of(Cell.text(session.words().text("explain.sum"))));
        total.addAll(Collections.nCopies(BETWEEN_LABEL_AND_SUM, Cell.empty()));
        total.add(facts.money(sum[0]));
        listing.row(Emphasis.TOTAL, 0, total);
        session.answer(listing.page("explain"));
        return ExitStatus.DONE;
    }

    private static Listing withColumns(Listing listing) {
        return listing.column("fact", ColumnType.ID)
                .column("date", ColumnType.DATE)
                .column("corrects", ColumnType.DATE)
                .column("kind", ColumnType.TEXT)
                .column("subject", ColumnType.TEXT)
                .column("row", ColumnType.TEXT)
                .column("account", ColumnType.ID)
                .column("fund", ColumnType.ID)
                .column("group", ColumnType.ID)
                .column("amount", ColumnType.AMOUNT);
    }

    private static Cell[] cells(LoggedFact fact, Posting posting, FactWords facts, Files files, long counted) {
        return new Cell[] {
            Cell.id(fact.shownId()),
            Cell.date(fact.effective()),
            fact.corrects().map(Cell::date).orElse(Cell.empty()),
            facts.kind(fact),
            facts.subject(fact),
            Cell.text(files.rows(fact)),
            Cell.id(posting.account()),
            Cell.id(posting.fundGroup().fund()),
            Cell.id(posting.fundGroup().group()),
            facts.money(counted)
        };
    }

    /**
     * The rows of files that facts came from: a bank's or a vendor's line, as people find it again. A fact that says
     * what a bank line means comes from both, its proposal and the line.
     */
    private record Files(BookView view, Map<Long, String> names) {
        String rows(LoggedFact fact) {
            List<String> rows = new ArrayList<>();
            fact.origin().map(this::row).ifPresent(rows::add);
            if (fact.id().startsWith(Proposal.ID_PREFIX)) {
                String lines = fact.id().substring(Proposal.ID_PREFIX.length());
                for (String line : lines.split("\\+", -1)) {
                    view.indexOf(line)
                            .map(view::fact)
                            .filter(found -> found.kind() == FactKind.BANK_LINE)
                            .flatMap(LoggedFact::origin)
                            .map(this::row)
                            .ifPresent(rows::add);
                }
            }
            return String.join(", ", rows);
        }

        String row(RowOrigin row) {
            String name = names.computeIfAbsent(
                    row.importIndex(), index -> view.fact(index).document().text("file"));
            return name + ":" + row.line();
        }
    }
}
