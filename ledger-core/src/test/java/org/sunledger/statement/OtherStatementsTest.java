package org.sunledger.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Beneficiary;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.Voucher;
import org.sunledger.journal.FundGroup;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

class OtherStatementsTest {
    private static final DatePeriod YEAR = DatePeriod.year(2018);

    @Test
    void a_lump_sum_result_is_the_companys_and_a_remuneration_result_the_owners() {
        StatementLine company = line(compute(SmallBook.usual(), "property-fee"), "whose", "");
        assertThat(words(company)).isEqualTo("the company's, not the owners'");
        SmallBook remuneration = SmallBook.usual().fee("2018-01-01", Beneficiary.OWNERS);
        assertThat(words(line(compute(remuneration, "property-fee"), "whose", "")))
                .isEqualTo("the owners'");
    }

    @Test
    void the_beneficiary_of_the_last_day_decides() {
        SmallBook book = SmallBook.usual().fee("2019-01-01", Beneficiary.OWNERS);
        assertThat(words(line(compute(book, "property-fee"), "whose", ""))).startsWith("the company's");
    }

    @Test
    void an_assumed_beneficiary_says_that_it_is_assumed() {
        StatementRequest request =
                StatementRequest.of("property-fee", List.of(YEAR)).assuming("property-fee", Beneficiary.OWNERS);
        assertThat(words(line(compute(SmallBook.usual(), request), "whose", "")))
                .isEqualTo("the owners' (assumed)");
    }

    @Test
    void the_owners_total_of_the_funds_leaves_out_what_is_not_theirs() {
        Statement statement = compute(SmallBook.usual(), "funds");
        assertThat(amounts(line(statement, "owners", "")))
                .containsExactly(95_000L, 117_500L, 32_400L, 0L, 180_100L, 192_900L, 0L, 12_800L);
        assertThat(amounts(line(statement, "all", "")))
                .containsExactly(295_000L, 1_017_500L, 982_400L, 0L, 330_100L, 362_900L, 0L, 32_800L);
        assertThat(line(statement, "fund", "property-fee/all").labels().en())
                .isEqualTo("Property-fee fund · All owners (of the property company)");
    }

    @Test
    void a_money_account_shows_the_funds_whose_money_it_holds() {
        Statement statement = compute(SmallBook.usual(), "money-accounts");
        assertThat(amounts(line(statement, "account", "account=bank")))
                .containsExactly(100_000L, 131_500L, 81_000L, 150_500L);
        assertThat(amounts(line(statement, "fund", "account=bank,deposits/all")))
                .containsExactly(0L, 20_000L, 0L, 20_000L);
        assertThat(amounts(line(statement, "total", ""))).endsWith(362_900L);
    }

    @Test
    void what_an_opening_brings_on_the_first_day_is_neither_in_nor_out() {
        SmallBook book = new SmallBook();
        book.move("2018-01-01", SmallBook.PUBLIC, "bank", "opening bank", 100_000);
        book.move("2018-01-01", SmallBook.PUBLIC, "repairs", "bank", 30_000);
        assertThat(amounts(line(compute(book, "money-accounts"), "account", "account=bank")))
                .containsExactly(100_000L, 0L, 30_000L, 70_000L);
    }

    @Test
    void what_comes_and_goes_on_one_day_is_both_in_and_out() {
        SmallBook book = new SmallBook();
        book.move("2018-03-05", SmallBook.PUBLIC, "bank", "gross-income gate", 50_000);
        book.move("2018-03-05", SmallBook.PUBLIC, "repairs", "bank", 20_000);
        book.move("2018-03-06", SmallBook.PUBLIC, "petty-cash", "bank", 1_000);
        book.move("2018-03-06", SmallBook.PUBLIC, "bank", "petty-cash", 1_000);
        Statement statement = compute(book, "money-accounts");
        assertThat(amounts(line(statement, "account", "account=bank"))).containsExactly(0L, 51_000L, 21_000L, 30_000L);
        assertThat(amounts(line(statement, "account", "account=petty-cash"))).containsExactly(0L, 1_000L, 1_000L, 0L);
    }

    @Test
    void an_opening_that_is_reversed_and_entered_again_on_the_first_day_is_neither_in_nor_out() {
        SmallBook book = new SmallBook();
        book.move("2018-01-01", SmallBook.PUBLIC, "bank", "opening bank", 100_000);
        book.move("2018-01-01", SmallBook.PUBLIC, "opening bank", "bank", 100_000);
        book.move("2018-01-01", SmallBook.PUBLIC, "bank", "opening bank", 90_000);
        book.move("2018-01-01", SmallBook.PUBLIC, "bank", "gross-income gate", 7_000);
        assertThat(amounts(line(compute(book, "money-accounts"), "account", "account=bank")))
                .containsExactly(90_000L, 7_000L, 0L, 97_000L);
    }

