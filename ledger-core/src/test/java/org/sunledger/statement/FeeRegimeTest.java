package org.sunledger.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sunledger.statement.PublicRevenueTest.line;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.FeeRegime;
import org.sunledger.period.DatePeriod;

class FeeRegimeTest {
    private static final FeeRegime LUMP_SUM = new FeeRegime(FeeRegime.Kind.LUMP_SUM, 0, 0);
    private static final FeeRegime TENTH_AND_1000 = new FeeRegime(FeeRegime.Kind.REMUNERATION, 1_000, 100_000);

    /** 3,000.00 of fees before July and 5,000.00 after; costs of 4,000.00 and 2,500.00. */
    private static SmallBook book() {
        return new SmallBook()
                .regime("2017-01-01", LUMP_SUM)
                .regime("2018-07-01", TENTH_AND_1000)
                .move("2018-03-05", SmallBook.FEE, "fee-bank", "fee-income", 300_000)
                .move("2018-05-05", SmallBook.FEE, "fee-cleaning", "fee-bank", 400_000)
                .move("2018-07-01", SmallBook.FEE, "fee-bank", "fee-income", 500_000)
                .move("2018-09-05", SmallBook.FEE, "fee-cleaning", "fee-bank", 250_000);
    }

    @Test
    void a_change_in_mid_year_splits_the_statement_and_names_whose_each_part_is() {
        Block fee = fee(StatementRequest.of("property-fee", List.of(DatePeriod.year(2018))));
        assertThat(amounts(line(fee, "result", ""))).containsExactly(-100_000L, 250_000L);
        assertThat(line(fee, "whose", "").figures())
                .extracting(figure -> ((Figure.Words) figure).labels().en())
                .containsExactly("lump sum: the company's, not the owners'", "remuneration: the owners'");
    }

    @Test
    void the_parts_of_a_year_are_not_compared_with_each_other() {
        StatementRequest request =
                StatementRequest.of("property-fee", List.of(DatePeriod.year(2017), DatePeriod.year(2018)));
        Statement statement = compute(request);
        assertThat(statement.columns()).extracting(StatementColumn::name).containsExactly("2017", "2018H1", "2018H2");
    }

    @Test
    void only_the_part_under_remuneration_is_in_the_owners_total() {
        Statement funds = compute(StatementRequest.of("funds", List.of(DatePeriod.year(2018))));
        assertThat(funds.blocks()).hasSize(2);
        assertThat(amounts(line(funds.blocks().get(0), "owners", ""))).containsOnly(0L);
        assertThat(amounts(line(funds.blocks().get(1), "owners", ""))).contains(500_000L, 250_000L, 150_000L);
    }

    @Test
    void a_fund_that_the_statement_is_not_about_does_not_split_it() {
        Statement revenue = compute(StatementRequest.of("public-revenue", List.of(DatePeriod.year(2018))));
        assertThat(revenue.columns()).extracting(StatementColumn::name).containsExactly("2018");
    }

    @Test
    void who_assumes_whose_it_is_sees_the_year_whole() {
        StatementRequest request = StatementRequest.of("property-fee", List.of(DatePeriod.year(2018)))
                .assuming("property-fee", Beneficiary.OWNERS);
        Block fee = fee(request);
        assertThat(amounts(line(fee, "result", ""))).containsExactly(150_000L);
        assertThat(fee.lines()).extracting(StatementLine::id).doesNotContain("remuneration");
    }

    @Test
    void the_agreed_remuneration_is_a_tenth_of_the_fees_and_1000_a_month_where_it_was_agreed() {
        Block fee = fee(StatementRequest.of("property-fee", List.of(DatePeriod.year(2018))));
        StatementLine agreed = line(fee, "remuneration", "");
        assertThat(agreed.figures().get(0)).isEqualTo(Figure.BLANK);
        assertThat(agreed.figures().get(1)).isEqualTo(new Figure.Amount(50_000 + 600_000, ""));
    }

    @Test
    void parts_of_a_month_count_by_their_days_and_half_a_fen_is_rounded_up() {
        FeeRegime monthly = new FeeRegime(FeeRegime.Kind.REMUNERATION, 0, 100_001);
        DatePeriod halfOfJune = DatePeriod.closed(LocalDate.of(2018, 6, 16), LocalDate.of(2018, 6, 30));
        assertThat(AgreedRemuneration.of(monthly, 0, halfOfJune)).isEqualTo(50_001);
        assertThat(AgreedRemuneration.of(monthly, 0, DatePeriod.year(2018))).isEqualTo(12 * 100_001);
        FeeRegime part = new FeeRegime(FeeRegime.Kind.REMUNERATION, 850, 0);
        assertThat(AgreedRemuneration.of(part, 12_345_679, DatePeriod.year(2018)))
                .isEqualTo(1_049_383);
        assertThat(AgreedRemuneration.of(part, -500, DatePeriod.year(2018))).isZero();
    }

    @Test
    void a_lump_sum_pays_no_remuneration() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FeeRegime(FeeRegime.Kind.LUMP_SUM, 850, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeeRegime(FeeRegime.Kind.REMUNERATION, 10_001, 0));
    }

    private static Block fee(StatementRequest request) {
        return compute(request).blocks().get(0);
    }

    private static Statement compute(StatementRequest request) {
        SmallBook book = book();
        return Statements.compute(request, book.chart(), book.cells(), List.of(), SmallBook.state())
                .orThrow();
    }

    private static List<Long> amounts(StatementLine line) {
        return line.figures().stream()
                .map(figure -> ((Figure.Amount) figure).minor())
                .toList();
    }
}
