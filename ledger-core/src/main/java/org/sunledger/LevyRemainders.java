package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Levy;
import org.sunledger.fact.LevyRemainder;
import org.sunledger.money.ExactShare;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/** What rounding has left over on units, gathered for the book that goes on from this one. */
public final class LevyRemainders {
    /** Far more than levies ever leave over, and far less than a sum of them could overflow by. */
    private static final long LARGEST = 1_000 * ExactShare.ONE;

    private LevyRemainders() {}

    /**
     * What the levies up to a day that were not reversed by then left over, for keys, charges and units that still
     * stand on the day after; those that are nothing are left out.
     */
    public static List<LevyRemainder> of(BookView view, LocalDate last) {
        ReversalsUntil reversals = new ReversalsUntil(view, last);
        SortedMap<String, LevyRemainder> sums = new TreeMap<>();
        view.facts(0, fact -> {
            boolean counts = fact.kind() == FactKind.LEVY || fact.kind() == FactKind.LEVY_REMAINDER;
            if (counts && !fact.effective().isAfter(last) && !reversals.isReversed(fact.index())) {
                LevyRemainder left = left(view.read(fact), last);
                sums.merge(left.key() + "\t" + left.charge() + "\t" + left.unit(), left, LevyRemainders::plus);
            }
        });
        List<LevyRemainder> remainders = new ArrayList<>(sums.values());
        Chart chart = view.chart();
        remainders.replaceAll(each -> on(each, last.plusDays(1)));
        remainders.removeIf(each -> each.carried() == 0 || !stands(each, chart));
        return remainders;
    }

    private static boolean stands(LevyRemainder each, Chart chart) {
        LocalDate day = each.effective();
        boolean remembered = each.key().isEmpty()
                ? chart.charge(each.charge(), day)
                        .filter(charge -> !charge.closed())
                        .isPresent()
                : chart.key(each.key(), day).filter(key -> !key.closed()).isPresent();
        return remembered
                && chart.unit(each.unit(), day).filter(unit -> !unit.closed()).isPresent();
    }

    private static LevyRemainder left(Fact fact, LocalDate day) {
        return fact instanceof Levy levy ? left(levy, day) : (LevyRemainder) fact;
    }

    private static LevyRemainder left(Levy levy, LocalDate day) {
        String key = levy.reckoning().key();
        String charge = key.isEmpty() ? levy.charge() : "";
        int decimals = levy.amount().getCurrencyUnit().getDecimalPlaces();
        return new LevyRemainder(day, key, charge, levy.unit(), levy.left(), decimals);
    }

    private static LevyRemainder plus(LevyRemainder first, LevyRemainder second) {
        long sum = Math.addExact(first.carried(), second.carried());
        return new LevyRemainder(first.effective(), first.key(), first.charge(), first.unit(), sum, first.decimals());
    }

    private static LevyRemainder on(LevyRemainder each, LocalDate day) {
        return new LevyRemainder(day, each.key(), each.charge(), each.unit(), each.carried(), each.decimals());
    }

    /** Why a remainder does not enter a book with these names. */
    static List<Rejection> rejections(LevyRemainder remainder, Chart chart) {
        LocalDate day = remainder.effective();
        List<Rejection> rejections = new ArrayList<>();
        if (remainder.key().isEmpty() && chart.charge(remainder.charge(), day).isEmpty()) {
            rejections.add(unknown(NameKind.CHARGE, remainder.charge(), chart));
        } else if (!remainder.key().isEmpty() && chart.key(remainder.key(), day).isEmpty()) {
            rejections.add(unknown(NameKind.KEY, remainder.key(), chart));
        }
        if (chart.unit(remainder.unit(), day).isEmpty()) {
            rejections.add(unknown(NameKind.UNIT, remainder.unit(), chart));
        }
        if (Math.abs(remainder.carried()) > LARGEST) {
            rejections.add(
                    Rejection.of(Code.AMOUNT_OVERFLOW, "carried", "amount", remainder.carried(), "largest", LARGEST));
        }
        return rejections;
    }

    private static Rejection unknown(NameKind kind, String name, Chart chart) {
        return Rejection.of(kind.unknown(), kind.field(), "name", name, "known", String.join(", ", chart.ids(kind)));
    }
}
