package org.sunledger.cli.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.DecisionKind;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.io.reconcile.EarlierResult;
import org.sunledger.io.reconcile.ReadSide;
import org.sunledger.io.reconcile.ResultHead;
import org.sunledger.io.reconcile.TwoSides;
import org.sunledger.log.Sha256;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.reconcile.Decision;

/**
 * The files beside the two sides: the result whose open lines this run begins with, the one whose groups stand again,
 * and an auditor's engagement.
 */
public record EarlierFiles(
        Optional<EarlierResult> carried,
        Optional<EarlierResult> previous,
        Optional<EngagementFile> engagement,
        SortedMap<String, ResultHead.GivenFile> given) {
    /** No document of ours is larger. */
    private static final long LARGEST = 1 << 20;

    static EarlierFiles of(Session session) {
        SortedMap<String, ResultHead.GivenFile> given = new TreeMap<>();
        Optional<EarlierResult> carried = result(session, "carried", given);
        Optional<EarlierResult> previous = result(session, "previous", given);
        Optional<EngagementFile> engagement = engagement(session);
        engagement.ifPresent(file -> given.put(
                "engagement", new ResultHead.GivenFile(session.arguments().text("--engagement"), digest(session))));
        return new EarlierFiles(carried, previous, engagement, given);
    }

    private static Optional<EarlierResult> result(
            Session session, String name, SortedMap<String, ResultHead.GivenFile> given) {
        String typed = session.arguments().text("--" + name);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        EarlierResult result = read(session, typed);
        given.put(name, new ResultHead.GivenFile(typed, result.sha256()));
        return Optional.of(result);
    }

    /** A result that was written before; refused when the file is none. */
    static EarlierResult read(Session session, String typed) {
        Loaded<Optional<EarlierResult>> read =
                EarlierResult.read(session.surroundings().path(typed));
        return read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
    }

    private static Optional<EngagementFile> engagement(Session session) {
        return session.arguments().has("--engagement") ? Optional.of(engagementFile(session)) : Optional.empty();
    }

    /** The engagement that was named; refused when the file is none. */
    static EngagementFile engagementFile(Session session) {
        Loaded<Optional<EngagementFile>> read = EngagementFile.read(
                session.surroundings().path(session.arguments().text("--engagement")));
        return read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
    }

    private static String digest(Session session) {
        return Sha256.hex(
                GivenFile.of(session, session.arguments().text("--engagement")).bytes(LARGEST));
    }

    /** The auditor's decisions; refused when the engagement is about another book. */
    List<Decision> decisions(Session session, boolean ofBook) {
        List<Decision> decisions = new ArrayList<>();
        engagement.ifPresent(file -> {
            if (ofBook) {
                Engagements.mustBeAbout(session.read(), file);
            }
            file.list("decisions").forEach(document -> decisions.add(decision(document)));
        });
        return decisions;
    }

    private static Decision decision(CanonicalObject document) {
        String kind = document.text("decision");
        return new Decision(
                DecisionKind.find(kind)
                        .orElseThrow(() -> Refusal.of(
                                Code.ENGAGEMENT_MALFORMED,
                                "engagement",
                                "reason",
                                "there is no decision \"" + kind + "\"")),
                document.texts("left"),
                document.texts("right"),
                document.findText("account").orElse(""),
                document.text("by"),
                document.text("reason"),
                "engagement");
    }

    /** A side that does not begin with the balance with which the last run ended. */
    List<Failure> findings(TwoSides sides, Amounts amounts) {
        List<Failure> findings = new ArrayList<>();
        carried.ifPresent(before -> {
            opening(before.closing(true), sides.left(), amounts).ifPresent(findings::add);
            opening(before.closing(false), sides.right(), amounts).ifPresent(findings::add);
        });
        return findings;
    }

    private static Optional<Failure> opening(Optional<Long> before, ReadSide side, Amounts amounts) {
        return before.filter(
                        closing -> side.ends().known() && closing != side.ends().openingMinor())
                .map(closing -> Failure.of(
                        Code.RECONCILE_CARRIED_OPENING,
                        Place.file(side.file()),
                        "carried",
                        amounts.plain(side.ends().openingMinor()),
                        "expected",
                        amounts.plain(closing)));
    }
}
