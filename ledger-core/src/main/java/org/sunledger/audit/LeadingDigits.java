package org.sunledger.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sunledger.audit.benford.Benford;
import org.sunledger.audit.benford.Digits;
import org.sunledger.audit.benford.Verdict;

/** The leading digits of the amounts beside Benford's law; without a verdict where the amounts can carry none. */
final class LeadingDigits {
    private LeadingDigits() {}

    static void run(Trial trial) {
        Population population = trial.population();
        long[] amounts = new long[population.size()];
        int found = 0;
        for (int item = 0; item < amounts.length; item++) {
            boolean moves = population.flow(item) == Flow.IN || population.flow(item) == Flow.OUT;
            if (moves && population.inScope(item) && !population.isUndone(item) && population.minor(item) != 0) {
                trial.examine(item);
                amounts[found++] = population.minor(item);
            }
        }
        if (found == 0) {
            trial.lacks("payments");
            return;
        }
        Digits digits = found < Digits.FIRST_TWO.smallestCount() ? Digits.FIRST : Digits.FIRST_TWO;
        Benford benford = Benford.of(digits, Arrays.copyOf(amounts, found));
        trial.figure("digits", benford.test().text());
        trial.figure("amounts", found);
        trial.figure("counts", counts(benford));
        trial.figure("chi-square", decimals(benford.chiSquare()));
        trial.figure("chi-square-chance", decimals(benford.chiSquareP()));
        trial.figure("distance", decimals(benford.kolmogorovSmirnov()));
        trial.figure("distance-limit", decimals(benford.kolmogorovSmirnovLimit()));
        trial.figure("deviation", decimals(benford.deviation()));
        trial.figure("by-chance", decimals(benford.expectedDeviation()));
        trial.figure("verdict", benford.verdict().text());
        if (benford.verdict().isRefused()) {
            trial.lacks("digits-" + benford.verdict().text());
        } else if (benford.verdict() == Verdict.NONCONFORMING) {
            benford.bins().stream()
                    .filter(bin -> bin.z() > 3 && bin.share() > bin.expectedShare())
                    .forEach(bin -> trial.askAbout(
                            "digits",
                            List.of(),
                            0,
                            "digits",
                            Integer.toString(bin.digits()),
                            "found",
                            Long.toString(bin.count()),
                            "expected",
                            Long.toString(Math.round(bin.expectedShare() * benford.amounts()))));
        }
    }

    private static String decimals(double figure) {
        return String.format(Locale.ROOT, "%.9f", figure);
    }

    /** How many amounts begin with each of the digits, in their order. */
    private static String counts(Benford benford) {
        return benford.bins().stream().map(bin -> Long.toString(bin.count())).collect(Collectors.joining(" "));
    }
}
