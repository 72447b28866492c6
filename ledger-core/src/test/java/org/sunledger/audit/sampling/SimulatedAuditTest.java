package org.sunledger.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up books with a known overstatement, audited again and again, always in the same way. */
class SimulatedAuditTest {
    private static final int AUDITS = 600;
    private static final long TOLERABLE = 500_000;

    /**
     * A book overstated by just more than could be borne passes no more often than the risk. Of 600 audits at 5 %, 30
     * may; 46 or more would come of chance about once in 500 tries.
     */
    @ParameterizedTest
    @CsvSource({"1.0, 95", "0.5, 95", "0.2, 95", "1.0, 90"})
    void anOverstatedBookIsCaughtWithTheStatedConfidence(double taint, int percent) {
        Random random = new Random(20181231);
        Confidence confidence = Confidence.ofPercent(percent);
        int passedByFactors = 0;
        int passedByStringer = 0;
        for (int audit = 0; audit < AUDITS; audit++) {
            long[] book = new long[400];
            long[] audited = new long[400];
            overstated(random, taint, book, audited);
            MonetaryEvaluation result = audit(book, audited, "nonce " + audit, confidence);
            passedByFactors += result.supports(BigDecimal.valueOf(TOLERABLE)) ? 1 : 0;
            passedByStringer += result.stringer().compareTo(BigDecimal.valueOf(TOLERABLE)) <= 0 ? 1 : 0;
        }
        int most = percent == 95 ? 45 : 82;

        assertThat(passedByFactors).isLessThan(most);
        assertThat(passedByStringer).isLessThan(most);
    }

    @ParameterizedTest
    @CsvSource({"95"})
    void anHonestBookPasses(int percent) {
        Random random = new Random(7);
        long[] book = new long[400];
        overstated(random, 0, book, new long[400]);
        for (int audit = 0; audit < 20; audit++) {
            assertThat(audit(book, book, "nonce " + audit, Confidence.ofPercent(percent))
                            .supports(BigDecimal.valueOf(TOLERABLE)))
                    .isTrue();
        }
    }

    /** Items are overstated at random until the book is overstated by a little more than could be borne. */
    private static void overstated(Random random, double taint, long[] book, long[] audited) {
        for (int i = 0; i < book.length; i++) {
            book[i] = 1 + (long) Math.exp(9 + 1.2 * random.nextGaussian());
            audited[i] = book[i];
        }
        long wrong = 0;
        while (taint > 0 && wrong <= TOLERABLE) {
            int i = random.nextInt(book.length);
            long whole = (long) (book[i] * (1 - taint));
            wrong += audited[i] - whole;
            audited[i] = whole;
        }
    }

    private static MonetaryEvaluation audit(long[] book, long[] audited, String nonce, Confidence confidence) {
        Population population = new Population("simulated", SelectionTest.items(book));
        var question = new SamplePlan.Question(
                Method.MONETARY_UNIT,
                Sizing.POISSON,
                confidence,
                BigDecimal.valueOf(TOLERABLE),
                BigDecimal.ZERO,
                0,
                0,
                List.of());
        SamplePlan plan = SamplePlan.of(question, population).orThrow();
        Sample sample = Sample.draw(plan, new Engagement("simulation", nonce, ""), population);
        List<Examined> found = new ArrayList<>();
        long certain = 0;
        for (DrawnItem drawn : sample.drawn()) {
            found.add(new Examined(drawn.item(), audited[drawn.item().position() - 1], false, 0));
            certain += drawn.isCertain() ? drawn.item().amountMinor() : 0;
        }
        var base = new MonetaryEvaluation.Base(
                plan.spacing().orElseThrow(), sample.hitsBelowInterval(), plan.valueMinor() - certain);
        return MonetaryEvaluation.of(found, base, confidence, Factors.TABLE);
    }
}
