package org.sunledger.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.sunledger.balance.UnitLine;
import org.sunledger.chart.Chart;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.LateRule;
import org.sunledger.fact.LateCharge;
import org.sunledger.journal.Item;

class LateRunTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2018, 1, 31);

    private final List<UnitLine> lines = new ArrayList<>();
    private final List<DatedName> rules = new ArrayList<>();

    private LateRunTest line(LocalDate day, String subject, String due, long minor) {
        Item item = new Item("1-101", "2018-01", due);
        lines.add(new UnitLine(item, lines.size(), 0, day, "fees-receivable", "property-fee", "all", subject, minor));
        return this;
    }

    private LateRunTest rule(LocalDate from, long ppm, int grace, int cap) {
        rules.add(new DatedName(from, new LateRule("fee", ppm, grace, cap, false)));
        return this;
    }

    private List<Long> charged(LocalDate day) {
        return LateRun.of(day, Chart.empty().with(rules), CurrencyUnit.of("CNY"), lines).stream()
                .map(charge -> charge.amount().getAmountMinorLong())
                .toList();
    }

    @Test
    void everyDayAfterTheGraceCounts() {
        rule(OPENED, 500, 10, 0).line(OPENED, "fee", DUE.toString(), 1_000_000);

        assertThat(charged(DUE.plusDays(10))).isEmpty();
        assertThat(charged(DUE.plusDays(11))).containsExactly(500L);
        assertThat(charged(DUE.plusDays(20))).containsExactly(5_000L);
    }

    @Test
    void onlyWhatIsOpenAtTheEndOfADayCounts() {
        rule(OPENED, 500, 0, 0).line(OPENED, "fee", DUE.toString(), 1_000_000);
        line(DUE.plusDays(4), "", "", -600_000);

        assertThat(charged(DUE.plusDays(10))).containsExactly(3 * 500L + 7 * 200L);
    }

    @Test
    void aSecondRunChargesOnlyTheDaysBetween() {
        rule(OPENED, 500, 0, 0).line(OPENED, "fee", DUE.toString(), 1_000_000);
        LocalDate first = DUE.plusDays(10);
        line(first, "late-charge:fee", first.toString(), 5_000);

        assertThat(charged(first)).isEmpty();
        assertThat(charged(first.plusDays(1))).containsExactly(500L);
    }

    @Test
    void aReversedChargeIsChargedAgain() {
        rule(OPENED, 500, 0, 0).line(OPENED, "fee", DUE.toString(), 1_000_000);
        LocalDate first = DUE.plusDays(10);
        line(first, "late-charge:fee", first.toString(), 5_000);
        line(first, "late-charge:fee", first.toString(), -5_000);

        assertThat(charged(first)).containsExactly(5_000L);
    }

    @Test
    void theCapHolds() {
        rule(OPENED, 10_000, 0, 20).line(OPENED, "fee", DUE.toString(), 1_000_000);

        assertThat(charged(DUE.plusDays(300))).containsExactly(200_000L);
    }

    @Test
    void aRuleCountsFromItsDayOn() {
        rule(DUE.plusDays(6), 500, 0, 0).line(OPENED, "fee", DUE.toString(), 1_000_000);

        assertThat(charged(DUE.plusDays(10))).containsExactly(5 * 500L);
    }

    @Test
    void itSaysWhatItWasReckonedBy() {
        rule(OPENED, 500, 10, 100).line(OPENED, "fee", DUE.toString(), 1_000_000);

        List<LateCharge> charges =
                LateRun.of(DUE.plusDays(20), Chart.empty().with(rules), CurrencyUnit.of("CNY"), lines);

        assertThat(charges).singleElement().satisfies(charge -> {
            assertThat(charge.rule()).isEqualTo("500 ppm/day, grace 10, cap 100%, from 2018-02-11");
            assertThat(charge.charge()).isEqualTo("fee");
            assertThat(charge.period()).isEqualTo("2018-01");
        });
    }
}
