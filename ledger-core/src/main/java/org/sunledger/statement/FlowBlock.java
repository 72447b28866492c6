package org.sunledger.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.FeeRegime;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Section;
import org.sunledger.journal.FundGroup;

/** The lines of one block, in the order of the definition, checked. */
final class FlowBlock {
    private final Sheet sheet;
    private final List<Set<FundGroup>> places;
    private final List<StatementLine> lines = new ArrayList<>();

    /**
     * A block over funds and groups.
     *
     * @param places which ones, for each period; a period without any stays blank
     */
    FlowBlock(Sheet sheet, List<Set<FundGroup>> places) {
        this.sheet = sheet;
        this.places = places;
    }

    List<StatementLine> lines() {
        for (DefinedLine line : sheet.definition.lines()) {
            if (line.kind() == LineKind.CLOSING) {
                unnamed().forEach(section -> sums(DefinedLine.rest(section)));
                lines.addAll(new PriorLine(sheet, places).lines());
            }
            add(line);
        }
        check();
        return List.copyOf(lines);
    }

    private void add(DefinedLine line) {
        switch (line.kind()) {
            case OPENING, FLOW, CLOSING, MONEY, CLAIMS, DEBTS -> sums(line);
            case RESULT -> result(line);
            case BRIDGE -> bridge(line);
            case SHARE -> share(line);
            case REMUNERATION -> remuneration(line);
            case WHOSE -> whose(line);
            case MONEY_IN, MONEY_OUT, DEBIT, CREDIT ->
                throw new IllegalStateException("a flow has no line of kind " + line.kind());
        }
    }

    private void sums(DefinedLine line) {
        List<Figure> figures = figures(line, line.cost());
        Details details = new Details(line, grouping(line), line.cost());
        if (line.whenMoved() && isZero(figures) && details.keys.isEmpty()) {
            return;
        }
        lines.add(new StatementLine(line.id(), "", line.labels(), 0, line.weight(), figures));
        details.add();
    }

    /** Balances and bridges are always told apart by account. */
    private Grouping grouping(DefinedLine line) {
        return switch (line.kind()) {
            case MONEY, CLAIMS, DEBTS, BRIDGE -> Grouping.ACCOUNT;
            default -> sheet.request.detail() && line.by() == Grouping.NONE ? line.detail() : line.by();
        };
    }

    /** The detail lines of a line: those that are not zero in every column. */
    private final class Details {
        private final DefinedLine line;
        private final List<Selection> selections = new ArrayList<>();
        private final List<SortedMap<String, Long>> sums = new ArrayList<>();
        private final SortedSet<String> keys = new TreeSet<>(sheet.labels.detailOrder());

        Details(DefinedLine line, Grouping grouping, boolean cost) {
            this.line = line;
            for (int column = 0; grouping != Grouping.NONE && column < places.size(); column++) {
                Selection selection = selection(line, grouping, column, cost);
                boolean blank = places.get(column).isEmpty();
                SortedMap<String, Long> byKey =
                        blank ? new TreeMap<>() : sheet.buckets(column).details(selection);
                selections.add(selection);
                sums.add(byKey);
                byKey.forEach((key, sum) -> {
                    if (sum != 0) {
                        keys.add(key);
                    }
                });
            }
        }

        void add() {
            for (String key : keys) {
                Labels labels = sheet.labels.of(key, line.kind() == LineKind.FLOW);
                List<Figure> figures = perColumn(column -> new Figure.Amount(
                        sums.get(column).getOrDefault(key, 0L),
                        sheet.trace(line.id(), selections.get(column).of(key))));
                lines.add(new StatementLine(line.id(), key, labels, 1, Weight.FIGURE, figures));
            }
        }
    }

    private Selection selection(DefinedLine line, Grouping grouping, int column, boolean cost) {
        return sheet.selection(line.kind(), sheet.basis, line.sections(), cost, grouping, column, places.get(column));
    }

    private List<Figure> figures(DefinedLine line, boolean cost) {
        return perColumn(column -> sheet.amount(line.id(), column, selection(line, grouping(line), column, cost)));
    }

