package org.sunledger.cli.audit;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.Verification;
import org.sunledger.Verification.Finding;
import org.sunledger.io.Envelope;
import org.sunledger.io.JsonOut;
import org.sunledger.io.JsonOut.Members;
import org.sunledger.log.Checkpoint;

/** What {@code audit verify} says to programs. */
public final class VerificationJson {
    private VerificationJson() {}

    static String of(Verification verification) {
        return Envelope.of("verification", 1, out -> provenance(out, verification), out -> data(out, verification));
    }

    private static void provenance(JsonOut out, Verification verification) {
        checkpoint(out, verification.checkpoint());
    }

    private static void checkpoint(JsonOut out, Checkpoint checkpoint) {
        out.put("origin", checkpoint.origin())
                .put("size", checkpoint.size())
                .put("root", checkpoint.root().hex())
                .put("code", checkpoint.shortCode());
    }

    private static void data(JsonOut out, Verification verification) {
        out.put("sound", verification.isSound())
                .put("anchored", verification.isAnchored())
                .put("facts", verification.facts())
                .put("compared", verification.compared())
                .put("agreeing", verification.agreeing())
                .put("seals", verification.seals());
        Checkpoint former = verification.former();
        if (former != null) {
            out.put("former", of -> checkpoint(of, former));
        }
        verification.firstBad().ifPresent(index -> out.put("firstBad", index));
        List<Members> findings = new ArrayList<>();
        for (Finding finding : verification.findings()) {
            findings.add(each -> finding(each, finding));
        }
        out.putObjects("findings", findings);
    }

    private static void finding(JsonOut out, Finding finding) {
        out.put("code", finding.code().text());
        if (finding.from() >= 0) {
            out.put("from", finding.from()).put("to", finding.to());
        }
        out.put("details", details -> finding.details().forEach(details::put));
    }
}
