package org.sunledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Named;
import org.sunledger.chart.RestDay;
import org.sunledger.chart.Toll;
import org.sunledger.chart.TollBasis;
import org.sunledger.fact.DetailFile;
import org.sunledger.fact.Fact;
import org.sunledger.fact.GateCounts;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fact.GateTakings;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;

/** Every kind of fact about gates, with all of its members and with as few as it can have. */
final class FactsOfGates {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2018, 4, 5);
    private static final GateTakings BARE = new GateTakings(yuan(0), yuan(0), yuan(0), GateTakings.NOT_COUNTED);

    private FactsOfGates() {}

    /** The facts, in order. */
    static List<Fact> all(Supplier<Voucher> paper) {
        Labels labels = new Labels("微信", "WeChat");
        GateTakings full = new GateTakings(yuan(40), yuan(5), yuan(1), 3_400);
        GateCounts counts = new GateCounts(9, 1, 1_250, 2);
        return List.of(
                stated(OPENED, new Channel("wechat", "vault", 1, true, labels, false)),
                stated(OPENED, new Channel("coins", "", Channel.AT_ONCE, false, Labels.NONE, false)),
                stated(OPENED, new Toll("lift-ads", "north", TollBasis.VEHICLE, 500, false)),
                stated(OPENED, new Toll("lift-ads", "", TollBasis.HOUR, 200, true)),
                stated(DAY, new RestDay(DAY, false, "清明节")),
                stated(DAY.plusDays(3), new RestDay(DAY.plusDays(3), true, "")),
                new GateSettlement(
                        DAY,
                        "lift-ads",
                        "north",
                        "wechat",
                        DAY.minusDays(3),
                        counts,
                        full,
                        yuan(2),
                        new DetailFile("ab".repeat(32), 4),
                        new Placement("roof", "entrance-1", "vault"),
                        paper.get()),
                new GateSettlement(
                        DAY,
                        "lift-ads",
                        "south",
                        "coins",
                        DAY,
                        GateCounts.NONE,
                        BARE,
                        yuan(0),
                        DetailFile.NONE,
                        Placement.DEFAULT,
                        Voucher.NONE));
    }

    private static Fact stated(LocalDate day, Named named) {
        return new MasterFact(day, named, false);
    }

    private static Money yuan(long yuan) {
        return Money.ofMajor(CurrencyUnit.of("CNY"), yuan);
    }
}
