package org.sunledger.saving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.EnergyDriver;
import org.sunledger.fact.EnergyTariff;
import org.sunledger.fact.LampFailure;
import org.sunledger.fact.MeterReading;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.fact.SavingFact;
import org.sunledger.fact.SavingLamps;
import org.sunledger.fact.SavingMeasure;

/** Everything that savings are measured from, in an order that does not depend on when it was recorded. */
public final class SavingEvidence {
    private static final Comparator<LampFailure> DARK = Comparator.comparing(LampFailure::effective)
            .thenComparing(LampFailure::lamps)
            .thenComparingLong(LampFailure::count);
    private static final Comparator<SavingAdjustment> ADJUSTED = Comparator.comparing(SavingAdjustment::effective)
            .thenComparing(SavingAdjustment::reason)
            .thenComparingLong(SavingAdjustment::percent)
            .thenComparingLong(SavingAdjustment::energy);

    private final NavigableMap<String, SavingMeasure> measures = new TreeMap<>();
    private final Map<String, NavigableMap<String, SavingLamps>> lamps = new TreeMap<>();
    private final Map<String, List<LampFailure>> failures = new TreeMap<>();
    private final Map<String, List<SavingAdjustment>> adjustments = new TreeMap<>();
    private final Map<String, NavigableMap<LocalDate, EnergyTariff>> tariffs = new TreeMap<>();
    private final Map<String, NavigableMap<Moment, MeterReading>> readings = new TreeMap<>();
    private final Map<String, NavigableMap<LocalDate, EnergyBill>> bills = new TreeMap<>();
    private final Map<String, NavigableMap<LocalDate, EnergyDriver>> drivers = new TreeMap<>();

    /**
     * When a meter was read: at the end of a day, and after that when a new meter began.
     *
     * @param day the day
     * @param replaced true for the first reading of a new meter
     */
    record Moment(LocalDate day, boolean replaced) implements Comparable<Moment> {
        static Moment of(MeterReading reading) {
            return new Moment(reading.effective(), reading.replaced());
        }

        @Override
        public int compareTo(Moment other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : Boolean.compare(replaced, other.replaced);
        }
    }

    /** The evidence in these facts, all of which were admitted. */
    public static SavingEvidence of(Collection<? extends SavingFact> facts) {
        SavingEvidence evidence = new SavingEvidence();
        facts.forEach(evidence::add);
        return evidence;
    }

    /** Takes in one more fact, which {@link EvidenceCheck} has nothing against. */
    public void add(SavingFact fact) {
        if (fact instanceof SavingMeasure measure) {
            measures.put(measure.measure(), measure);
        } else if (fact instanceof SavingLamps some) {
            lamps.computeIfAbsent(some.measure(), any -> new TreeMap<>()).put(some.lamps(), some);
        } else if (fact instanceof LampFailure failure) {
            failures.computeIfAbsent(failure.measure(), any -> new ArrayList<>())
                    .add(failure);
        } else if (fact instanceof SavingAdjustment adjustment) {
            adjustments
                    .computeIfAbsent(adjustment.measure(), any -> new ArrayList<>())
                    .add(adjustment);
        } else if (fact instanceof EnergyTariff tariff) {
            tariffs.computeIfAbsent(tariff.meter(), any -> new TreeMap<>()).put(tariff.effective(), tariff);
        } else if (fact instanceof MeterReading reading) {
            readings.computeIfAbsent(reading.meter(), any -> new TreeMap<>()).put(Moment.of(reading), reading);
        } else if (fact instanceof EnergyBill bill) {
            bills.computeIfAbsent(bill.meter(), any -> new TreeMap<>()).put(bill.from(), bill);
        } else if (fact instanceof EnergyDriver driver) {
            drivers.computeIfAbsent(driver.driver(), any -> new TreeMap<>()).put(driver.from(), driver);
        }
    }

    /** The names of the measures. */
    public NavigableSet<String> measures() {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(measures.keySet()));
    }

    /** The measure of this name. */
    public Optional<SavingMeasure> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }

    NavigableMap<String, SavingLamps> lamps(String measure) {
        return lamps.getOrDefault(measure, Collections.emptyNavigableMap());
    }

    List<LampFailure> failures(String measure) {
        return failures.getOrDefault(measure, List.of()).stream().sorted(DARK).toList();
    }

    List<SavingAdjustment> adjustments(String measure) {
        return adjustments.getOrDefault(measure, List.of()).stream()
                .sorted(ADJUSTED)
                .toList();
    }

    NavigableMap<LocalDate, EnergyTariff> tariffs(String meter) {
        return tariffs.getOrDefault(meter, Collections.emptyNavigableMap());
    }

    NavigableMap<Moment, MeterReading> readings(String meter) {
        return readings.getOrDefault(meter, Collections.emptyNavigableMap());
    }

    NavigableMap<LocalDate, EnergyBill> bills(String meter) {
        return bills.getOrDefault(meter, Collections.emptyNavigableMap());
    }

    NavigableMap<LocalDate, EnergyDriver> drivers(String driver) {
        return drivers.getOrDefault(driver, Collections.emptyNavigableMap());
    }
}
