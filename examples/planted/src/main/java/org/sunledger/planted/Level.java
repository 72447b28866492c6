package org.sunledger.planted;

import static org.sunledger.planted.Operator.BATCH;
import static org.sunledger.planted.Operator.CENT_OFF;
import static org.sunledger.planted.Operator.CHANCE_SUBSET;
import static org.sunledger.planted.Operator.CUT_OFF;
import static org.sunledger.planted.Operator.DOUBLED;
import static org.sunledger.planted.Operator.LAG;
import static org.sunledger.planted.Operator.MISSING_IN_BANK;
import static org.sunledger.planted.Operator.MISSING_IN_BOOK;
import static org.sunledger.planted.Operator.PAYEE_CHANGED;
import static org.sunledger.planted.Operator.REFERENCE_LOST;
import static org.sunledger.planted.Operator.REVERSAL;
import static org.sunledger.planted.Operator.SIGN;
import static org.sunledger.planted.Operator.SPLIT;
import static org.sunledger.planted.Operator.TEXT;
import static org.sunledger.planted.Operator.TRANSPOSED;
import static org.sunledger.planted.Operator.TWINS;
import static org.sunledger.planted.Operator.UNDER_LIMIT;
import static org.sunledger.planted.Operator.WALLET_CHAIN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much goes wrong: the rate of each operator, per ten thousand lines of the book.
 *
 * @param name the level's name
 * @param rates per ten thousand book lines; an operator that is not named does not occur
 * @param shortestLag days, of a line that lags
 * @param longestLag days, of a line that lags
 * @param harm how badly a text is damaged where it is: 0 it can still be read, 1 it may be garbled or gone, 2 mostly so
 */
public record Level(String name, Map<Operator, Integer> rates, int shortestLag, int longestLag, int harm) {

    private static final int ALL = 10_000;

    /** Nothing goes wrong. */
    public static final Level CLEAN = new Level("clean", Map.of(), 0, 0, 0);

    /** An orderly community. */
    public static final Level STANDARD = new Level("standard", Map.of(), 1, 3, 0)
            .with(LAG, 2_000)
            .with(TEXT, 3_000)
            .with(BATCH, 500)
            .with(SPLIT, 100)
            .with(TRANSPOSED, 25)
            .with(CENT_OFF, 25)
            .with(DOUBLED, 50)
            .with(MISSING_IN_BANK, 100)
            .with(MISSING_IN_BOOK, 100)
            .with(TWINS, 100)
            .with(REFERENCE_LOST, 4_000)
            .with(SIGN, 10)
            .with(REVERSAL, 20)
            .with(WALLET_CHAIN, 20)
            .with(CUT_OFF, 20)
            .with(CHANCE_SUBSET, 20);

    /** A community whose books were kept late and in a hurry. */
    public static final Level HARD = new Level("hard", Map.of(), 0, 10, 1)
            .with(LAG, 5_000)
            .with(TEXT, 7_000)
            .with(BATCH, 1_500)
            .with(SPLIT, 300)
            .with(TRANSPOSED, 100)
            .with(CENT_OFF, 100)
            .with(DOUBLED, 200)
            .with(MISSING_IN_BANK, 1_000)
            .with(MISSING_IN_BOOK, 1_000)
            .with(TWINS, 300)
            .with(REFERENCE_LOST, 7_000)
            .with(SIGN, 30)
            .with(REVERSAL, 50)
            .with(WALLET_CHAIN, 50)
            .with(CUT_OFF, 50)
            .with(CHANCE_SUBSET, 100);

    /** Somebody does not want it to be found. */
    public static final Level ADVERSARIAL = new Level("adversarial", HARD.rates(), 0, 10, 2)
            .with(TEXT, 8_500)
            .with(REFERENCE_LOST, 9_000)
            .with(PAYEE_CHANGED, 1_000)
            .with(UNDER_LIMIT, 300)
            .with(TRANSPOSED, 200)
            .with(CHANCE_SUBSET, 300);

    /** All levels, from the easiest. */
    public static final List<Level> ALL_LEVELS = List.of(CLEAN, STANDARD, HARD, ADVERSARIAL);

    /** Refuses rates that no book can have. */
    public Level {
        if (shortestLag < 0 || longestLag < shortestLag || longestLag > 60) {
            throw new IllegalArgumentException("lag of " + shortestLag + " to " + longestLag + " days");
        }
        int shaped = 0;
        for (Map.Entry<Operator, Integer> rate : rates.entrySet()) {
            if (rate.getValue() < 0 || rate.getValue() > ALL) {
                throw new IllegalArgumentException(rate.getKey() + " is not a rate: " + rate.getValue());
            }
            shaped += rate.getKey().shapes() ? rate.getValue() : 0;
        }
        if (shaped > ALL) {
            throw new IllegalArgumentException("more lines are given a shape than there are: " + shaped);
        }
        rates = Map.copyOf(rates);
    }

    /** The level of that name. */
    public static Level of(String name) {
        for (Level level : ALL_LEVELS) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level of the name " + name);
    }

    /** The same level with another rate. */
    public Level with(Operator operator, int perTenThousand) {
        Map<Operator, Integer> changed = new EnumMap<>(Operator.class);
        changed.putAll(rates);
        changed.put(operator, perTenThousand);
        return new Level(name, changed, shortestLag, longestLag, harm);
    }

    /** The rate of an operator, per ten thousand lines of the book. */
    public int rate(Operator operator) {
        return rates.getOrDefault(operator, 0);
    }
}
