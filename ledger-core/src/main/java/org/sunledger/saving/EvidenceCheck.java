package org.sunledger.saving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.EnergyDriver;
import org.sunledger.fact.EnergyTariff;
import org.sunledger.fact.LampFailure;
import org.sunledger.fact.MeterReading;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.fact.SavingFact;
import org.sunledger.fact.SavingLamps;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.fact.SavingOption;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;
import org.sunledger.saving.SavingEvidence.Moment;

/** Why a piece of evidence cannot stand beside what is known already; time and meters run forwards. */
public final class EvidenceCheck {
    /** Beyond these figures nothing is a lamp, a life or a price, and sums could not be held. */
    private static final long MOST_LAMPS = 10_000_000;

    private static final long MOST_WATTS = 100_000L * 10_000;
    private static final long DAY = 24L * 10_000;
    private static final long LONGEST_LIFE = 100;
    private static final long LARGEST_FACTOR = 1_000_000;
    private static final long HIGHEST_PRICE = 10_000L * 1_000_000;

    private final SavingEvidence known;

    private EvidenceCheck(SavingEvidence known) {
        this.known = known;
    }

    /** What speaks against a fact; empty when nothing does. */
    public static List<Rejection> reasons(SavingFact fact, SavingEvidence known) {
        return new EvidenceCheck(known).reasons(fact);
    }

    private List<Rejection> reasons(SavingFact fact) {
        if (fact instanceof SavingMeasure measure) {
            return measure(measure);
        } else if (fact instanceof SavingLamps lamps) {
            return lamps(lamps);
        } else if (fact instanceof LampFailure failure) {
            return failure(failure);
        } else if (fact instanceof SavingAdjustment adjustment) {
            return adjustment(adjustment);
        } else if (fact instanceof EnergyTariff tariff) {
            return tariff(tariff);
        } else if (fact instanceof MeterReading reading) {
            return reading(reading);
        } else if (fact instanceof EnergyBill bill) {
            return days(bill.meter(), bill.from(), bill.effective(), ends(known.bills(bill.meter()), bill.from()));
        }
        EnergyDriver driver = (EnergyDriver) fact;
        return days(
                driver.driver(),
                driver.from(),
                driver.effective(),
                ends(known.drivers(driver.driver()), driver.from()));
    }

    private List<Rejection> measure(SavingMeasure measure) {
        if (known.measure(measure.measure()).isPresent()) {
            return reused("measure", measure.measure());
        }
        if (measure.lifeYears() > LONGEST_LIFE) {
            return exceeds("life", measure.lifeYears(), LONGEST_LIFE);
        } else if (measure.factor() > LARGEST_FACTOR) {
            return exceeds("factor", measure.factor(), LARGEST_FACTOR);
        }
        boolean driven =
                measure.option() != SavingOption.C || !measure.drivers().isEmpty();
        return driven
                ? backwards(measure.effective(), measure.until())
                : List.of(Rejection.of(Code.SAVING_DRIVERS_MISSING, "drivers", "measure", measure.measure()));
    }

    private List<Rejection> lamps(SavingLamps lamps) {
        if (lamps.count() > MOST_LAMPS) {
            return exceeds("count", lamps.count(), MOST_LAMPS);
        } else if (Math.max(lamps.wattsBefore(), lamps.wattsAfter()) > MOST_WATTS) {
            return exceeds("watts-before", whole(lamps.wattsBefore()), whole(MOST_WATTS));
        } else if (lamps.hours() > DAY) {
            return exceeds("hours", Quantities.plain(Quantities.kilowattHours(lamps.hours())), whole(DAY));
        }
        List<Rejection> reasons = option(lamps.measure(), true);
        return reasons.isEmpty() && known.lamps(lamps.measure()).containsKey(lamps.lamps())
                ? reused("lamps", lamps.lamps())
                : reasons;
    }

