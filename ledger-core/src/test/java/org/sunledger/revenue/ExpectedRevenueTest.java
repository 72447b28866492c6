package org.sunledger.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunledger.revenue.Contracts.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.Labels;
import org.sunledger.chart.ResolutionReference;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.fact.PaidFor;

/** What there is to ask about contracts as a whole, and which contract a receipt belongs to. */
class ExpectedRevenueTest {
    private static final LocalDate OPENED = LocalDate.of(2016, 1, 1);
    private static final Contract FIRST = Contracts.let("C1", "2018-01-01", "2018-06-30", Contracts.MONTHLY);

    private final List<DatedName> names = new ArrayList<>(
            List.of(new DatedName(OPENED, RevenueStream.of("lift-ads", StreamKind.ADVERTISING, Labels.NONE))));

    private ExpectedRevenueTest state(Contract contract) {
        names.add(new DatedName(contract.start(), contract));
        return this;
    }

    private ExpectedRevenue ask(String asOf, Map<String, Long> deposits, Receipt... receipts) {
        return ExpectedRevenue.of(
                RevenueQuestion.asOf(LocalDate.parse(asOf)),
                Chart.empty().with(names),
                Arrays.asList(receipts),
                deposits,
                RevenueRules.shipped());
    }

    private List<String> findings(String asOf, Map<String, Long> deposits, Receipt... receipts) {
        return ask(asOf, deposits, receipts).findings().stream()
                .map(finding -> finding.kind().text() + " " + finding.contract() + " " + finding.amountMinor() + " "
                        + finding.days())
                .toList();
    }

    private static Contract with(Contract contract, String counterparty, String place, ResolutionReference resolution) {
        return new Contract(
                contract.id(),
                contract.stream(),
                place,
                counterparty,
                contract.start(),
                contract.end(),
                contract.billing(),
                contract.steps(),
                contract.tax(),
                contract.management(),
                contract.deposit(),
                resolution,
                contract.renewal(),
                contract.labels(),
                contract.closed());
    }

    @Test
    void aContractIsUnknownBeforeTheDayFromWhichItIsStated() {
        assertThat(state(FIRST).findings("2017-12-31", Map.of())).containsExactly("no-contract  0 0");
    }

    @Test
    void aDepositIsTakenWhileTheContractRunsAndGivenBackAfterwards() {
        state(FIRST);

        assertThat(findings("2018-01-05", Map.of())).containsExactly("deposit-not-taken C1 500000 0");
        assertThat(findings("2018-01-05", Map.of("C1", 200_000L))).containsExactly("deposit-not-taken C1 300000 0");
        assertThat(findings("2018-01-05", Map.of("C1", 500_000L))).isEmpty();
        assertThat(findings("2018-07-10", Map.of("C1", 500_000L))).contains("deposit-due-back C1 500000 10");
        assertThat(findings("2018-07-10", Map.of("C1", 0L))).noneMatch(line -> line.startsWith("deposit"));
    }

    @Test
    void aContractThatEndsSoonIsNamedUnlessAnotherFollows() {
        state(FIRST);
        Map<String, Long> deposit = Map.of("C1", 500_000L, "C2", 500_000L);

        assertThat(findings("2018-04-01", deposit)).contains("expiring C1 0 90");
        assertThat(findings("2018-03-31", deposit)).noneMatch(line -> line.startsWith("expiring"));
        // Known by then, because it was stated from the day of its signature on.
        names.add(new DatedName(
                LocalDate.of(2018, 3, 1), Contracts.let("C2", "2018-07-01", "2019-06-30", Contracts.MONTHLY)));
        assertThat(findings("2018-04-01", deposit)).noneMatch(line -> line.startsWith("expiring"));
    }

    @Test
    void aContractOfAKindThatNeedsAResolutionNamesOne() {
        state(with(FIRST, "", "", ResolutionReference.NONE));

        assertThat(findings("2018-01-05", Map.of("C1", 500_000L))).containsExactly("no-resolution C1 0 0");
    }

    @Test
    void aStreamThatNobodyLetsIsNamedWithWhatItBroughtInAYear() {
        assertThat(findings(
                        "2018-12-31", Map.of(), receipt(1, "2017-12-31", 500_000), receipt(2, "2018-06-01", 70_000)))
                .containsExactly("no-contract  70000 0");
    }

    @Test
    void amongTwoContractsTheCounterpartyDecidesAndElseNobodyCan() {
        state(with(FIRST, "company A", "lift 1", FIRST.resolution()));
        state(with(
                Contracts.let("C2", "2018-01-01", "2018-06-30", Contracts.MONTHLY),
                "company B",
                "lift 2",
                FIRST.resolution()));
        Map<String, Long> deposits = Map.of("C1", 500_000L, "C2", 500_000L);

        assertThat(findings(
                        "2018-01-05",
                        deposits,
                        receipt(1, "2018-01-03", 300_000, "company A", PaidFor.NOTHING_STATED),
                        receipt(2, "2018-01-03", 300_000, "company B", PaidFor.NOTHING_STATED)))
                .isEmpty();
        assertThat(findings("2018-01-05", deposits, receipt(1, "2018-01-03", 300_000, "", PaidFor.NOTHING_STATED)))
                .containsExactly("unassigned  300000 0");
    }

    @Test
    void aReceiptAfterTheEndPaysTheContractThatEnded() {
        state(FIRST);
        ExpectedRevenue answer = ask("2018-12-31", Map.of(), receipt(1, "2018-07-20", 300_000));

        assertThat(answer.contracts().get(0).receipts()).hasSize(1);
        assertThat(answer.contracts().get(0).dues().get(5).status()).isEqualTo(DueStatus.LATE);
        assertThat(ask("2020-12-31", Map.of(), receipt(1, "2019-07-20", 300_000))
                        .contracts()
                        .get(0)
                        .receipts())
                .isEmpty();
    }

    @Test
    void closedContractsAskForNothing() {
        state(FIRST);
        names.add(new DatedName(
                FIRST.start(), Contracts.at(FIRST, FIRST.steps(), FIRST.tax().treatment(), true)));

        assertThat(findings("2018-12-31", Map.of())).containsExactly("no-contract  0 0");
    }
}
