package org.sunledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.sunledger.fact.AdjustmentKind;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.EnergyDriver;
import org.sunledger.fact.EnergyTariff;
import org.sunledger.fact.Fact;
import org.sunledger.fact.LampFailure;
import org.sunledger.fact.MeterReading;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.fact.SavingLamps;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.fact.SavingOption;
import org.sunledger.fact.Voucher;
import org.sunledger.fact.WattsBasis;
import org.sunledger.period.DatePeriod;

/** What savings are measured from, with everything that can be said and with as little as may be. */
final class FactsOfSavings {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    private FactsOfSavings() {}

    static List<Fact> all(Supplier<Voucher> paper) {
        return List.of(
                new SavingMeasure(
                        FIRST,
                        "tubes",
                        SavingOption.A,
                        "地下车库",
                        DatePeriod.year(2017),
                        LAST,
                        "meter-1",
                        1,
                        "meter-0",
                        List.of("hdd", "days"),
                        12_000_000,
                        8,
                        100,
                        "业委会",
                        paper.get()),
                new SavingMeasure(
                        FIRST,
                        "pumps",
                        SavingOption.B,
                        "",
                        null,
                        null,
                        "",
                        1,
                        "pumps",
                        List.of(),
                        0,
                        0,
                        0,
                        "",
                        Voucher.NONE),
                new SavingLamps(
                        FIRST,
                        "tubes",
                        "T8",
                        4_000,
                        360_000,
                        180_000,
                        WattsBasis.MEASURED,
                        "钳形表",
                        120_000,
                        "时控开关",
                        300,
                        400,
                        paper.get()),
                new SavingLamps(FIRST, "tubes", "T5", 1, 0, 0, WattsBasis.STATED, "", 0, "", 0, 0, Voucher.NONE),
                new LampFailure(FIRST, "tubes", "T8", 30, LAST, paper.get()),
                new LampFailure(FIRST, "tubes", "T8", 1, null, Voucher.NONE),
                new SavingAdjustment(
                        FIRST, "pumps", LAST, AdjustmentKind.ROUTINE, 0, -1_000_000, "a dry year", paper.get()),
                new SavingAdjustment(
                        FIRST, "pumps", null, AdjustmentKind.NON_ROUTINE, 300, 0, "3 % more lamps", Voucher.NONE),
                new EnergyTariff(FIRST, "meter-0", LAST, 641_000, "grid company", paper.get()),
                new EnergyTariff(LAST.plusDays(1), "meter-0", null, 1, "", Voucher.NONE),
                new MeterReading(FIRST, "meter-1", 482_105_000, false, paper.get()),
                new MeterReading(FIRST, "meter-1", 0, true, Voucher.NONE),
                new EnergyBill(LAST, "meter-0", FIRST, 80_000_000, 512_800, paper.get()),
                new EnergyBill(FIRST, "meter-1", FIRST, 0, 0, Voucher.NONE),
                new EnergyDriver(LAST, "hdd", FIRST, 16_800_000, paper.get()),
                new EnergyDriver(FIRST, "cdd", FIRST, 0, Voucher.NONE));
    }

    /** A meter behind transformers. */
    static List<Fact> behindTransformers() {
        return List.of(new SavingMeasure(
                FIRST,
                "fans",
                SavingOption.B,
                "",
                null,
                null,
                "meter-2",
                40,
                "meter-2",
                List.of(),
                0,
                0,
                0,
                "",
                Voucher.NONE));
    }
}
