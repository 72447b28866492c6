package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.List;
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
import org.sunledger.fact.PaidFor;
import org.sunledger.period.DatePeriod;

/** Contracts and receipts for the tests of this package. */
final class Contracts {
    static final Billing MONTHLY = new Billing(BillingRhythm.MONTHLY, BillingPoint.ADVANCE, 5);

    private Contracts() {}

    /** A contract of the lift advertising with an amount of 3,000.00 a billing period. */
    static Contract let(String id, String first, String last, Billing billing) {
        return new Contract(
                id,
                "lift-ads",
                "",
                "lift company",
                LocalDate.parse(first),
                LocalDate.parse(last),
                billing,
                List.of(new AmountStep(LocalDate.parse(first), 300_000)),
                new TaxTerms(TaxTreatment.INCLUSIVE, ""),
                new ManagementTerms(3_000, 0),
                new DepositTerms(500_000, ""),
                new ResolutionReference("R-1", null),
                RenewalTerms.NONE,
                Labels.NONE,
                false);
    }

    /** The same with other amounts. */
    static Contract at(Contract contract, List<AmountStep> steps, TaxTreatment treatment, boolean closed) {
        return new Contract(
                contract.id(),
                contract.stream(),
                contract.place(),
                contract.counterparty(),
                contract.start(),
                contract.end(),
                contract.billing(),
                steps,
                new TaxTerms(treatment, ""),
                contract.management(),
                contract.deposit(),
                contract.resolution(),
                contract.renewal(),
                contract.labels(),
                closed);
    }

    static Receipt receipt(long fact, String day, long minor) {
        return receipt(fact, day, minor, "lift company", PaidFor.NOTHING_STATED);
    }

    static Receipt stated(long fact, String day, long minor, String contract, DatePeriod period) {
        return receipt(fact, day, minor, "", new PaidFor(contract, period));
    }

    static Receipt receipt(long fact, String day, long minor, String counterparty, PaidFor paidFor) {
        return new Receipt(fact, LocalDate.parse(day), "lift-ads", counterparty, minor, 0, 0, paidFor);
    }
}