    private void result(DefinedLine line) {
        List<Figure> figures = figures(line, false);
        Labels labels = named(figures, line.labels());
        lines.add(new StatementLine(line.id(), "", labels, 0, line.weight(), figures));
        if (signs(figures).size() != 1) {
            List<Figure> words = perColumn(column -> figures.get(column) instanceof Figure.Amount amount
                    ? new Figure.Words(SurplusOrDeficit.of(amount.minor()).labels())
                    : Figure.BLANK);
            Labels which = new Labels("盈余或亏损", "Surplus or deficit");
            lines.add(new StatementLine(line.id() + "-name", "", which, 1, Weight.FIGURE, words));
        }
    }

    /** Surplus, deficit or break-even, where all periods agree; else the label that stands for all three. */
    private Labels named(List<Figure> figures, Labels otherwise) {
        SortedSet<Integer> signs = signs(figures);
        return signs.size() == 1 ? SurplusOrDeficit.of(signs.first()).labels() : otherwise;
    }

    private SortedSet<Integer> signs(List<Figure> figures) {
        SortedSet<Integer> signs = new TreeSet<>();
        for (Figure figure : figures.subList(0, places.size())) {
            if (figure instanceof Figure.Amount amount) {
                signs.add(Long.signum(amount.minor()));
            }
        }
        return signs;
    }

    /** On the recognised basis the same bridge is walked the other way. */
    private void bridge(DefinedLine line) {
        boolean back = sheet.basis == Basis.RECOGNISED;
        Details details = new Details(line, Grouping.ACCOUNT, back);
        if (details.keys.isEmpty()) {
            return;
        }
        lines.add(new StatementLine(line.id(), "", line.labels(), 0, line.weight(), figures(line, back)));
        details.add();
        Basis other = back ? Basis.SETTLED : Basis.RECOGNISED;
        DefinedLine result = sheet.definition.lines().stream()
                .filter(each -> each.kind() == LineKind.RESULT)
                .findFirst()
                .orElseThrow();
        List<Figure> figures = perColumn(column -> sheet.amount(
                result.id(),
                column,
                sheet.selection(
                        LineKind.RESULT, other, result.sections(), false, Grouping.NONE, column, places.get(column))));
        Labels name = named(figures, result.labels());
        Labels labels = new Labels(
                name.zh() + "：" + other.labels().zh(),
                name.en() + ", " + other.labels().en());
        lines.add(new StatementLine(line.id() + "-result", "", labels, 0, Weight.SUBTOTAL, figures));
    }

    private void share(DefinedLine line) {
        List<Figure> figures = perColumn(column -> {
            Set<FundGroup> here = places.get(column);
            Selection part = sheet.selection(
                            LineKind.SHARE,
                            sheet.basis,
                            EnumSet.of(Section.TRANSFER),
                            true,
                            Grouping.COUNTERPART,
                            column,
                            here)
                    .of("counterpart=" + line.of());
            Selection whole = selection(line, Grouping.NONE, column, false);
            Buckets buckets = sheet.buckets(column);
            return new Figure.Share(buckets.sum(part), buckets.sum(whole));
        });
        lines.add(new StatementLine(line.id(), "", line.labels(), 0, line.weight(), figures));
    }

    private boolean isOnePlace() {
        return places.stream().allMatch(here -> here.size() == 1);
    }

    private FeeRegime regime(int column) {
        return sheet.regime(places.get(column).iterator().next().fund(), column);
    }

    private void remuneration(DefinedLine line) {
        boolean agreed = isOnePlace()
                && IntStream.range(0, places.size())
                        .anyMatch(column -> regime(column).isRemuneration());
        if (!agreed) {
            return;
        }
        List<Figure> figures = perColumn(column -> {
            if (!regime(column).isRemuneration()) {
                return Figure.BLANK;
            }
            Selection fees = sheet.selection(
                    LineKind.FLOW, sheet.basis, line.sections(), false, Grouping.NONE, column, places.get(column));
            long minor = sheet.buckets(column).sum(fees);
            return new Figure.Amount(AgreedRemuneration.of(regime(column), minor, sheet.periods.get(column)), "");
        });
        lines.add(new StatementLine(line.id(), "", line.labels(), 0, line.weight(), figures));
    }

