package org.sunledger.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.sunledger.BookSettings;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FactSource;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.Sha256;
import org.sunledger.log.note.FactProof;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * A hand-over as it was received, checked against itself: the proofs hold and lead to one checkpoint, and every figure
 * is one that the close sealed. That the checkpoint is the published one shows only beside what was kept of it.
 *
 * @param settings what the first fact of the book says
 * @param close the index of the close in the former book
 * @param closing the close whose figures were handed over
 * @param checkpoint the checkpoint that the proofs lead to
 * @param balances the sealed balances, a line each
 * @param unitBalances the sealed balances of units, a line each
 * @param names the names that were stated, in their order, and the remainders of levies behind them
 */
public record HandedPackage(
        BookSettings settings,
        long close,
        Closing closing,
        Checkpoint checkpoint,
        String balances,
        String unitBalances,
        List<Fact> names) {
    public HandedPackage {
        names = List.copyOf(names);
    }

    /**
     * The files of a package, as they were written.
     *
     * @param book the proof of the first fact
     * @param seal the proof of the close
     * @param accounts the proofs of the accounts, one after the other
     * @param balances the sealed balances
     * @param unitBalances the sealed balances of units
     * @param names the names that were stated
     */
    public record Files(
            String book, String seal, List<String> accounts, String balances, String unitBalances, String names) {}

    /** A package that is not what was handed over; {@code what} is the part of it that is wrong. */
    private static final class Altered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Altered(String what) {
            super(what);
        }
    }

    /**
     * Checks a package. Refused with {@code handover.altered} and what was altered, with {@code proof.malformed}, or as
     * a kept checkpoint differs.
     *
     * @param kept what was kept of the checkpoint outside; may be empty
     */
    public static Outcome<HandedPackage> checked(Files files, List<KeptCheckpoint> kept) {
        List<String> texts = Stream.concat(Stream.of(files.book(), files.seal()), files.accounts().stream())
                .toList();
        List<FactProof> proofs = new ArrayList<>();
        for (String text : texts) {
            Outcome<FactProof> proof = FactProof.parse(text);
            if (!proof.isAccepted()) {
                return Outcome.refused(proof.rejections());
            }
            proofs.add(proof.orThrow());
        }
        Checkpoint checkpoint = proofs.get(0).checkpoint();
        List<Rejection> differences = kept.stream()
                .flatMap(each -> each.difference(checkpoint).stream())
                .toList();
        if (!differences.isEmpty()) {
            return Outcome.refused(differences);
        }
        try {
            return Outcome.accepted(read(proofs, checkpoint, files));
        } catch (Altered altered) {
            return Outcome.refused(
                    Rejection.of(Code.HANDOVER_ALTERED, "", "what", String.valueOf(altered.getMessage())));
        }
    }

    private static HandedPackage read(List<FactProof> proofs, Checkpoint checkpoint, Files files) {
        List<LoggedFact> facts = new ArrayList<>();
        for (FactProof proof : proofs) {
            require(proof.holds() && proof.checkpoint().equals(checkpoint), "F" + proof.index());
            facts.add(LoggedFact.parse(proof.index(), proof.factText().getBytes(UTF_8)));
        }
        require(facts.get(0).index() == 0 && facts.get(0).kind() == FactKind.BOOK, "F0");
        BookSettings settings = BookSettings.of(facts.get(0));
        LoggedFact seal = facts.get(1);
        require(seal.kind() == FactKind.CLOSE, seal.shownId());
        Closing closing = (Closing) seal.fact(Map.of(), settings.currency());
        require(!closing.isOfCash(), seal.shownId());
        require(digest(files.balances()).equals(closing.digest()), "balances");
        require(
                closing.units() == 0
                        ? files.unitBalances().isEmpty()
                        : digest(files.unitBalances()).equals(closing.unitsDigest()),
                "unit-balances");
        List<CanonicalObject> names =
                files.names().lines().map(HandedPackage::line).toList();
        accounts(names, facts.subList(2, facts.size()));
        return new HandedPackage(
                settings,
                seal.index(),
                closing,
                checkpoint,
                files.balances(),
                files.unitBalances(),
                names.stream().map(name -> name(name, settings.currency())).toList());
    }

    /**
     * Which accounts hold money decides what is handed over, so each is one that the log states, and none is left out.
     */
    private static void accounts(List<CanonicalObject> names, List<LoggedFact> proved) {
        Set<String> stated = new HashSet<>();
        for (CanonicalObject name : names) {
            if (name.text("kind").equals(FactKind.ACCOUNT.text())) {
                stated.add(name.text("effective") + name.object("fact"));
            }
        }
        Set<String> inTheLog = new HashSet<>();
        for (LoggedFact fact : proved) {
            require(fact.kind() == FactKind.ACCOUNT, fact.shownId());
            inTheLog.add(fact.effective().toString() + fact.document());
        }
        require(stated.equals(inTheLog), "names");
    }

    private static String digest(String lines) {
        return Sha256.hex(lines.getBytes(UTF_8));
    }

    private static CanonicalObject line(String text) {
        try {
            CanonicalObject name = CanonicalObject.parse(text.getBytes(UTF_8));
            require(
                    FactKind.find(name.text("kind"))
                            .filter(HandedPackage::isHanded)
                            .isPresent(),
                    "names");
            require(!name.text("effective").isEmpty() && name.findObject("fact").isPresent(), "names");
            return name;
        } catch (CanonicalFormatException notCanonical) {
            throw new Altered("names");
        }
    }

    private static boolean isHanded(FactKind kind) {
        return kind.isMaster() || kind == FactKind.LEVY_REMAINDER;
    }

    private static Fact name(CanonicalObject line, CurrencyUnit currency) {
        try {
            Map<String, String> texts = new TreeMap<>();
            CanonicalObject kept = line.object("texts");
            kept.names().forEach(name -> texts.put(name, kept.text(name)));
            return FactKind.find(line.text("kind"))
                    .orElseThrow()
                    .read(new FactSource(
                            LocalDate.parse(line.text("effective")), "", line.object("fact"), texts, currency));
        } catch (RuntimeException notAName) {
            throw new Altered("names");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new Altered(what);
        }
    }

    /** The first day of a book that goes on from here. */
    public LocalDate nextDay() {
        return closing.period().end();
    }
}
