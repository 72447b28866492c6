package org.sunledger.io.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.audit.sampling.EvaluatedSample;
import org.sunledger.audit.sampling.MonetaryEvaluation;
import org.sunledger.canonical.CanonicalArray;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.money.Amounts;

/**
 * What an engagement file keeps of samples: the digests of nonces under {@code commitments}, and what evaluated samples
 * of amounts came to under {@code samples}, where the report finds them.
 */
public final class SamplePart {
    private static final String COMMITMENTS = "commitments";
    private static final String SAMPLES = "samples";

    private SamplePart() {}

    /** The file with one commitment more; the same file when it has it already. */
    public static EngagementFile committed(EngagementFile file, String digest) {
        return isCommitted(file, digest)
                ? file
                : file.append(
                        COMMITMENTS,
                        CanonicalObject.builder().put("digest", digest).build());
    }

    /** Whether the file has this commitment. */
    public static boolean isCommitted(EngagementFile file, String digest) {
        return file.list(COMMITMENTS).stream()
                .anyMatch(each -> each.findText("digest").orElse("").equals(digest));
    }

    /** Whether the file has any commitment. */
    public static boolean hasCommitments(EngagementFile file) {
        return !file.list(COMMITMENTS).isEmpty();
    }

    /**
     * The file with what a sample of amounts came to; a sample with the same seed is replaced. The limit is the one
     * that decides.
     */
    public static EngagementFile evaluated(
            EngagementFile file, String name, EvaluatedSample evaluated, Amounts amounts) {
        String seed = evaluated.sample().seed();
        List<CanonicalObject> samples = new ArrayList<>();
        for (CanonicalObject other : file.list(SAMPLES)) {
            if (!other.findText("seed").orElse("").equals(seed)) {
                samples.add(other);
            }
        }
        samples.add(CanonicalObject.builder()
                .put("name", name)
                .put("projected", plain(evaluated.projected().orElseThrow(), amounts))
                .put("upper", plain(evaluated.upper().orElseThrow(), amounts))
                .put("tolerable", plain(evaluated.sample().plan().question().tolerable(), amounts))
                .put("note", evaluated.sample().plan().question().method().text())
                .put("examined", evaluated.examined().size())
                .put("source", evaluated.sample().source())
                .put("seed", seed)
                .build());
        return file.with(SAMPLES, CanonicalArray.of(samples));
    }

    private static String plain(BigDecimal minor, Amounts amounts) {
        return amounts.plain(MonetaryEvaluation.rounded(minor));
    }
}
