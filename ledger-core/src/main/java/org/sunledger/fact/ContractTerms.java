package org.sunledger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.canonical.CanonicalObject;
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

/** How a contract is written down and read back. Empty texts, zeros and unknown days are left out. */
final class ContractTerms {
    private ContractTerms() {}

    static void write(Contract contract, CanonicalObject.Builder document) {
        document.put("stream", contract.stream());
        Texts.put(document, "place", contract.place());
        Texts.put(document, "counterparty", contract.counterparty());
        document.put("start", contract.start().toString());
        document.put("end", contract.end().toString());
        document.put("billing", contract.billing().rhythm().text());
        document.put("due", contract.billing().point().text());
        put(document, "due-day", contract.billing().dueDay());
        document.putObjects("steps", steps(contract));
        document.put("tax", contract.tax().treatment().text());
        Texts.put(document, "tax-kind", contract.tax().kind());
        put(document, "share", contract.management().shareBasisPoints());
        put(document, "cost", contract.management().costMinor());
        put(document, "deposit", contract.deposit().amountMinor());
        Texts.put(document, "deposit-name", contract.deposit().deposit());
        Texts.put(document, "resolution", contract.resolution().id());
        LocalDate resolved = contract.resolution().day();
        if (resolved != null) {
            document.put("resolution-date", resolved.toString());
        }
        Texts.put(document, "renewal", contract.renewal().terms());
        put(document, "notice-days", contract.renewal().noticeDays());
    }

    private static List<CanonicalObject> steps(Contract contract) {
        List<CanonicalObject> steps = new ArrayList<>();
        for (AmountStep step : contract.steps()) {
            CanonicalObject.Builder each = CanonicalObject.builder();
            each.put("from", step.from().toString());
            each.put("amount", step.amountMinor());
            steps.add(each.build());
        }
        return steps;
    }

    static Contract read(CanonicalObject document, Labels labels) {
        return new Contract(
                document.text("name"),
                document.text("stream"),
                Texts.get(document, "place"),
                Texts.get(document, "counterparty"),
                LocalDate.parse(document.text("start")),
                LocalDate.parse(document.text("end")),
                new Billing(
                        BillingRhythm.find(document.text("billing")).orElseThrow(),
                        BillingPoint.find(document.text("due")).orElseThrow(),
                        Math.toIntExact(get(document, "due-day"))),
                document.objects("steps").stream()
                        .map(step -> new AmountStep(LocalDate.parse(step.text("from")), step.whole("amount")))
                        .toList(),
                new TaxTerms(TaxTreatment.find(document.text("tax")).orElseThrow(), Texts.get(document, "tax-kind")),
                new ManagementTerms(get(document, "share"), get(document, "cost")),
                new DepositTerms(get(document, "deposit"), Texts.get(document, "deposit-name")),
                new ResolutionReference(
                        Texts.get(document, "resolution"),
                        document.findText("resolution-date")
                                .map(LocalDate::parse)
                                .orElse(null)),
                new RenewalTerms(Texts.get(document, "renewal"), get(document, "notice-days")),
                labels,
                Texts.flag(document, "closed"));
    }

    private static void put(CanonicalObject.Builder document, String name, long whole) {
        if (whole != 0) {
            document.put(name, whole);
        }
    }

    private static long get(CanonicalObject document, String name) {
        return document.has(name) ? document.whole(name) : 0;
    }
}
