package org.sunledger.saving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sunledger.fact.AdjustmentKind;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.EnergyDriver;
import org.sunledger.fact.EnergyTariff;
import org.sunledger.fact.LampFailure;
import org.sunledger.fact.MeterReading;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.fact.SavingLamps;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.fact.SavingOption;
import org.sunledger.fact.Voucher;
import org.sunledger.fact.WattsBasis;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/** Evidence in the words of the tests: everything is about the measure and the meter M unless it says otherwise. */
final class Evidence {
    static final String M = "M";
    static final int DECIMALS = 2;
    private static final int UNITS = 10_000;
    private static final int MILLIONTHS = 1_000_000;

    private Evidence() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static SavingMeasure measure(SavingOption option, String... drivers) {
        return measure(option, DatePeriod.year(2017), day("2018-12-31"), 0, drivers);
    }

    static SavingMeasure measure(
            SavingOption option,
            @Nullable DatePeriod baseline,
            @Nullable LocalDate until,
            long accuracy,
            String... drivers) {
        return new SavingMeasure(
                day("2018-01-01"),
                M,
                option,
                "garage",
                baseline,
                until,
                M,
                1,
                M,
                List.of(drivers),
                100_000,
                5,
                accuracy,
                "committee",
                Voucher.NONE);
    }

    static SavingLamps lamps(String name, String from, long count, double before, double after, double hours) {
        return lamps(name, from, count, before, after, hours, 0, 0);
    }

    static SavingLamps lamps(
            String name,
            String from,
            long count,
            double before,
            double after,
            double hours,
            long wattsWithin,
            long hoursWithin) {
        return new SavingLamps(
                day(from),
                M,
                name,
                count,
                units(before),
                units(after),
                WattsBasis.STATED,
                "label",
                units(hours),
                "time switch",
                wattsWithin,
                hoursWithin,
                Voucher.NONE);
    }

    static LampFailure dark(String lamps, long count, String from, @Nullable String to) {
        return new LampFailure(day(from), M, lamps, count, to == null ? null : day(to), Voucher.NONE);
    }

    static SavingAdjustment percent(String from, long hundredths) {
        return new SavingAdjustment(
                day(from), M, null, AdjustmentKind.NON_ROUTINE, hundredths, 0, "3 % more lamps", Voucher.NONE);
    }

    static SavingAdjustment energy(String from, String to, double kilowattHours) {
        return new SavingAdjustment(
                day(from), M, day(to), AdjustmentKind.ROUTINE, 0, units(kilowattHours), "a fair", Voucher.NONE);
    }

    static EnergyTariff tariff(String from, double price) {
        return tariff(from, null, price);
    }

    static EnergyTariff tariff(String from, @Nullable String to, double price) {
        return new EnergyTariff(
                day(from), M, to == null ? null : day(to), Math.round(price * MILLIONTHS), "grid", Voucher.NONE);
    }

    static MeterReading reading(String day, double kilowattHours) {
        return new MeterReading(day(day), M, units(kilowattHours), false, Voucher.NONE);
    }

    static MeterReading newMeter(String day, double kilowattHours) {
        return new MeterReading(day(day), M, units(kilowattHours), true, Voucher.NONE);
    }

    static EnergyBill bill(String from, String to, double kilowattHours, long minor) {
        return new EnergyBill(day(to), M, day(from), units(kilowattHours), minor, Voucher.NONE);
    }

    static EnergyDriver driver(String name, String from, String to, double value) {
        return new EnergyDriver(day(to), name, day(from), units(value), Voucher.NONE);
    }

    static long units(double value) {
        return Math.round(value * UNITS);
    }

    static Outcome<MeasuredSaving> measured(SavingEvidence evidence) {
        return measured(evidence, SavingQuestion.asOf(day("2019-12-31")));
    }

    static Outcome<MeasuredSaving> measured(SavingEvidence evidence, SavingQuestion question) {
        return Savings.measure(evidence, evidence.measure(M).orElseThrow(), question, 0, DECIMALS);
    }

    static List<Code> codes(List<Rejection> rejections) {
        return rejections.stream().map(Rejection::code).toList();
    }
}
