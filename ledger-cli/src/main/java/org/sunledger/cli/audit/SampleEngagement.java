package org.sunledger.cli.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import org.sunledger.audit.sampling.Engagement;
import org.sunledger.audit.sampling.EvaluatedSample;
import org.sunledger.audit.sampling.Seed;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.io.sample.SamplePart;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Loaded;

/** The auditor's side of a sample: an engagement by its name, or by its file, which then keeps what it comes to. */
public final class SampleEngagement {
    private static final int SHORTEST_NONCE = 8;
    private static final String ENDING = ".json";

    private final Session session;
    private final String typed;
    private final Optional<EngagementFile> kept;

    SampleEngagement(Session session) {
        this.session = session;
        this.typed = session.arguments().text("--engagement").strip();
        this.kept = typed.toLowerCase(Locale.ROOT).endsWith(ENDING) ? Optional.of(read()) : Optional.empty();
    }

    private EngagementFile read() {
        Loaded<Optional<EngagementFile>> read =
                EngagementFile.read(session.surroundings().path(typed));
        return read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
    }

    /** Its name. */
    private String name() {
        if (typed.isEmpty()) {
            throw Misuse.of("misuse.option-missing", "option", "--engagement");
        }
        return kept.map(EngagementFile::name).orElse(typed);
    }

    /** The nonce, which must be long enough to be no guess. */
    private String nonce() {
        String nonce = session.arguments().text("--nonce").strip();
        if (nonce.isEmpty()) {
            throw Misuse.of("misuse.option-missing", "option", "--nonce");
        }
        if (nonce.codePointCount(0, nonce.length()) < SHORTEST_NONCE) {
            throw Misuse.of("misuse.sample-nonce", "shortest", Integer.toString(SHORTEST_NONCE));
        }
        return nonce;
    }

    /** What is handed over beforehand; an engagement file keeps it too. */
    String commit() {
        String digest = Seed.commitment(name(), nonce());
        kept.ifPresent(file -> write(SamplePart.committed(file, digest)));
        return digest;
    }

    /** The auditor's part of the chance; refused when the nonce is not the one that was committed to. */
    Engagement engagement() {
        String commitment = session.arguments().text("--commitment").strip().toLowerCase(Locale.ROOT);
        if (!commitment.isEmpty() && !commitment.matches("[0-9a-f]{64}")) {
            throw Misuse.of("misuse.sample-commitment", "found", commitment);
        }
        String own = Seed.commitment(name(), nonce());
        boolean inFile = kept.filter(file -> SamplePart.isCommitted(file, own)).isPresent();
        if (commitment.isEmpty() && kept.filter(SamplePart::hasCommitments).isPresent() && !inFile) {
            throw differs(own, typed);
        }
        return kept(new Engagement(name(), nonce(), inFile ? own : commitment));
    }

    /** An engagement for a sample whose start is stated: no chance is in it, so nothing was committed to. */
    Engagement named() {
        return new Engagement(typed.isEmpty() ? "" : name(), "", "");
    }

    /** Refuses a nonce that is not the one that was committed to. */
    static Engagement kept(Engagement engagement) {
        if (!engagement.keepsItsWord()) {
            throw differs(Seed.commitment(engagement.name(), engagement.nonce()), engagement.commitment());
        }
        return engagement;
    }

    private static Refusal differs(String found, String expected) {
        return Refusal.of(Code.SAMPLE_NONCE_DIFFERS, "nonce", "found", found, "expected", expected);
    }

    /** Keeps what a sample of amounts came to, when an engagement file was named. */
    void keep(String name, EvaluatedSample evaluated, Amounts amounts) {
        if (evaluated.projected().isPresent() && evaluated.isConclusive()) {
            kept.ifPresent(file -> write(SamplePart.evaluated(file, name, evaluated, amounts)));
        }
    }

    private void write(EngagementFile changed) {
        WholeFile.write(
                session.surroundings().path(typed), typed, changed.toText().getBytes(UTF_8));
    }
}