    private List<Rejection> failure(LampFailure failure) {
        List<Rejection> reasons = option(failure.measure(), true);
        if (!reasons.isEmpty()) {
            return reasons;
        }
        SavingLamps lamps = known.lamps(failure.measure()).get(failure.lamps());
        if (lamps == null) {
            return List.of(Rejection.of(
                    Code.SAVING_LAMPS_UNKNOWN, "lamps", "lamps", failure.lamps(), "measure", failure.measure()));
        }
        List<Rejection> backwards = backwards(failure.effective(), failure.until());
        long dark = backwards.isEmpty() ? mostDark(failure) : 0;
        return dark > lamps.count() ? exceeds("count", dark, lamps.count()) : backwards;
    }

    /** How many lamps are dark on the worst day of a failure: one on which it or another begins. */
    private long mostDark(LampFailure failure) {
        List<LampFailure> others = known.failures(failure.measure()).stream()
                .filter(other -> other.lamps().equals(failure.lamps()))
                .toList();
        return Stream.concat(Stream.of(failure), others.stream())
                .map(LampFailure::effective)
                .filter(day -> isDark(failure, day))
                .mapToLong(day -> failure.count()
                        + others.stream()
                                .filter(other -> isDark(other, day))
                                .mapToLong(LampFailure::count)
                                .sum())
                .max()
                .orElse(0);
    }

    private static boolean isDark(LampFailure failure, LocalDate day) {
        LocalDate until = failure.until();
        return !failure.effective().isAfter(day) && (until == null || !until.isBefore(day));
    }

    private List<Rejection> adjustment(SavingAdjustment adjustment) {
        List<Rejection> reasons = option(adjustment.measure(), false);
        if (!reasons.isEmpty()) {
            return reasons;
        }
        boolean oneFigure = (adjustment.percent() == 0) != (adjustment.energy() == 0);
        boolean hasEnd = adjustment.energy() == 0 || adjustment.until() != null;
        return oneFigure && hasEnd
                ? backwards(adjustment.effective(), adjustment.until())
                : List.of(Rejection.of(
                        Code.SAVING_ADJUSTMENT_UNCLEAR, oneFigure ? "to" : "percent", "measure", adjustment.measure()));
    }

    /** Lamps are for option A; what else changed the use matters where use is metered. */
    private List<Rejection> option(String name, boolean forLamps) {
        SavingMeasure measure = known.measure(name).orElse(null);
        if (measure == null) {
            return List.of(Rejection.of(
                    Code.SAVING_MEASURE_UNKNOWN,
                    "measure",
                    "measure",
                    name,
                    "known",
                    String.join(", ", known.measures())));
        }
        return (measure.option() == SavingOption.A) == forLamps
                ? List.of()
                : List.of(Rejection.of(
                        Code.SAVING_OPTION_DIFFERS,
                        "measure",
                        "measure",
                        name,
                        "option",
                        measure.option().text()));
    }

    /** A price begins after every price that is known, or ends before the next one does. */
    private List<Rejection> tariff(EnergyTariff tariff) {
        if (tariff.price() > HIGHEST_PRICE) {
            return exceeds(
                    "price",
                    Quantities.plain(Quantities.price(tariff.price())),
                    Quantities.plain(Quantities.price(HIGHEST_PRICE)));
        }
        List<Rejection> reasons = backwards(tariff.effective(), tariff.until());
        if (!reasons.isEmpty()) {
            return reasons;
        }
        NavigableMap<LocalDate, EnergyTariff> tariffs = known.tariffs(tariff.meter());
        Map.Entry<LocalDate, EnergyTariff> before = tariffs.floorEntry(tariff.effective());
        if (before != null
                && reaches(before.getValue().effective(), before.getValue().until(), tariff.effective())) {
            return List.of(tariffBackwards(tariff, before.getKey()));
        }
        LocalDate next = tariffs.higherKey(tariff.effective());
        LocalDate until = tariff.until();
        boolean fits = next == null || (until != null && until.isBefore(next));
        return fits ? List.of() : List.of(tariffBackwards(tariff, next));
    }