    @Test
    void the_two_sides_of_a_trial_balance_are_equal() {
        StatementLine total = line(compute(SmallBook.usual(), "trial-balance"), "total", "");
        assertThat(amounts(total)).containsExactly(1_345_300L, 1_345_300L);
    }

    @Test
    void an_account_stands_on_its_own_side_of_the_trial_balance() {
        Statement statement = compute(SmallBook.usual(), "trial-balance");
        StatementLine bank = line(statement, "account", "account=bank");
        assertThat(bank.labels().en()).isEqualTo("Public-revenue bank account");
        assertThat(((Figure.Amount) bank.figures().get(0)).minor()).isEqualTo(150_500);
        assertThat(bank.figures().get(1)).isEqualTo(Figure.BLANK);
        StatementLine deposits = line(statement, "account", "account=deposits-held");
        assertThat(deposits.figures().get(0)).isEqualTo(Figure.BLANK);
        assertThat(((Figure.Amount) deposits.figures().get(1)).minor()).isEqualTo(20_000);
    }

    @Test
    void money_accounts_and_their_funds_are_shown_where_something_moved() {
        assertThat(compute(SmallBook.usual(), "money-accounts").blocks().get(0).lines())
                .extracting(StatementLine::detail)
                .containsExactly(
                        "account=bank",
                        "account=bank,public-revenue/all",
                        "account=bank,public-revenue/entrance-1",
                        "account=bank,deposits/all",
                        "account=fee-bank",
                        "account=fee-bank,property-fee/all",
                        "account=fund-bank",
                        "account=fund-bank,maintenance/all",
                        "account=supervised",
                        "account=supervised,public-revenue/all",
                        "");
    }

    @Test
    void funds_stand_in_their_order_and_say_whose_they_are() {
        assertThat(compute(SmallBook.usual(), "funds").blocks().get(0).lines())
                .extracting(line ->
                        line.id() + " " + line.detail() + " | " + line.labels().en())
                .containsExactly(
                        "fund public-revenue/all | Public revenue · All owners",
                        "fund public-revenue/entrance-1 | Public revenue · Entrance 1",
                        "fund maintenance/all | Special maintenance fund · All owners",
                        "fund committee/all | Committee working fund · All owners",
                        "owners  | Total of the owners' funds",
                        "fund property-fee/all | Property-fee fund · All owners (of the property company)",
                        "fund deposits/all | Deposits held · All owners (of a third party)",
                        "all  | All funds, those of others included");
        StatementRequest assumed =
                StatementRequest.of("funds", List.of(YEAR)).assuming("property-fee", Beneficiary.OWNERS);
        assertThat(line(compute(SmallBook.usual(), assumed), "fund", "property-fee/all")
                        .labels()
                        .en())
                .isEqualTo("Property-fee fund · All owners (of the owners, assumed)");
    }

    @Test
    void streams_stand_by_their_kind_and_what_is_owed_comes_last() {
        SmallBook book = SmallBook.usual();
        book.move("2018-10-02", SmallBook.PUBLIC, "bank lockers", "gross-income lockers", 700);
        Statement statement = compute(book, "public-revenue");
        assertThat(details(statement, "gross-income"))
                .containsExactly("stream=lift-ads", "stream=gate", "stream=lockers");
        assertThat(details(statement, "uses"))
                .containsExactly("account=electricity", "account=repairs", "account=expenses-payable");
        assertThat(line(statement, "uses", "account=expenses-payable").labels().en())
                .startsWith("Change of ");
        assertThat(line(statement, "uses", "account=repairs").labels().en()).doesNotContain("Change of");
    }

    private static List<String> details(Statement statement, String id) {
        return statement.blocks().get(0).lines().stream()
                .filter(line -> line.id().equals(id) && !line.detail().isEmpty())
                .map(StatementLine::detail)
                .toList();
    }

    @Test
    void a_trial_balance_of_one_fund_holds_its_accounts_alone() {
        StatementRequest all = StatementRequest.of("trial-balance", List.of(YEAR));
        Statement statement = compute(SmallBook.usual(), all.only("property-fee", ""));
        assertThat(statement.blocks().get(0).lines())
                .extracting(StatementLine::detail)
                .containsExactly("account=fee-bank", "account=fee-income", "account=fee-staff", "account=opening", "");
        assertThat(amounts(line(statement, "total", ""))).containsExactly(1_100_000L, 1_100_000L);
        assertThat(trace(statement, "account=fee-bank")).contains("property-fee/all");
        assertThat(trace(compute(SmallBook.usual(), all), "account=fee-bank")).doesNotContain("property-fee");
    }

