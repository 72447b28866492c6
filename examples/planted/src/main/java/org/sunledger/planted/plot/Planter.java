package org.sunledger.planted.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sunledger.planted.Level;
import org.sunledger.planted.Operator;
import org.sunledger.planted.PlantedCase;

/** Makes cases: the same level, rows and seed give the same case, for ever. */
public final class Planter {

    /** The year in which everything happens. */
    public static final int YEAR = 2018;

    private static final int ALL = 10_000;

    private static final Map<Operator, Plot> PLOTS = plots();

    private Planter() {}

    private static Map<Operator, Plot> plots() {
        Map<Operator, Plot> plots = new EnumMap<>(Operator.class);
        // Batches: five receipts and, four times in five, a fee; splits: six in ten have one line in the book.
        plots.put(Operator.BATCH, plot(58, GroupPlots::batch));
        plots.put(Operator.SPLIT, plot(16, GroupPlots::split));
        plots.put(Operator.TWINS, plot(20, GroupPlots::twins));
        plots.put(Operator.DOUBLED, plot(20, SinglePlots::doubled));
        plots.put(Operator.MISSING_IN_BANK, plot(10, SinglePlots::onlyInBook));
        plots.put(Operator.MISSING_IN_BOOK, plot(10, SinglePlots::onlyInBank));
        plots.put(Operator.REVERSAL, plot(30, SinglePlots::reversal));
        plots.put(Operator.WALLET_CHAIN, plot(20, SinglePlots::walletChain));
        plots.put(Operator.CUT_OFF, plot(10, SinglePlots::cutOff));
        plots.put(Operator.CHANCE_SUBSET, plot(30, GroupPlots::chanceSubset));
        plots.put(Operator.UNDER_LIMIT, plot(10, GroupPlots::underLimit));
        return plots;
    }

    /**
     * Makes a case.
     *
     * @param level how much goes wrong
     * @param rows how many lines the book has at least; a last group may bring a few more
     * @param seed what the dice begin with
     */
    public static PlantedCase plant(Level level, int rows, long seed) {
        Dice dice = new Dice(seed);
        LocalDate from = LocalDate.of(YEAR, 1, 1);
        LocalDate to = LocalDate.of(YEAR, 12, 31);
        Stage stage = new Stage(level, dice, new Community(dice, YEAR, rows), from, to);
        List<Plot> plots = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        weigh(level, plots, weights);
        long whole = weights.stream().mapToLong(Long::longValue).sum();

        Gathering gathering = new Gathering(stage);
        while (gathering.bookLines() < rows) {
            long at = whole == 0 ? 0 : (long) dice.below(1_000_000) * whole / 1_000_000;
            int chosen = 0;
            while (at >= weights.get(chosen)) {
                at -= weights.get(chosen);
                chosen++;
            }
            gathering.add(plots.get(chosen).play(stage));
        }
        return gathering.named(level.name(), seed);
    }

    /** How often each plot is played, so that the lines it writes into the book have the level's rate. */
    private static void weigh(Level level, List<Plot> plots, List<Long> weights) {
        int plain = ALL;
        for (Map.Entry<Operator, Plot> plot : PLOTS.entrySet()) {
            int rate = level.rate(plot.getKey());
            plots.add(plot.getValue());
            weights.add(10_000L * rate / plot.getValue().tenthsOfBookLines());
            plain -= plot.getKey() == Operator.MISSING_IN_BOOK ? 0 : rate;
        }
        plots.add(plot(10, SinglePlots::pair));
        weights.add(1_000L * plain);
    }

    private interface Play {
        List<Draft> play(Stage stage);
    }

    private static Plot plot(int tenthsOfBookLines, Play play) {
        return new Plot() {
            @Override
            public List<Draft> play(Stage stage) {
                return play.play(stage);
            }

            @Override
            public int tenthsOfBookLines() {
                return tenthsOfBookLines;
            }
        };
    }
}
