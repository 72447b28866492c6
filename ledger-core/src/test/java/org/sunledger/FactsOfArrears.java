package org.sunledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.chart.AmountTail;
import org.sunledger.chart.LateRule;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.FeeRefund;
import org.sunledger.fact.LateCharge;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.fact.Waiver;
import org.sunledger.fact.WriteOff;

/** Every kind of fact about what a unit owes, with all of its members and with as few as it can have. */
final class FactsOfArrears {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

    private FactsOfArrears() {}

    /**
     * The facts, in order.
     *
     * @param receipt the index that the third of them will have
     */
    static List<Fact> all(long receipt, Supplier<Voucher> paper) {
        Unit unit = new Unit("2-202", UnitKind.HOME, "2", "", 0, false);
        Placement full = new Placement("roof", "entrance-1", "vault");
        Placement claims = new Placement("roof", "entrance-1", "");
        String due = "2017-12-31";
        return List.of(
                new MasterFact(OPENED, unit, false),
                new OpeningBalance(OPENED, "fees-receivable", "roof", "", yuan(25), "2-202", "2017", due, paper.get()),
                new FeeReceipt(DAY, yuan(26), "2-202", "2018Q1", full, Voucher.NONE),
                new FeeRefund(DAY, yuan(1), receipt, "2-202", "2018Q1", full, paper.get()),
                new FeeRefund(DAY, yuan(2), receipt, "2-202", "2018Q1", full, Voucher.NONE),
                new Waiver(DAY, yuan(27), "2-202", "2017", "漏水", "业委会主任", claims, paper.get()),
                new Waiver(DAY, yuan(28), "2-202", "", "flood", "chair", Placement.DEFAULT, Voucher.NONE),
                new WriteOff(DAY, yuan(29), "2-202", "2017", "R-1", OPENED, claims, paper.get()),
                new WriteOff(DAY, yuan(30), "2-202", "", "R-1", DAY, Placement.DEFAULT, Voucher.NONE),
                new LateCharge(DAY, yuan(31), "2-202", "2017", "fee", "0.05% a day", claims, paper.get()),
                new LateCharge(DAY, yuan(32), "2-202", "", "", "", Placement.DEFAULT, Voucher.NONE));
    }

    /** What is stated about paying: tails, and what paying late costs. */
    static List<Fact> stated() {
        return List.of(
                new MasterFact(OPENED, new AmountTail("2-202", 37, false), false),
                new MasterFact(DAY, new AmountTail("2-202", 37, true), false),
                new MasterFact(OPENED, new LateRule("management", 500, 30, 100, false), false),
                new MasterFact(DAY, new LateRule("management", 500, 0, 0, true), false));
    }

    private static Money yuan(long amount) {
        return Money.of(CurrencyUnit.of("CNY"), amount);
    }
}