    @Test
    void money_of_one_fund_is_told_apart_from_the_rest_of_its_account() {
        StatementRequest all = StatementRequest.of("money-accounts", List.of(YEAR));
        Statement statement = compute(SmallBook.usual(), all.only("deposits", ""));
        assertThat(amounts(line(statement, "account", "account=bank"))).containsExactly(0L, 20_000L, 0L, 20_000L);
        assertThat(amounts(line(statement, "total", ""))).containsExactly(0L, 20_000L, 0L, 20_000L);
        assertThat(trace(statement, "account=bank")).contains("deposits/all");
        assertThat(trace(compute(SmallBook.usual(), all), "account=bank")).doesNotContain("deposits/all");
    }

    private static String trace(Statement statement, String detail) {
        return statement.blocks().get(0).lines().stream()
                .filter(line -> line.detail().equals(detail))
                .flatMap(line -> line.figures().stream())
                .filter(figure -> figure instanceof Figure.Amount)
                .map(figure -> ((Figure.Amount) figure).trace())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_transfer_says_to_whom_it_went_or_that_nobody_wrote_it_down() {
        SmallBook book = new SmallBook();
        String subjects = "top-up:maintenance/all advance:public-revenue/entrance-1 top-up:nowhere/all"
                + " top-up:maintenance/nobody gift:maintenance/all maintenance/all top-up:maintenance aside";
        for (String subject : subjects.split(" ")) {
            book.move("2018-03-01", SmallBook.PUBLIC, "transfers " + subject, "bank", 100);
        }
        List<String> labels = compute(book, "public-revenue").blocks().get(0).lines().stream()
                .filter(line -> line.id().equals("transfers") && !line.detail().isEmpty())
                .map(line -> line.detail() + " | " + line.labels().en())
                .toList();
        assertThat(labels)
                .containsExactlyInAnyOrder(
                        "counterpart=top-up:maintenance/all | Special maintenance fund · All owners (Top-up of the maintenance fund)",
                        "counterpart=advance:public-revenue/entrance-1 | Public revenue · Entrance 1 (Advance)",
                        "counterpart=top-up:nowhere/all | Counterpart not stated",
                        "counterpart=top-up:maintenance/nobody | Counterpart not stated",
                        "counterpart=gift:maintenance/all | Counterpart not stated",
                        "counterpart=maintenance/all | Counterpart not stated",
                        "counterpart=top-up:maintenance | Counterpart not stated",
                        "counterpart=aside | Counterpart not stated");
    }

    @Test
    void a_fund_of_which_one_group_alone_has_anything_shows_that_group_alone() {
        SmallBook book = new SmallBook();
        book.move("2018-10-01", SmallBook.ENTRANCE, "bank lockers", "gross-income lockers", 1_000);
        assertThat(compute(book, "public-revenue").blocks())
                .extracting(Block::places)
                .containsExactly(List.of(SmallBook.ENTRANCE));
    }

    @Test
    void a_fund_without_anything_is_shown_where_it_is_asked_for() {
        StatementRequest request =
                StatementRequest.of("public-revenue", List.of(YEAR)).only("maintenance", "");
        assertThat(compute(new SmallBook(), request).blocks())
                .extracting(Block::places)
                .containsExactly(List.of(SmallBook.MAINTENANCE));
        assertThat(compute(new SmallBook(), request.only("maintenance", "entrance-1"))
                        .blocks())
                .isEmpty();
    }

    @Test
    void a_year_is_parted_where_a_fund_that_is_shown_became_somebody_elses() {
        SmallBook book = SmallBook.usual().fee("2018-07-01", Beneficiary.OWNERS);
        StatementRequest funds = StatementRequest.of("funds", List.of(YEAR));
        assertThat(compute(book, funds).blocks()).hasSize(2);
        assertThat(compute(book, funds.only("property-fee", "")).blocks()).hasSize(2);
        assertThat(compute(book, funds.only("public-revenue", "")).blocks()).hasSize(1);
        SmallBook stated = SmallBook.usual().fee("2018-07-01", Beneficiary.COMPANY);
        assertThat(compute(stated, funds).blocks()).hasSize(1);
    }

    @Test
    void only_savings_of_the_periods_that_were_told_by_then_stand_beside_them() {
        SmallBook book = SmallBook.usual();
        ClaimedSaving inside = saving("2018-07-01", "2018-01-01", "2018-06-30");
        ClaimedSaving before = saving("2018-07-01", "2017-01-01", "2017-12-31");
        ClaimedSaving toldLater = saving("2019-07-01", "2018-01-01", "2018-06-30");
        Statement statement = Statements.compute(
                        StatementRequest.of("public-revenue", List.of(YEAR)),
                        book.chart(),
                        book.cells(),
                        List.of(before, inside, toldLater),
                        SmallBook.state())
                .orThrow();
        assertThat(statement.savings()).containsExactly(inside);
    }

    private static ClaimedSaving saving(String day, String from, String to) {
        return new ClaimedSaving(
                LocalDate.parse(day),
                "led",
                LocalDate.parse(from),
                LocalDate.parse(to),
                1_000,
                0,
                0,
                "press report",
                Voucher.NONE);
    }

    @Test
    void one_fund_or_group_can_be_asked_for() {
        StatementRequest request =
                StatementRequest.of("public-revenue", List.of(YEAR)).only("", "entrance-1");
        Statement statement = compute(SmallBook.usual(), request);
        assertThat(statement.blocks()).extracting(Block::places).containsExactly(List.of(SmallBook.ENTRANCE));
    }

    @Test
    void balances_that_do_not_balance_give_no_statement() {
        SmallBook book = new SmallBook();
        DayBalance alone =
                new DayBalance(new BalanceKey(LocalDate.of(2018, 3, 1), "bank", "public-revenue", "all", ""), 100, 0);
        for (String name : StatementDefinition.shipped()) {
            StatementRequest request = StatementRequest.of(name, List.of(YEAR));
            assertThatThrownBy(() ->
                            Statements.compute(request, book.chart(), List.of(alone), List.of(), SmallBook.state()))
                    .as(name)
                    .isInstanceOfSatisfying(
                            IntegrityException.class,
                            broken -> assertThat(broken.code()).isEqualTo(Code.STATEMENT_UNTIED));
        }
    }

    @Test
    void an_unknown_statement_fund_or_group_is_refused_with_what_is_known() {
        StatementRequest request =
                StatementRequest.of("publik", List.of(YEAR)).only("x", "y").asOf(LocalDate.of(2017, 1, 1));
        List<Rejection> rejections = Statements.compute(
                        request, new SmallBook().chart(), List.of(), List.of(), SmallBook.state())
                .rejections();
        assertThat(rejections)
                .extracting(Rejection::code)
                .containsExactly(
                        Code.STATEMENT_UNKNOWN, Code.FUND_UNKNOWN, Code.GROUP_UNKNOWN, Code.AS_OF_BEFORE_PERIOD);
        assertThat(rejections.get(0).details())
                .containsEntry("known", String.join(", ", StatementDefinition.shipped()));
    }

    @Test
    void an_empty_book_has_a_statement_of_zeros() {
        for (String name : StatementDefinition.shipped()) {
            Statement statement = compute(new SmallBook(), name);
            assertThat(statement.blocks()).as(name).isNotEmpty();
            for (Block block : statement.blocks()) {
                for (StatementLine line : block.lines()) {
                    assertThat(line.figures())
                            .allMatch(figure -> !(figure instanceof Figure.Amount amount) || amount.minor() == 0);
                }
            }
        }
    }

    @Test
    void a_text_that_is_no_trace_is_refused() {
        for (String text : List.of(
                "",
                "public-revenue/1",
                "public-revenue/1:settled:2018:public-revenue:net",
                "public-revenue/1:cash:2018:public-revenue/all:net",
                "public-revenue/1:settled:2018:public-revenue/all:no-such-line",
                "public-revenue/1:settled:2018:public-revenue/all:top-up-share",
                "public-revenue/9:settled:2018:public-revenue/all:net")) {
            assertThat(Statements.explain(text, new SmallBook().chart()).isAccepted())
                    .as(text)
                    .isFalse();
        }
    }

    @Test
    void a_trace_keeps_names_that_would_disturb_it() {
        Trace trace = new Trace(
                "public-revenue/1",
                Basis.SETTLED,
                DatePeriod.closed(LocalDate.of(2018, 1, 5), LocalDate.of(2018, 3, 7)),
                new TreeSet<>(List.of(new FundGroup("a+b:c/d %2F*", "公共 收益"))),
                "gross-income",
                "stream=x:y=z+\"'");
        assertThat(trace.text()).doesNotContain(" ", "\"", "'").matches("[^:]+(:[^:]+){5}");
        assertThat(Trace.parse(trace.text())).contains(trace);
    }

    private static Statement compute(SmallBook book, String name) {
        return compute(book, StatementRequest.of(name, List.of(YEAR)));
    }

    private static Statement compute(SmallBook book, StatementRequest request) {
        return Statements.compute(request, book.chart(), book.cells(), List.of(), SmallBook.state())
                .orThrow();
    }

    private static StatementLine line(Statement statement, String id, String detail) {
        return PublicRevenueTest.line(statement.blocks().get(0), id, detail);
    }

    private static String words(StatementLine line) {
        return ((Figure.Words) line.figures().get(0)).labels().en();
    }

    private static List<Long> amounts(StatementLine line) {
        return line.figures().stream()
                .map(figure -> ((Figure.Amount) figure).minor())
                .toList();
    }
}
