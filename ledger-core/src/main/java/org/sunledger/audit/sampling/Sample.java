package org.sunledger.audit.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The items that were drawn. Two draws by the same plan and engagement from the same population are equal. Immutable.
 *
 * @param plan how many, and why
 * @param engagement the auditor's part of the chance
 * @param source the population's part of the chance
 * @param seed what both came to; empty when the start was stated
 * @param start where the first hit stands, in units of the interval's denominator; 0 in samples of items
 * @param drawn the items, in the order of the population
 * @param takenOut the items that could not be drawn, because their amounts are negative or zero
 */
public record Sample(
        SamplePlan plan,
        Engagement engagement,
        String source,
        String seed,
        long start,
        List<DrawnItem> drawn,
        List<PopulationItem> takenOut) {
    private static final String START = "start";

    public Sample {
        drawn = List.copyOf(drawn);
        takenOut = List.copyOf(takenOut);
    }

    /** Draws from a population; the plan must be one of it. */
    public static Sample draw(SamplePlan plan, Engagement engagement, Population population) {
        Seed seed = Seed.of(population.source(), engagement.name(), engagement.nonce());
        if (plan.question().method() == Method.MONETARY_UNIT) {
            long start = seed.oneTo(START, plan.spacing().orElseThrow().numerator());
            return byMoney(plan, engagement, population, seed.hex(), start);
        }
        List<DrawnItem> drawn = byItem(plan, seed, population.items());
        return new Sample(plan, engagement, population.source(), seed.hex(), 0, drawn, List.of());
    }

    /**
     * Draws by monetary units from a start that somebody states, as published cases and samples of others have it. No
     * chance is in it.
     *
     * @param start from 1 to the numerator of the interval, in units of its denominator
     */
    public static Sample drawFrom(long start, SamplePlan plan, Engagement engagement, Population population) {
        if (start < 1 || start > plan.spacing().orElseThrow().numerator()) {
            throw new IllegalArgumentException("no first hit can stand at " + start);
        }
        return byMoney(plan, engagement, population, "", start);
    }

    private static Sample byMoney(
            SamplePlan plan, Engagement engagement, Population population, String seed, long start) {
        Interval interval = plan.spacing().orElseThrow();
        List<PopulationItem> items = population.positive().items();
        int[] hits = FixedInterval.hits(items, interval, start);
        List<DrawnItem> drawn = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] > 0) {
                PopulationItem item = items.get(i);
                drawn.add(new DrawnItem(item, hits[i], interval.isReachedBy(item.amountMinor()), 0));
            }
        }
        List<PopulationItem> takenOut = new ArrayList<>(population.negative().items());
        takenOut.addAll(population.zero().items());
        takenOut.sort(Comparator.comparingInt(PopulationItem::position));
        return new Sample(plan, engagement, population.source(), seed, start, drawn, takenOut);
    }

    private static List<DrawnItem> byItem(SamplePlan plan, Seed seed, List<PopulationItem> items) {
        List<Long> cuts = plan.question().cuts();
        List<Stratum> strata = cuts.isEmpty()
                ? List.of(new Stratum(items, Math.min(items.size(), plan.size())))
                : Stratum.shareOut(items, cuts, plan.size());
        List<DrawnItem> drawn = new ArrayList<>();
        for (int i = 0; i < strata.size(); i++) {
            Stratum stratum = strata.get(i);
            boolean all = stratum.drawn() == stratum.items().size();
            for (PopulationItem item : chosen(stratum, seed)) {
                drawn.add(new DrawnItem(item, 1, all, i));
            }
        }
        drawn.sort(Comparator.comparingInt(each -> each.item().position()));
        return drawn;
    }

    /** The items with the smallest ranks. */
    private static List<PopulationItem> chosen(Stratum stratum, Seed seed) {
        record Ranked(String rank, PopulationItem item) {}
        return stratum.items().stream()
                .map(item -> new Ranked(seed.rank(item.position()), item))
                .sorted(Comparator.comparing(Ranked::rank))
                .limit(stratum.drawn())
                .map(Ranked::item)
                .toList();
    }

    /** How many hits there are in items that are not certain to be drawn. */
    public int hitsBelowInterval() {
        return drawn.stream()
                .filter(each -> !each.isCertain())
                .mapToInt(DrawnItem::hits)
                .sum();
    }
}
