package org.sunledger.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * A contract 经营合同: what a place of a revenue stream should bring. It is stated from a day on and stated anew when its
 * terms change; each billing period follows the statement that held on its first day.
 *
 * @param id the id, unique among contracts
 * @param stream the revenue stream its receipts belong to
 * @param place where in the stream it is, such as one lift; empty for the whole of the stream's place
 * @param counterparty the firm on the other side
 * @param start the first day
 * @param end the last day, not before the first
 * @param billing when its amounts are due
 * @param steps the amounts of a billing period, the earliest first; at least one
 * @param tax what the amounts say about tax
 * @param management what the property company gets of it
 * @param deposit the deposit it asks for
 * @param resolution the resolution that allowed it
 * @param renewal what happens when it ends
 * @param labels what people read
 * @param closed true when nothing more is due or may be recorded on it
 */
public record Contract(
        String id,
        String stream,
        String place,
        String counterparty,
        LocalDate start,
        LocalDate end,
        Billing billing,
        List<AmountStep> steps,
        TaxTerms tax,
        ManagementTerms management,
        DepositTerms deposit,
        ResolutionReference resolution,
        RenewalTerms renewal,
        Labels labels,
        boolean closed)
        implements Named {
    public Contract {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a contract needs an amount");
        }
    }

    @Override
    public NameKind nameKind() {
        return NameKind.CONTRACT;
    }

    /** The name under which its deposit is recorded. */
    public String depositName() {
        return deposit.deposit().isEmpty() ? id : deposit.deposit();
    }

    /** The amount of a billing period that begins on the day, in minor units; that of the first step before it. */
    public long amountOn(LocalDate day) {
        long amount = steps.get(0).amountMinor();
        for (AmountStep step : steps) {
            if (!step.from().isAfter(day)) {
                amount = step.amountMinor();
            }
        }
        return amount;
    }

    /** True when both take the same place of the same stream on some day. */
    public boolean competesWith(Contract other) {
        return stream.equals(other.stream)
                && place.equals(other.place)
                && !start.isAfter(other.end)
                && !other.start.isAfter(end);
    }
}
