package org.sunledger.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sunledger.BookView;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.FiscalCalendar;
import org.sunledger.statement.Block;
import org.sunledger.statement.Figure;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementColumn;
import org.sunledger.statement.StatementLine;
import org.sunledger.statement.StatementRequest;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code streams}: the revenue streams, years side by side, with the change from the first to the last. */
final class StreamsCommand implements Command {
    private static final String STREAM = "stream=";

    @Override
    public void declare(Declaration takes) {
        takes.value("YEARS", "--years").value("FUND", "--fund").value("GROUP", "--group");
    }

    @Override
    public int run(Session session) {
        session.arguments().none();
        BookView view = session.view();
        List<DatePeriod> years = years(session.arguments().text("--years"), view);
        Statement statement = Refusal.granted(view.statement(StatementRequest.of("public-revenue", years)
                .withDifference(years.size() > 1)
                .withDetail()
                .only(session.arguments().text("--fund"), session.arguments().text("--group"))));
        Listing listing = new Listing(session)
                .title("streams.title")
                .of(view)
                .note(
                        "period",
                        years.get(0).start() + ".."
                                + years.get(years.size() - 1).last())
                .column("item", ColumnType.TEXT)
                .column("id", ColumnType.ID);
        for (StatementColumn column : statement.columns()) {
            listing.column(column.name(), column.labels().in(session.language(), column.name()), ColumnType.AMOUNT);
        }
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        for (Block block : statement.blocks()) {
            if (!block.total()) {
                addBlock(session, listing, block, facts);
            }
        }
        session.answer(listing.page("streams"));
        return ExitStatus.DONE;
    }

    private static void addBlock(Session session, Listing listing, Block block, FactWords facts) {
        List<StatementLine> streams = block.lines().stream()
                .filter(line -> line.detail().startsWith(STREAM))
                .toList();
        if (streams.isEmpty()) {
            return;
        }
        Row rows = new Row(listing, facts, block.lines().get(0).figures().size());
        rows.add(Emphasis.HEADING, 0, block.labels().in(session.language(), ""), "", List.of());
        for (StatementLine line : block.lines()) {
            String label = line.labels().in(session.language(), line.id());
            if (line.detail().startsWith(STREAM)) {
                rows.add(Emphasis.FIGURE, 2, label, line.detail().substring(STREAM.length()), line.figures());
            } else if (streams.stream().anyMatch(stream -> stream.id().equals(line.id()))) {
                boolean whole = line.detail().isEmpty();
                rows.add(whole ? Emphasis.SUBTOTAL : Emphasis.FIGURE, whole ? 1 : 2, label, "", line.figures());
            }
        }
    }

    private record Row(Listing listing, FactWords facts, int width) {
        void add(Emphasis emphasis, int level, String label, String id, List<Figure> figures) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(label), Cell.id(id)));
            for (int i = 0; i < width; i++) {
                boolean shown = i < figures.size() && figures.get(i) instanceof Figure.Amount;
                cells.add(shown ? cell((Figure.Amount) figures.get(i)) : Cell.empty());
            }
            listing.row(emphasis, level, cells);
        }

        private Cell cell(Figure.Amount amount) {
            return facts.money(amount.minor()).tracedAs(amount.trace());
        }
    }

    /** The years asked for, else every fiscal year from the first to the last day on which a stream moved. */
    private static List<DatePeriod> years(String typed, BookView view) {
        FiscalCalendar calendar = view.settings().calendar();
        TreeSet<DatePeriod> years = new TreeSet<>();
        if (!typed.isEmpty()) {
            for (String year : typed.split(",", -1)) {
                years.add(Moments.period("years", year.strip(), calendar));
            }
            return List.copyOf(years);
        }
        view.balances(LocalDate.MIN, LocalDate.MAX, cell -> {
            if (!cell.key().subject().isEmpty() && !cell.key().account().equals(StandardAccounts.OPENING)) {
                years.add(calendar.yearOf(cell.key().day()));
            }
        });
        if (years.isEmpty()) {
            years.add(calendar.yearOf(view.settings().opened()));
        }
        return List.copyOf(years);
    }
}
