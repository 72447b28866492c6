package org.sunledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Section;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.Voucher;
import org.sunledger.journal.FundGroup;
import org.sunledger.period.DatePeriod;

class PublicRevenueTest {
    private static final DatePeriod YEAR = DatePeriod.year(2018);

    @Test
    void settled_lines_show_the_money_that_moved() {
        Block block = block(SmallBook.usual(), request(), "public-revenue", "all");
        assertThat(amount(block, "opening", "")).isEqualTo(100_000);
        assertThat(amount(block, "gross-income", "")).isEqualTo(116_000);
        assertThat(amount(block, "gross-income", "stream=lift-ads")).isEqualTo(36_000);
        assertThat(amount(block, "tax", "")).isEqualTo(1_000);
        assertThat(amount(block, "management-cost", "")).isEqualTo(3_600);
        assertThat(amount(block, "net", "")).isEqualTo(111_400);
        assertThat(amount(block, "other-income", "")).isEqualTo(500);
        assertThat(amount(block, "uses", "")).isEqualTo(20_000);
        assertThat(amount(block, "uses", "account=electricity")).isEqualTo(7_000);
        assertThat(amount(block, "uses", "account=expenses-payable")).isEqualTo(-7_000);
        assertThat(amount(block, "result", "")).isEqualTo(91_900);
        assertThat(amount(block, "transfers", "")).isEqualTo(-60_000);
        assertThat(amount(block, "closing", "")).isEqualTo(131_900);
        assertThat(amount(block, "money", "account=bank")).isEqualTo(129_500);
        assertThat(amount(block, "money", "account=supervised")).isEqualTo(2_400);
        assertThat(amount(block, "debts", "")).isEqualTo(12_800);
    }

    @Test
    void recognised_lines_show_what_was_earned_and_owed_and_the_bridge_leads_from_one_to_the_other() {
        Block settled = block(SmallBook.usual(), request(), "public-revenue", "all");
        Block recognised = block(SmallBook.usual(), request().on(Basis.RECOGNISED), "public-revenue", "all");
        assertThat(amount(recognised, "opening", "")).isEqualTo(95_000);
        assertThat(amount(recognised, "tax", "")).isEqualTo(1_800);
        assertThat(amount(recognised, "uses", "")).isEqualTo(27_000);
        assertThat(amount(recognised, "result", "")).isEqualTo(84_100);
        assertThat(amount(recognised, "closing", "")).isEqualTo(119_100);
        assertThat(amount(settled, "bridge", "")).isEqualTo(-7_800);
        assertThat(amount(settled, "bridge", "account=tax-payable")).isEqualTo(-800);
        assertThat(amount(settled, "bridge-result", "")).isEqualTo(amount(recognised, "result", ""));
        assertThat(amount(recognised, "bridge", "")).isEqualTo(7_800);
        assertThat(amount(recognised, "bridge-result", "")).isEqualTo(amount(settled, "result", ""));
    }

    @Test
    void the_top_up_is_shown_as_a_share_of_net_public_revenue_with_its_base() {
        Block block = block(SmallBook.usual(), request(), "public-revenue", "all");
        Figure.Share share = (Figure.Share) figure(block, "top-up-share", "");
        assertThat(share.part()).isEqualTo(60_000);
        assertThat(share.whole()).isEqualTo(111_400);
        assertThat(share.percent()).isEqualByComparingTo("53.86");
    }

    @Test
    void a_share_of_nothing_or_of_a_loss_is_not_applicable() {
        SmallBook book = new SmallBook();
        book.move("2018-01-05", SmallBook.PUBLIC, "management-cost gate", "bank gate", 100);
        Figure.Share share = (Figure.Share) figure(block(book, request(), "public-revenue", "all"), "top-up-share", "");
        assertThat(share.isApplicable()).isFalse();
    }

    @Test
    void an_entrance_has_its_own_block_and_the_owners_a_total() {
        Statement statement = compute(SmallBook.usual(), request());
        assertThat(statement.blocks())
                .extracting(block -> block.labels().en())
                .containsExactly("Public revenue · All owners", "Public revenue · Entrance 1", "All of the owners");
        Block total = statement.blocks().get(2);
        assertThat(total.total()).isTrue();
        assertThat(amount(total, "gross-income", "")).isEqualTo(117_000);
        assertThat(amount(total, "closing", "")).isEqualTo(132_900);
    }

    @Test
    void a_result_is_named_after_its_sign() {
        assertThat(line(block(SmallBook.usual(), request(), "public-revenue", "all"), "result", "")
                        .labels()
                        .zh())
                .isEqualTo("盈余");
        SmallBook loss = new SmallBook();
        loss.move("2018-01-05", SmallBook.PUBLIC, "repairs", "bank", 100);
        StatementLine line = line(block(loss, request(), "public-revenue", "all"), "result", "");
        assertThat(line.labels().en()).isEqualTo("Deficit");
        assertThat(line.figures())
                .extracting(each -> ((Figure.Amount) each).minor())
                .containsExactly(-100L);
    }