    /** A price without an end gives way to the next; one with an end does not, and none to a price of its first day. */
    private static boolean reaches(LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return from.equals(day) || (until != null && !until.isBefore(day));
    }

    private static Rejection tariffBackwards(EnergyTariff tariff, LocalDate other) {
        return Rejection.of(
                Code.ENERGY_TARIFF_BACKWARDS,
                "from",
                "meter",
                tariff.meter(),
                "from",
                tariff.effective(),
                "other",
                other);
    }

    private List<Rejection> reading(MeterReading reading) {
        NavigableMap<Moment, MeterReading> readings = known.readings(reading.meter());
        Moment moment = Moment.of(reading);
        if (readings.containsKey(moment)) {
            return List.of(
                    overlaps(reading.meter(), reading.effective(), reading.effective(), moment.day(), moment.day()));
        }
        Map.Entry<Moment, MeterReading> before = readings.lowerEntry(moment);
        if (!reading.replaced() && before != null && before.getValue().reading() > reading.reading()) {
            return List.of(meterBackwards(before.getValue(), reading));
        }
        Map.Entry<Moment, MeterReading> after = readings.higherEntry(moment);
        boolean falls = after != null
                && !after.getValue().replaced()
                && after.getValue().reading() < reading.reading();
        return falls ? List.of(meterBackwards(reading, after.getValue())) : List.of();
    }

    private static Rejection meterBackwards(MeterReading earlier, MeterReading later) {
        return Rejection.of(
                Code.METER_BACKWARDS,
                "reading",
                "meter",
                later.meter(),
                "from",
                kilowattHours(earlier),
                "day",
                earlier.effective(),
                "to",
                kilowattHours(later),
                "later",
                later.effective());
    }

    private static String kilowattHours(MeterReading reading) {
        return Quantities.plain(Quantities.kilowattHours(reading.reading()));
    }

    private record Days(LocalDate first, LocalDate last) {}

    /** What stands before and after a day: at most two stretches of days. */
    private static List<Days> ends(NavigableMap<LocalDate, ? extends SavingFact> stretches, LocalDate day) {
        Map.Entry<LocalDate, ? extends SavingFact> before = stretches.floorEntry(day);
        Map.Entry<LocalDate, ? extends SavingFact> after = stretches.higherEntry(day);
        List<Days> days = new ArrayList<>(2);
        if (before != null) {
            days.add(new Days(before.getKey(), before.getValue().effective()));
        }
        if (after != null) {
            days.add(new Days(after.getKey(), after.getValue().effective()));
        }
        return days;
    }

    private static List<Rejection> days(String name, LocalDate from, LocalDate to, List<Days> others) {
        List<Rejection> reasons = backwards(from, to);
        if (!reasons.isEmpty()) {
            return reasons;
        }
        return others.stream()
                .filter(other -> !other.first().isAfter(to) && !other.last().isBefore(from))
                .map(other -> overlaps(name, from, to, other.first(), other.last()))
                .limit(1)
                .toList();
    }

    private static Rejection overlaps(
            String name, LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return Rejection.of(
                Code.ENERGY_OVERLAPS,
                "from",
                "name",
                name,
                "from",
                from,
                "to",
                to,
                "first",
                otherFrom,
                "last",
                otherTo);
    }

    private static List<Rejection> backwards(LocalDate from, @Nullable LocalDate to) {
        return to != null && to.isBefore(from)
                ? List.of(Rejection.of(Code.PERIOD_BACKWARDS, "to", "from", from, "to", to))
                : List.of();
    }

    private static long whole(long tenThousandths) {
        return tenThousandths / 10_000;
    }

    private static List<Rejection> exceeds(String field, Object amount, Object limit) {
        return List.of(Rejection.of(Code.AMOUNT_EXCEEDS, field, "amount", amount, "limit", limit));
    }

    private static List<Rejection> reused(String field, String name) {
        return List.of(Rejection.of(Code.SAVING_ALREADY_STATED, field, "name", name));
    }
}
