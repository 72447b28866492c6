package org.sunledger;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.chart.AmountStep;
import org.sunledger.chart.Billing;
import org.sunledger.chart.BillingPoint;
import org.sunledger.chart.BillingRhythm;
import org.sunledger.chart.Contract;
import org.sunledger.chart.DepositTerms;
import org.sunledger.chart.Labels;
import org.sunledger.chart.ManagementTerms;
import org.sunledger.chart.RenewalTerms;
import org.sunledger.chart.ResolutionReference;
import org.sunledger.chart.TaxTerms;
import org.sunledger.chart.TaxTreatment;
import org.sunledger.fact.Fact;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.PaidFor;
import org.sunledger.period.DatePeriod;

/** The contracts among every kind of fact. */
final class ContractFacts {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private ContractFacts() {}

    /** Contracts with all they can say and with as little as they can, and a receipt under each. */
    static List<Fact> all() {
        LocalDate end = LocalDate.of(2019, 12, 31);
        Contract full = new Contract(
                "LA-1",
                "lift-ads",
                "1号梯",
                "电梯广告公司",
                OPENED,
                end,
                new Billing(BillingRhythm.QUARTERLY, BillingPoint.ARREARS, 5),
                List.of(new AmountStep(OPENED, 300_000), new AmountStep(LocalDate.of(2019, 1, 1), 315_000)),
                new TaxTerms(TaxTreatment.EXCLUSIVE, "lease"),
                new ManagementTerms(3_000, 100),
                new DepositTerms(500_000, "D-2"),
                new ResolutionReference("2017-R12", LocalDate.of(2017, 11, 20)),
                new RenewalTerms("提前三个月协商", 90),
                new Labels("电梯广告", "Lift advertising"),
                false);
        Contract bare = new Contract(
                "LA-2",
                "lift-ads",
                "",
                "",
                OPENED,
                end,
                new Billing(BillingRhythm.ONCE, BillingPoint.ADVANCE, 0),
                List.of(new AmountStep(OPENED, 1)),
                new TaxTerms(TaxTreatment.INCLUSIVE, ""),
                ManagementTerms.NONE,
                DepositTerms.NONE,
                ResolutionReference.NONE,
                RenewalTerms.NONE,
                Labels.NONE,
                false);
        return List.of(
                MasterFact.opening(OPENED, full),
                MasterFact.opening(OPENED, bare),
                Income.of(OPENED.plusDays(63), "lift-ads", Money.of(CNY, 4))
                        .payingFor(new PaidFor("LA-1", DatePeriod.quarter(2018, 1))),
                Income.of(OPENED.plusDays(63), "lift-ads", Money.of(CNY, 5)).payingFor(new PaidFor("LA-2", null)));
    }
}
