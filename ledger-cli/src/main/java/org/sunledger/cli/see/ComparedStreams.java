package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.sunledger.BookView;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.FiscalCalendar;
import org.sunledger.revenue.Proportion;
import org.sunledger.statement.Block;
import org.sunledger.statement.Figure;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementColumn;
import org.sunledger.statement.StatementLine;
import org.sunledger.statement.StatementRequest;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/**
 * {@code streams}, {@code streams --compare}: the revenue streams, periods side by side, with the change from the first
 * to the last and each stream's share of the last.
 */
public final class ComparedStreams {
    private static final String STREAM = "stream=";

    private ComparedStreams() {}

    static Answer of(Session session) {
        BookView view = session.view();
        List<DatePeriod> years = years(session.arguments().text("--compare"), view);
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
        listing.column("share", ColumnType.AMOUNT);
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        for (Block block : statement.blocks()) {
            if (!block.total()) {
                addBlock(session, listing, block, facts, years.size());
            }
        }
        return listing.page("streams");
    }

    private static void addBlock(Session session, Listing listing, Block block, FactWords facts, int years) {
        List<StatementLine> streams = block.lines().stream()
                .filter(line -> line.detail().startsWith(STREAM))
                .toList();
        if (streams.isEmpty()) {
            return;
        }
        Row rows = new Row(listing, facts, block.lines().get(0).figures().size(), years - 1);
        rows.add(Emphasis.HEADING, 0, block.labels().in(session.language(), ""), "", List.of(), List.of());
        List<Figure> whole = List.of();
        for (StatementLine line : block.lines()) {
            String label = line.labels().in(session.language(), line.id());
            if (line.detail().startsWith(STREAM)) {
                rows.add(Emphasis.FIGURE, 2, label, line.detail().substring(STREAM.length()), line.figures(), whole);
            } else if (streams.stream().anyMatch(stream -> stream.id().equals(line.id()))) {
                boolean total = line.detail().isEmpty();
                whole = total ? line.figures() : whole;
                rows.add(total ? Emphasis.SUBTOTAL : Emphasis.FIGURE, total ? 1 : 2, label, "", line.figures(), whole);
            }
        }
    }

    /** The last of the years stands at {@code last}; shares are shares of it. */
    private record Row(Listing listing, FactWords facts, int width, int last) {
        void add(Emphasis emphasis, int level, String label, String id, List<Figure> figures, List<Figure> whole) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(label), Cell.id(id)));
            for (int i = 0; i < width; i++) {
                boolean shown = i < figures.size() && figures.get(i) instanceof Figure.Amount;
                cells.add(shown ? cell((Figure.Amount) figures.get(i)) : Cell.empty());
            }
            cells.add(share(figures, whole));
            listing.row(emphasis, level, cells);
        }

        /** In per cent, with one decimal. */
        private Cell share(List<Figure> figures, List<Figure> whole) {
            if (last < figures.size()
                    && last < whole.size()
                    && figures.get(last) instanceof Figure.Amount part
                    && whole.get(last) instanceof Figure.Amount all) {
                OptionalLong share = Proportion.perMille(part.minor(), all.minor());
                return share.isPresent() ? Cell.amount(share.getAsLong(), 1) : Cell.empty();
            }
            return Cell.empty();
        }

        private Cell cell(Figure.Amount amount) {
            return facts.money(amount.minor()).tracedAs(amount.trace());
        }
    }

    /** The periods asked for, else every fiscal year from the first to the last day on which a stream moved. */
    private static List<DatePeriod> years(String typed, BookView view) {
        FiscalCalendar calendar = view.settings().calendar();
        TreeSet<DatePeriod> years = new TreeSet<>();
        if (!typed.isEmpty()) {
            for (String year : typed.split(",", -1)) {
                years.add(Moments.period("compare", year.strip(), calendar));
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
