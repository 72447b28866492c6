package org.sunledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.fact.FactKind;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;

/** A statement says how much of its movement belongs to days before it, and adds nothing by saying so. */
class PriorItemsTest {
    private static final DatePeriod YEAR = DatePeriod.year(2018);
    private static final DatePeriod FIRST_HALF = DatePeriod.closed(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 6, 30));
    private static final DatePeriod SECOND_QUARTER = DatePeriod.quarter(2018, 2);

    /** Income of the gates and repairs of the usual book, the repairs of a day of the first quarter. */
    private static final List<PriorItem> ITEMS = List.of(
            item("2018-04-10", "2017-12-20", SmallBook.PUBLIC, "bank", "gross-income", "gate", 80_000),
            item("2018-05-02", "2018-03-30", SmallBook.PUBLIC, "repairs", "bank", "", 20_000),
            item("2018-10-05", "2017-11-01", SmallBook.FEE, "fee-bank", "fee-income", "", 900_000));

    @Test
    void whatBelongsToDaysBeforeThePeriodIsNamedByAccount() {
        Block block = block(StatementRequest.of("public-revenue", List.of(SECOND_QUARTER)));
        assertThat(amounts(block, "")).containsExactly(60_000L);
        assertThat(amounts(block, "account=gross-income")).containsExactly(80_000L);
        assertThat(amounts(block, "account=repairs")).containsExactly(-20_000L);
        assertThat(block.lines().stream().filter(line -> line.id().equals("prior-period")))
                .extracting(line -> line.labels().en() + " " + line.level())
                .first()
                .isEqualTo("Of this, items of earlier periods 0");
    }

    @Test
    void itAddsNothingToTheLinesAboveIt() {
        StatementRequest request = StatementRequest.of("public-revenue", List.of(SECOND_QUARTER));
        List<StatementLine> with = block(request).lines();
        List<StatementLine> without =
                statement(request, List.of()).blocks().get(0).lines();
        assertThat(with).filteredOn(line -> !line.id().equals("prior-period")).isEqualTo(without);
        assertThat(with).hasSize(without.size() + 3);
    }

    @Test
    void whatBelongsToADayWithinThePeriodIsNoItemOfAnEarlierOne() {
        Block block = block(StatementRequest.of("public-revenue", List.of(YEAR)));
        assertThat(amounts(block, "")).containsExactly(80_000L);
        assertThat(find(block, "account=repairs")).isEmpty();
    }

    @Test
    void eachPeriodShowsItsOwnAndTheChangeIsLeftBlank() {
        StatementRequest request = StatementRequest.of("public-revenue", List.of(FIRST_HALF, SECOND_QUARTER))
                .withDifference(true);
        Block block = block(request);
        assertThat(figures(block, "account=repairs").subList(0, 2))
                .extracting(figure -> ((Figure.Amount) figure).minor())
                .containsExactly(0L, -20_000L);
        assertThat(figures(block, "account=repairs")).hasSize(3).last().isEqualTo(Figure.BLANK);
        assertThat(figures(block, "")).hasSize(3).last().isEqualTo(Figure.BLANK);
        assertThat(figures(block(request.withDifference(false)), "")).hasSize(2);
    }

    @Test
    void aStatementWithoutSuchItemsHasNoSuchLine() {
        StatementRequest request = StatementRequest.of("public-revenue", List.of(DatePeriod.quarter(2018, 1)));
        assertThat(find(block(request), "")).isEmpty();
        StatementRequest other =
                StatementRequest.of("public-revenue", List.of(YEAR)).only("", "entrance-1");
        assertThat(find(block(other), "")).isEmpty();
    }

    @Test
    void eachFundShowsWhatIsItsOwn() {
        Statement statement = statement(StatementRequest.of("property-fee", List.of(YEAR)), ITEMS);
        Block fee = statement.blocks().get(0);
        assertThat(fee.places()).containsExactly(SmallBook.FEE);
        assertThat(amounts(fee, "")).containsExactly(900_000L);
        assertThat(find(fee, "account=gross-income")).isEmpty();
    }

    @Test
    void theFigureCarriesATraceThatExplainsIt() {
        Block block = block(StatementRequest.of("public-revenue", List.of(SECOND_QUARTER)));
        String trace = ((Figure.Amount) figures(block, "account=gross-income").get(0)).trace();
        assertThat(trace).contains("prior-period").contains("gross-income");
        Explanation explanation =
                Statements.explain(trace, SmallBook.usual().chart()).orThrow();
        assertThat(explanation.needsFacts()).isTrue();
        String other = ((Figure.Amount) line(block, "net").figures().get(0)).trace();
        assertThat(Statements.explain(other, SmallBook.usual().chart())
                        .orThrow()
                        .needsFacts())
                .isFalse();
    }

    @Test
    void onlyFactsThatBelongToEarlierDaysExplainTheFigure() {
        Block block = block(StatementRequest.of("public-revenue", List.of(SECOND_QUARTER)));
        String trace = ((Figure.Amount) figures(block, "account=repairs").get(0)).trace();
        Explanation explanation =
                Statements.explain(trace, SmallBook.usual().chart()).orThrow();
        Posting repairs = ITEMS.get(1).postings().get(0);
        assertThat(explanation.lastDay()).isEqualTo(SECOND_QUARTER.last());
        assertThat(explanation.weight(fact("2018-03-30"), repairs)).isEqualTo(-1);
        assertThat(explanation.weight(fact("2018-04-01"), repairs)).isZero();
        assertThat(explanation.weight(fact(""), repairs)).isZero();
        assertThat(explanation.weight(
                        fact("2018-03-30"), ITEMS.get(0).postings().get(0)))
                .isZero();
        String of = ((Figure.Amount) line(block, "uses").figures().get(0)).trace();
        Explanation whole = Statements.explain(of, SmallBook.usual().chart()).orThrow();
        assertThat(Math.abs(whole.weight(fact(""), repairs))).isEqualTo(1);
    }

    /** A fact of 2 May that belongs to an earlier day, or to none. */
    private static LoggedFact fact(String late) {
        return new LoggedFact(
                7,
                "treasurer",
                LocalDate.of(2018, 5, 2),
                OffsetDateTime.parse("2018-05-02T09:00:00+08:00"),
                FactKind.EXPENSE,
                "expense/1",
                "",
                CanonicalObject.builder().build(),
                null,
                null,
                late.isEmpty() ? null : LocalDate.parse(late),
                Collections.emptySortedMap());
    }

    private static StatementLine line(Block block, String id) {
        return PublicRevenueTest.line(block, id, "");
    }

    private static List<StatementLine> find(Block block, String detail) {
        return block.lines().stream()
                .filter(line ->
                        line.id().equals("prior-period") && line.detail().equals(detail))
                .toList();
    }

    private static List<Figure> figures(Block block, String detail) {
        return find(block, detail).get(0).figures();
    }

    private static List<Long> amounts(Block block, String detail) {
        return figures(block, detail).stream()
                .map(figure -> ((Figure.Amount) figure).minor())
                .toList();
    }

    private static Block block(StatementRequest request) {
        return statement(request, ITEMS).blocks().get(0);
    }

    private static Statement statement(StatementRequest request, List<PriorItem> items) {
        SmallBook book = SmallBook.usual();
        return Statements.compute(request, book.chart(), book.cells(), items, List.of(), SmallBook.state())
                .orThrow();
    }

    private static PriorItem item(
            String day, String of, FundGroup place, String debit, String credit, String stream, long minor) {
        return new PriorItem(
                LocalDate.parse(day),
                LocalDate.parse(of),
                List.of(new Posting(debit, place, stream, minor), new Posting(credit, place, stream, -minor)));
    }
}
