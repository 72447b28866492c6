package org.sunledger.io.reconcile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.io.reconcile.ResultVerification.Check;
import org.sunledger.log.Sha256;
import org.sunledger.money.Amounts;
import org.sunledger.reconcile.Decision;
import org.sunledger.reconcile.LineOutcome;

/** Verifies what a run was given beside the two sides: open items, decisions of people, groups that stood. */
final class GivenFiles {
    private final StatedResult stated;
    private final Originals originals;
    private final Amounts amounts;
    private final List<Check> checks;
    private final StatedNames names;

    GivenFiles(StatedResult stated, Originals originals, Amounts amounts, List<Check> checks) {
        this.stated = stated;
        this.originals = originals;
        this.amounts = amounts;
        this.checks = checks;
        this.names = new StatedNames(stated);
        for (StatedResult.File file : List.of(stated.carried, stated.previous, stated.engagement)) {
            if (!file.file().isEmpty()) {
                checks.add(new Check("", "given", file.sha256(), digest(file)));
            }
        }
    }

    private String digest(StatedResult.File file) {
        Path path = originals.place(file.file());
        try {
            return Sha256.hex(Files.readAllBytes(path));
        } catch (IOException missing) {
            return "";
        }
    }

    /** What the earlier result left open on a side. */
    List<OriginalLine> carried(boolean ofLeft) throws IOException {
        if (stated.carried.file().isEmpty()) {
            return List.of();
        }
        Optional<EarlierResult> earlier =
                EarlierResult.read(originals.place(stated.carried.file())).value();
        if (earlier.isEmpty()) {
            throw new IOException(
                    "the result whose open lines it begins with cannot be read: " + stated.carried.file());
        }
        List<OriginalLine> open = new ArrayList<>();
        for (OpenItem item : earlier.get().open(ofLeft)) {
            open.add(line(item));
        }
        return open;
    }

    /** An open line as an original would have it. */
    private OriginalLine line(OpenItem item) {
        BigDecimal amount = BigDecimal.valueOf(item.amountMinor(), amounts.decimals());
        List<String> texts = stated.fields.stream()
                .map(field -> item.texts().getOrDefault(field, ""))
                .toList();
        return OriginalLine.of(item.day().toEpochDay(), amount, item.id(), texts);
    }

    /** What is said to be decided was decided, and nothing else is a person's. */
    void decisions() {
        List<CanonicalObject> engaged = stated.engagement.file().isEmpty()
                ? List.of()
                : EngagementFile.read(originals.place(stated.engagement.file()))
                        .value()
                        .map(file -> file.list("decisions"))
                        .orElse(List.of());
        long unknown = 0;
        Set<Set<String>> accepted = new HashSet<>();
        Set<Set<String>> rejected = new HashSet<>();
        for (StatedResult.Decision decision : stated.decisions) {
            Said said = Said.of(decision);
            boolean known =
                    originals.decision(decision.source()).filter(said::isSaidBy).isPresent()
                            || engaged.stream().anyMatch(said::isSaidBy);
            unknown += known ? 0 : 1;
            if (decision.applies()) {
                Set<String> lines =
                        lines(names.of(stated.left, decision.left()), names.of(stated.right, decision.right()));
                (decision.decision().equals("reject") ? rejected : accepted).add(lines);
            }
        }
        long wrong = 0;
        for (StatedResult.Group group : stated.groups) {
            Set<String> lines = lines(group);
            boolean persons = group.rule().equals("person");
            wrong += (persons && !accepted.contains(lines)) || rejected.contains(lines) ? 1 : 0;
        }
        if (!stated.decisions.isEmpty() || wrong > 0) {
            checks.add(new Check("", "decisions", "0", Long.toString(unknown)));
            checks.add(new Check("", "decided", "0", Long.toString(wrong)));
        }
    }

    /** What somebody decided about which lines, and why. */
    private record Said(String decision, List<String> left, List<String> right, String by, String reason) {
        static Said of(StatedResult.Decision stated) {
            return new Said(stated.decision(), stated.leftNames(), stated.rightNames(), stated.by(), stated.reason());
        }

        boolean isSaidBy(Decision fact) {
            return equals(new Said(fact.kind().text(), fact.left(), fact.right(), fact.by(), fact.reason()));
        }

        boolean isSaidBy(CanonicalObject engaged) {
            return equals(new Said(
                    engaged.text("decision"),
                    engaged.texts("left"),
                    engaged.texts("right"),
                    engaged.text("by"),
                    engaged.text("reason")));
        }
    }

    private Set<String> lines(StatedResult.Group group) {
        return lines(names.of(stated.left, group.left()), names.of(stated.right, group.right()));
    }

    private static Set<String> lines(List<String> left, List<String> right) {
        Set<String> lines = new HashSet<>();
        count(lines, "L", left);
        count(lines, "R", right);
        return lines;
    }

    /** Two lines of one content are two. */
    private static void count(Set<String> lines, String side, List<String> names) {
        Map<String, Integer> seen = new HashMap<>();
        names.forEach(name -> lines.add(side + name + "#" + seen.merge(name, 1, Integer::sum)));
    }

    /** Every group that stood before stands again, unless somebody has decided about one of its lines since. */
    void previous() throws IOException {
        if (stated.previous.file().isEmpty()) {
            return;
        }
        Optional<EarlierResult> earlier =
                EarlierResult.read(originals.place(stated.previous.file())).value();
        if (earlier.isEmpty()) {
            throw new IOException("the earlier result cannot be read: " + stated.previous.file());
        }
        Set<Set<String>> groups = new HashSet<>();
        stated.groups.stream()
                .filter(group -> !group.outcome().equals(LineOutcome.PROPOSED.text()))
                .forEach(group -> groups.add(lines(group)));
        Set<String> decided = new HashSet<>();
        stated.decisions.stream().filter(StatedResult.Decision::applies).forEach(decision -> {
            decided.addAll(decision.leftNames());
            decided.addAll(decision.rightNames());
        });
        long missing = earlier.get().standing().stream()
                .filter(kept -> kept.left().stream().noneMatch(decided::contains))
                .filter(kept -> kept.right().stream().noneMatch(decided::contains))
                .filter(kept -> !groups.contains(lines(kept.left(), kept.right())))
                .count();
        checks.add(new Check("", "kept", "0", Long.toString(missing)));
    }
}
