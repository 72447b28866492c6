package org.sunledger.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Chart;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.Labels;
import org.sunledger.fact.DetailFile;
import org.sunledger.fact.GateCounts;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fact.GateTakings;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;

/** However payouts fall on takings: no money is lost between them, and none is found. */
class ArrivalsProperties {
    private static final LocalDate START = LocalDate.of(2018, 3, 1);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Chart CHART = Chart.empty()
            .with(List.of(
                    new DatedName(START, new Channel("wechat", "platform", 1, false, Labels.NONE, false)),
                    new DatedName(START, new Channel("alipay", "platform", 2, true, Labels.NONE, false))));

    @Property(tries = 300)
    void whatIsPaidOutIsWhatArrivedAndWhatNothingExplains(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 1, max = 30) Integer> takings,
            @ForAll @Size(max = 25) List<@IntRange(min = 1, max = 60) Integer> payouts) {
        Arrivals arrivals = Arrivals.of(rows(takings), paid(payouts), CHART);

        long paid = payouts.stream().mapToLong(Integer::longValue).sum();
        long net = takings.stream().mapToLong(Integer::longValue).sum();
        assertThat(arrivals.awaited().stream().mapToLong(Awaited::netMinor).sum())
                .isEqualTo(net);
        assertThat(arrivals.awaited().stream().mapToLong(Awaited::arrivedMinor).sum()
                        + arrivals.unexplained().stream()
                                .mapToLong(PaidOut::amountMinor)
                                .sum())
                .isEqualTo(paid);
    }

    @Property(tries = 300)
    void nothingArrivesTwiceOrBeforeItWasTaken(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 1, max = 30) Integer> takings,
            @ForAll @Size(max = 25) List<@IntRange(min = 1, max = 60) Integer> payouts) {
        for (Awaited awaited : Arrivals.of(rows(takings), paid(payouts), CHART).awaited()) {
            assertThat(awaited.arrivedMinor()).isBetween(0L, awaited.netMinor());
            LocalDate on = awaited.arrived();
            assertThat(on == null).isEqualTo(awaited.arrivedMinor() == 0);
            if (on != null) {
                assertThat(on).isBetween(awaited.first(), awaited.expected().plusDays(31));
            }
        }
    }

    @Property(tries = 300)
    void takingsThatArePaidOutDayByDayAllArrive(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 1, max = 30) Integer> takings) {
        Arrivals arrivals = Arrivals.of(rows(takings), paid(takings), CHART);
        assertThat(arrivals.unexplained()).isEmpty();
        assertThat(arrivals.awaited()).allMatch(awaited -> awaited.missingMinor() == 0);
    }

    /** One a day, the channels in turn. */
    private static List<GateRow> rows(List<Integer> takings) {
        List<GateRow> rows = new ArrayList<>();
        for (int i = 0; i < takings.size(); i++) {
            LocalDate day = START.plusDays(i);
            Money zero = Money.zero(CNY);
            rows.add(new GateRow(
                    i,
                    new GateSettlement(
                            day,
                            "parking",
                            "north",
                            i % 2 == 0 ? "wechat" : "alipay",
                            day,
                            GateCounts.NONE,
                            new GateTakings(Money.ofMinor(CNY, takings.get(i)), zero, zero, GateTakings.NOT_COUNTED),
                            zero,
                            DetailFile.NONE,
                            Placement.DEFAULT,
                            Voucher.NONE)));
        }
        return rows;
    }

    /** One a day, from the day after the first takings on. */
    private static List<PaidOut> paid(List<Integer> amounts) {
        List<PaidOut> payouts = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            payouts.add(new PaidOut(100 + i, START.plusDays(i + 1L), "platform", amounts.get(i)));
        }
        return payouts;
    }
}
