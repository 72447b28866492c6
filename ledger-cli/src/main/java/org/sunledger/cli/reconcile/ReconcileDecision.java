package org.sunledger.cli.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sunledger.Book;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.PointInLog;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.cli.shell.Written;
import org.sunledger.fact.DecisionKind;
import org.sunledger.fact.MatchDecision;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.io.reconcile.EarlierResult;
import org.sunledger.log.Checkpoint;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/**
 * {@code reconcile accept|reject|note RESULT LINES…}: a person decides about lines of a result. The treasurer's
 * decisions are facts of the book; with {@code --engagement} they are an auditor's and stand in that file.
 */
public final class ReconcileDecision {
    private final Session session;
    private final Arguments arguments;

    ReconcileDecision(Session session) {
        this.session = session;
        this.arguments = session.arguments();
    }

    int run(List<String> words) {
        DecisionKind kind = DecisionKind.find(words.get(0)).orElseThrow(() -> Misuse.of("misuse.reconcile"));
        if (words.size() < 3) {
            throw Misuse.of("misuse.reconcile");
        }
        if (arguments.text("--reason").isBlank()) {
            throw Refusal.of(Code.REASON_MISSING, "reason");
        }
        EarlierResult result = EarlierFiles.read(session, words.get(1));
        List<EarlierResult.Chosen> chosen = chosen(kind, result, words.get(1), words.subList(2, words.size()));
        return arguments.has("--engagement")
                ? engage(kind, result, words.get(1), chosen)
                : record(kind, result, chosen);
    }

    private List<EarlierResult.Chosen> chosen(
            DecisionKind kind, EarlierResult result, String file, List<String> words) {
        List<EarlierResult.Chosen> chosen = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (String word : words) {
            result.choose(word)
                    .ifPresentOrElse(
                            chosen::add,
                            () -> failures.add(
                                    Failure.of(Code.RECONCILE_DECISION_UNKNOWN, Place.file(file), "lines", word)));
        }
        if (!failures.isEmpty()) {
            throw Refusal.ofFiles(failures);
        }
        boolean apart = chosen.stream().anyMatch(each -> each.residualMinor() != 0);
        if (kind == DecisionKind.ACCEPT
                && apart
                && arguments.text("--difference").isBlank()) {
            throw Refusal.of(Code.RECONCILE_DIFFERENCE_OPEN, "difference", "lines", String.join(" ", words));
        }
        return chosen;
    }

    private int record(DecisionKind kind, EarlierResult result, List<EarlierResult.Chosen> chosen) {
        if (result.account().isEmpty()) {
            throw Misuse.of("misuse.reconcile-files");
        }
        Book book = session.write();
        List<MatchDecision> decisions = chosen.stream()
                .map(lines -> new MatchDecision(
                        lines.lastDay(),
                        result.account(),
                        kind,
                        lines.left(),
                        lines.right(),
                        difference(lines),
                        arguments.text("--reason").strip(),
                        result.sha256()))
                .toList();
        return new Written(session, book).record(session.keeper(book), decisions);
    }

    private String difference(EarlierResult.Chosen lines) {
        return lines.residualMinor() == 0 ? "" : arguments.text("--difference").strip();
    }

    private int engage(DecisionKind kind, EarlierResult result, String resultFile, List<EarlierResult.Chosen> chosen) {
        String typed = arguments.text("--engagement");
        Path path = session.surroundings().path(typed);
        String auditor = session.actor();
        EngagementFile file = Files.exists(path)
                ? EarlierFiles.engagementFile(session)
                : EngagementFile.begin(path.getFileName().toString(), auditor, checkpoint(result));
        for (EarlierResult.Chosen lines : chosen) {
            CanonicalObject.Builder decision = CanonicalObject.builder()
                    .put("decision", kind.text())
                    .put("by", auditor)
                    .put("reason", arguments.text("--reason").strip())
                    .put("result", result.sha256())
                    .putTexts("left", lines.left())
                    .putTexts("right", lines.right());
            if (!difference(lines).isEmpty()) {
                decision.put("account", difference(lines));
            }
            file = file.append("decisions", decision.build());
        }
        if (!session.isRehearsal()) {
            WholeFile.write(path, typed, file.toText().getBytes(UTF_8));
        }
        session.answer(page(file, resultFile, typed));
        return ExitStatus.DONE;
    }

    /** The state of the book that the result is about; none when both its sides were files. */
    private @Nullable Checkpoint checkpoint(EarlierResult result) {
        return result.checkpoint().isEmpty()
                ? null
                : new PointInLog(session.read()).find(result.checkpoint()).checkpoint();
    }

    private Answer page(EngagementFile file, String resultFile, String typed) {
        Listing listing = new Listing(session)
                .title("reconcile.engaged.title")
                .note("engagement", typed)
                .note("result", resultFile)
                .column("decision", ColumnType.TEXT)
                .column("lines", ColumnType.TEXT)
                .column("actor", ColumnType.TEXT)
                .column("reason", ColumnType.TEXT);
        for (CanonicalObject decision : file.list("decisions")) {
            List<String> lines = new ArrayList<>(decision.texts("left"));
            lines.addAll(decision.texts("right"));
            listing.row(
                    Cell.text(DecisionKind.find(decision.text("decision"))
                            .map(kind -> session.language()
                                    .pick(kind.labels().zh(), kind.labels().en()))
                            .orElse("")),
                    Cell.text(String.join(" ", lines)),
                    Cell.text(decision.text("by")),
                    Cell.text(decision.text("reason")));
        }
        return listing.page("engagement");
    }
}