    @Test
    void periods_stand_side_by_side_with_their_difference() {
        StatementRequest both =
                StatementRequest.of("public-revenue", List.of(DatePeriod.year(2018), DatePeriod.year(2019)));
        Statement statement = compute(SmallBook.usual(), both);
        assertThat(statement.columns()).extracting(StatementColumn::name).containsExactly("2018", "2019", "difference");
        StatementLine uses = line(statement.blocks().get(0), "uses", "");
        assertThat(uses.figures())
                .extracting(each -> ((Figure.Amount) each).minor())
                .containsExactly(20_000L, 7_000L, -13_000L);
        StatementLine named = line(statement.blocks().get(0), "result-name", "");
        assertThat(named.figures().subList(0, 2))
                .extracting(each -> ((Figure.Words) each).labels().en())
                .containsExactly("Surplus", "Deficit");
    }

    @Test
    void an_opening_of_the_first_day_is_an_opening_balance_and_a_later_one_is_a_line_of_its_own() {
        SmallBook book = new SmallBook();
        book.move("2018-01-01", SmallBook.PUBLIC, "bank", "opening bank", 100_000);
        book.move("2018-01-01", SmallBook.PUBLIC, "opening tax-payable", "tax-payable", 5_000);
        book.move("2018-01-01", SmallBook.PUBLIC, "tax-payable", "bank", 2_000);
        book.move("2018-02-01", SmallBook.PUBLIC, "petty-cash", "opening petty-cash", 700);
        book.move("2018-02-01", SmallBook.PUBLIC, "opening expenses-payable", "expenses-payable", 300);
        Block settled = block(book, request(), "public-revenue", "all");
        assertThat(amount(settled, "opening", "")).isEqualTo(100_000);
        assertThat(amount(settled, "tax", "")).isEqualTo(2_000);
        assertThat(amount(settled, "uses", "")).isZero();
        assertThat(amount(settled, "brought-in", "")).isEqualTo(700);
        assertThat(amount(settled, "closing", "")).isEqualTo(98_700);
        assertThat(amount(settled, "bridge", "")).isEqualTo(2_000);
        Block recognised = block(book, request().on(Basis.RECOGNISED), "public-revenue", "all");
        assertThat(amount(recognised, "opening", "")).isEqualTo(95_000);
        assertThat(amount(recognised, "brought-in", "")).isEqualTo(400);
        assertThat(amount(recognised, "result", "")).isZero();
        assertThat(amount(recognised, "closing", "")).isEqualTo(95_400);
    }

    @Test
    void a_saving_is_carried_beside_the_figures_and_changes_none() {
        ClaimedSaving saving = new ClaimedSaving(
                LocalDate.of(2018, 12, 31),
                "led",
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2018, 12, 31),
                100_000,
                4_000,
                6_000_000,
                "press report",
                Voucher.NONE);
        SmallBook book = SmallBook.usual();
        Statement without = compute(book, request());
        Statement with = Statements.compute(request(), book.chart(), book.cells(), List.of(saving), SmallBook.state())
                .orThrow();
        assertThat(with.savings()).containsExactly(saving);
        assertThat(with.blocks()).isEqualTo(without.blocks());
    }

    @Test
    void a_fund_that_is_not_the_owners_stays_out_of_their_total() {
        SmallBook book = SmallBook.usual();
        book.move("2018-08-01", SmallBook.FEE, "fee-bank gate", "gross-income gate", 9_900);
        Statement statement = compute(book, request());
        assertThat(statement.blocks()).hasSize(4);
        assertThat(amount(statement.blocks().get(3), "gross-income", "")).isEqualTo(117_000);
        Statement assumed = compute(book, request().assuming("property-fee", Beneficiary.OWNERS));
        assertThat(amount(assumed.blocks().get(3), "gross-income", "")).isEqualTo(126_900);
    }

    @Test
    void what_is_effective_after_the_as_of_day_does_not_count() {
        Block block = block(SmallBook.usual(), request().asOf(LocalDate.of(2018, 4, 30)), "public-revenue", "all");
        assertThat(amount(block, "uses", "")).isZero();
        assertThat(amount(block, "closing", "")).isEqualTo(100_000 + 32_400 + 80_000 - 1_000);
    }

    @Test
    void a_section_that_the_definition_does_not_name_shows_by_itself() {
        StatementDefinition definition =
                StatementDefinition.find("public-revenue").orElseThrow();
        for (Section section : Sheet.movable()) {
            boolean named = definition.lines().stream()
                    .anyMatch(each ->
                            each.kind() == LineKind.FLOW && each.sections().equals(Set.of(section)));
            assertThat(named || definition.line("rest-" + section.text()).isPresent())
                    .isTrue();
        }
        assertThat(definition.line("rest-deposit").orElseThrow().labels().en()).startsWith("Not classified here");
    }

    static StatementRequest request() {
        return StatementRequest.of("public-revenue", List.of(YEAR));
    }

    static Statement compute(SmallBook book, StatementRequest request) {
        return Statements.compute(request, book.chart(), book.cells(), List.of(), SmallBook.state())
                .orThrow();
    }

    static Block block(SmallBook book, StatementRequest request, String fund, String group) {
        return compute(book, request).blocks().stream()
                .filter(each -> each.places().equals(List.of(new FundGroup(fund, group))))
                .findFirst()
                .orElseThrow();
    }

    static StatementLine line(Block block, String id, String detail) {
        return block.lines().stream()
                .filter(each -> each.id().equals(id) && each.detail().equals(detail))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + id + " " + detail + " in " + block.lines()));
    }

    static Figure figure(Block block, String id, String detail) {
        return line(block, id, detail).figures().get(0);
    }

    static long amount(Block block, String id, String detail) {
        return ((Figure.Amount) figure(block, id, detail)).minor();
    }
}