    private void whose(DefinedLine line) {
        if (!isOnePlace()) {
            return;
        }
        List<Figure> figures = perColumn(column -> {
            String fund = places.get(column).iterator().next().fund();
            Labels labels = underRegime(regime(column), whose(sheet.beneficiary(fund, column)));
            return new Figure.Words(
                    sheet.request.assumed().containsKey(fund)
                            ? new Labels(labels.zh() + "（假定）", labels.en() + " (assumed)")
                            : labels);
        });
        lines.add(new StatementLine(line.id(), "", line.labels(), 0, line.weight(), figures));
    }

    private static Labels underRegime(FeeRegime regime, Labels whose) {
        if (regime.kind() == FeeRegime.Kind.NONE) {
            return whose;
        }
        Labels kind = regime.kind().labels();
        return new Labels(kind.zh() + "：" + whose.zh(), kind.en() + ": " + whose.en());
    }

    private static Labels whose(Beneficiary beneficiary) {
        return switch (beneficiary) {
            case OWNERS -> new Labels("归业主", "the owners'");
            case COMPANY -> new Labels("归物业服务企业，非业主", "the company's, not the owners'");
            case THIRD_PARTY -> new Labels("归第三方，非业主", "a third party's, not the owners'");
        };
    }

    /** One figure for each period, and the difference of the last and the first where it is asked for. */
    private List<Figure> perColumn(IntFunction<Figure> figure) {
        List<Figure> figures = new ArrayList<>();
        for (int column = 0; column < places.size(); column++) {
            figures.add(places.get(column).isEmpty() ? Figure.BLANK : figure.apply(column));
        }
        if (sheet.showsDifference()) {
            figures.add(difference(figures.get(0), figures.get(figures.size() - 1)));
        }
        return figures;
    }

    private static Figure difference(Figure first, Figure last) {
        return first instanceof Figure.Amount from && last instanceof Figure.Amount to
                ? new Figure.Amount(Math.subtractExact(to.minor(), from.minor()), "")
                : Figure.BLANK;
    }

    private static boolean isZero(List<Figure> figures) {
        return figures.stream().allMatch(figure -> !(figure instanceof Figure.Amount amount) || amount.minor() == 0);
    }

    /** Sections that no line shows by themselves, so that whatever moved is seen. */
    private Set<Section> unnamed() {
        Set<Section> sections = Sheet.movable();
        for (DefinedLine line : sheet.definition.lines()) {
            if (line.kind() == LineKind.FLOW && line.sections().size() == 1) {
                sections.removeAll(line.sections());
            }
        }
        return sections;
    }

    /**
     * Opening and the lines shown lead to closing, and closing is where the money is, with claims and debts if they
     * count.
     */
    private void check() {
        for (int column = 0; column < places.size(); column++) {
            if (places.get(column).isEmpty()) {
                continue;
            }
            long opening = 0;
            long moved = 0;
            long closing = 0;
            long held = 0;
            for (StatementLine line : lines) {
                DefinedLine defined = sheet.definition.line(line.id()).orElse(null);
                if (defined == null || !line.detail().isEmpty()) {
                    continue;
                }
                if (!(line.figures().get(column) instanceof Figure.Amount amount)) {
                    continue;
                }
                long minor = amount.minor();
                boolean recognised = sheet.basis == Basis.RECOGNISED;
                switch (defined.kind()) {
                    case OPENING -> opening = Math.addExact(opening, minor);
                    case FLOW -> moved = Math.addExact(moved, isLeaf(defined) ? signed(defined, minor) : 0);
                    case CLOSING -> closing = Math.addExact(closing, minor);
                    case MONEY -> held = Math.addExact(held, minor);
                    case CLAIMS -> held = Math.addExact(held, recognised ? minor : 0);
                    case DEBTS -> held = Math.subtractExact(held, recognised ? minor : 0);
                    default -> {}
                }
            }
            String where = NameLabels.ids(List.copyOf(places.get(column)));
            sheet.tie(where, Math.addExact(opening, moved), closing);
            sheet.tie(where, closing, held);
        }
    }

    private static boolean isLeaf(DefinedLine line) {
        return line.sections().size() == 1;
    }

    private static long signed(DefinedLine line, long minor) {
        return line.cost() ? Math.negateExact(minor) : minor;
    }
}
