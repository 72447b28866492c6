package org.sunledger.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        trial.figure("deviation", String.format(Locale.ROOT, "%.6f", benford.deviation()));
        trial.figure("by-chance", String.format(Locale.ROOT, "%.6f", benford.expectedDeviation()));
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
}
