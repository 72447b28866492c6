package org.sunledger.laws;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.sunledger.period.DatePeriod;

/** Gives properties the histories of communities, and the wishes they come from. */
public final class Histories extends DomainContextBase {
    private static final int MOST_WISHES = 60;

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Wish.any()
                .list()
                .ofMaxSize(MOST_WISHES)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** Periods that begin before, within and after what a history tells. */
    @Provide
    Arbitrary<DatePeriod> periods() {
        Arbitrary<Integer> starts = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(-40, 1200)));
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 500);
        return Combinators.combine(starts, days)
                .as((start, length) ->
                        DatePeriod.of(History.OPENED.plusDays(start), History.OPENED.plusDays(start + length)));
    }

    @Provide
    Arbitrary<History> histories() {
        return wishes().map(History::of);
    }
}
