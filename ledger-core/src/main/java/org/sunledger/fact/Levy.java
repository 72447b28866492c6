package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;

/**
 * A unit is asked to pay a charge for a period: the levy 应收. One unit, one charge, one period, one fact.
 *
 * @param effective the first day of the period on which the unit takes part
 * @param charge the charge 收费项目, which says for which fund and group
 * @param unit the unit
 * @param period the period charged
 * @param due the day on which it falls due
 * @param amount the amount, positive
 * @param reckoning how the amount came about
 * @param voucher the paper it rests on
 */
public record Levy(
        LocalDate effective,
        String charge,
        String unit,
        DatePeriod period,
        LocalDate due,
        Money amount,
        Reckoning reckoning,
        Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.LEVY;
    }

    /** What the unit was left over after this levy, in billionths of a minor unit. */
    public long carriedOn() {
        return reckoning.carried() + left();
    }

    /** What this levy alone left over, in billionths of a minor unit; positive when it asked for too little. */
    public long left() {
        return reckoning.exact().left(amount.getAmountMinorLong());
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        document.put("charge", charge);
        document.put("unit", unit);
        document.put("period", period.text());
        document.put("due", due.toString());
        reckoning.write(document, amount.getCurrencyUnit().getDecimalPlaces());
        voucher.write(document);
        return document.build();
    }

    static Levy read(FactSource source) {
        CanonicalObject document = source.document();
        return new Levy(
                source.effective(),
                document.text("charge"),
                document.text("unit"),
                period(document.text("period")),
                source.date("due"),
                source.money("amount"),
                Reckoning.read(document, source.currency().getDecimalPlaces()),
                Voucher.read(source));
    }

    private static DatePeriod period(String text) {
        if (DatePeriod.read(text) instanceof Reading.Read<DatePeriod> read) {
            return read.value();
        }
        throw new IllegalArgumentException("no period: " + text);
    }
}
