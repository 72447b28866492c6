package org.sunledger.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.MeterReading;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.period.DatePeriod;
import org.sunledger.saving.SavingEvidence.Moment;

/** What a meter counted, from its readings or else from its bills. Nothing is interpolated. */
final class MeteredUse {
    private final SavingEvidence evidence;
    private final String meter;
    private final BigDecimal factor;

    private MeteredUse(SavingEvidence evidence, String meter, long factor) {
        this.evidence = evidence;
        this.meter = meter;
        this.factor = BigDecimal.valueOf(factor);
    }

    /** What the meter of a measure counted. */
    static MeteredUse measured(SavingEvidence evidence, SavingMeasure measure) {
        return new MeteredUse(evidence, measure.meter(), measure.factor());
    }

    /** What the meter of its bills counted; only bills are asked for. */
    static MeteredUse billed(SavingEvidence evidence, SavingMeasure measure) {
        return new MeteredUse(evidence, measure.billMeter(), 1);
    }

    /** The use of all these days; empty when neither readings nor bills begin and end with them. */
    Optional<List<Slice>> whole(DatePeriod days) {
        return soFar(days).filter(slices -> Slice.span(slices).equals(days));
    }

    /** The use from the first of these days as far as it is known within them; empty when it is not known at all. */
    Optional<List<Slice>> soFar(DatePeriod days) {
        List<Slice> read = readings(days);
        List<Slice> billed = slices(bills(days));
        boolean further = read.isEmpty()
                || (!billed.isEmpty()
                        && Slice.span(billed).last().isAfter(Slice.span(read).last()));
        return Optional.of(further ? billed : read).filter(slices -> !slices.isEmpty());
    }

    private List<Slice> readings(DatePeriod days) {
        List<Slice> slices = new ArrayList<>();
        Map.Entry<Moment, MeterReading> last =
                evidence.readings(meter).floorEntry(new Moment(days.start().minusDays(1), true));
        if (last == null || !last.getKey().day().equals(days.start().minusDays(1))) {
            return slices;
        }
        MeterReading before = last.getValue();
        for (MeterReading next : evidence.readings(meter)
                .subMap(last.getKey(), false, new Moment(days.last(), true), true)
                .values()) {
            boolean sameDay = next.effective().equals(before.effective());
            if (next.replaced() && !sameDay) {
                // Nobody read the old meter when it was taken away: from here on the use is not known.
                return slices;
            }
            if (!next.replaced()) {
                slices.add(new Slice(
                        DatePeriod.closed(before.effective().plusDays(1), next.effective()),
                        Quantities.kilowattHours(next.reading() - before.reading())
                                .multiply(factor)));
            }
            before = next;
        }
        return slices;
    }

    /** The bills that follow one another from the first of these days on and end within them. */
    List<EnergyBill> bills(DatePeriod days) {
        List<EnergyBill> found = new ArrayList<>();
        LocalDate next = days.start();
        EnergyBill bill = evidence.bills(meter).get(next);
        while (bill != null && !bill.effective().isAfter(days.last())) {
            found.add(bill);
            next = bill.effective().plusDays(1);
            bill = evidence.bills(meter).get(next);
        }
        return found;
    }

    /** The bills of all these days; empty when some day is not billed. */
    List<EnergyBill> wholeBills(DatePeriod days) {
        List<EnergyBill> found = bills(days);
        boolean all =
                !found.isEmpty() && found.get(found.size() - 1).effective().equals(days.last());
        return all ? found : List.of();
    }

    static List<Slice> slices(List<EnergyBill> bills) {
        return bills.stream()
                .map(bill -> new Slice(bill.period(), Quantities.kilowattHours(bill.energy())))
                .toList();
    }

    static BigDecimal total(List<EnergyBill> bills) {
        return Slice.total(slices(bills));
    }
}
