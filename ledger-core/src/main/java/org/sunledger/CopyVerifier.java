package org.sunledger;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.fact.FactKind;
import org.sunledger.io.export.CopiedFact;
import org.sunledger.journal.Entry;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.ExpectedCheckpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.RowOrigin;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.AppendBatch;
import org.sunledger.store.StoredFact;
import org.sunledger.store.StoredText;

/**
 * Takes the lines of a copy in order and says of each whether it can be the next of a log. What a line says is not
 * believed: nothing that could trip a reader of the book later gets in. Used once.
 */
final class CopyVerifier {
    private final Derivation derivation = Derivation.fromNothing();
    private final List<StoredFact> facts = new ArrayList<>();
    private final List<StoredText> texts = new ArrayList<>();
    private @Nullable BookSettings settings;
    private @Nullable LoggedFact last;

    /** Takes the next line; the first thing that is wrong with it. */
    Optional<Rejection> add(byte[] line) {
        Outcome<CopiedFact> read = CopiedFact.parse(line);
        if (!read.isAccepted()) {
            return Optional.of(read.rejections().get(0));
        }
        CopiedFact copied = read.orThrow();
        if (copied.index() != facts.size()) {
            return refuse(Code.JSONL_OUT_OF_ORDER, "found", "F" + copied.index(), "expected", "F" + facts.size());
        }
        try {
            return add(copied, copied.stored());
        } catch (IntegrityException e) {
            return Optional.of(new Rejection(e.code(), "", e.details()));
        } catch (ArithmeticException e) {
            return malformed("the amounts of a day are too large to add up");
        } catch (CanonicalFormatException
                | NoSuchElementException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException e) {
            return malformed(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Rejection> add(CopiedFact copied, StoredFact stored) {
        LoggedFact fact = LoggedFact.parseExactly(copied.index(), stored.bytes());
        Optional<Rejection> wrong = checkPlace(fact)
                .or(() -> checkReferences(fact))
                .or(() -> checkContent(fact))
                .or(() -> checkTexts(fact, copied));
        if (wrong.isPresent()) {
            return wrong;
        }
        derivation.add(fact, stored);
        if (!derivation.head().root().equals(copied.root())) {
            return refuse(Code.JSONL_ALTERED, "fact", fact.shownId());
        }
        facts.add(stored);
        copied.texts().forEach((name, text) -> texts.add(new StoredText(fact.index(), name, text)));
        last = fact;
        return Optional.empty();
    }

    /** The first fact opens the book and no other does; no fact was recorded before the one before it. */
    private Optional<Rejection> checkPlace(LoggedFact fact) {
        BookSettings known = settings;
        boolean opens = fact.kind() == FactKind.BOOK;
        if (known == null && !opens) {
            return malformed("the first fact does not open a book");
        }
        if (known == null) {
            return open(fact);
        }
        if (opens) {
            String origin = fact.document().findText("origin").orElse("");
            return refuse(Code.LOG_ORIGIN_DIFFERS, "found", origin, "expected", known.origin());
        }
        LoggedFact before = last;
        return before != null
                        && fact.recorded()
                                .toInstant()
                                .isBefore(before.recorded().toInstant())
                ? refuse(Code.RECORDED_BACKWARDS, "recorded", fact.recorded(), "last", before.recorded())
                : Optional.empty();
    }

    private Optional<Rejection> open(LoggedFact fact) {
        BookSettings opened = BookSettings.of(fact);
        settings = opened;
        Optional<ChartTemplate> template = ChartTemplate.find(opened.template());
        String program = template.map(ChartTemplate::digest).orElse("none");
        return program.equals(opened.templateDigest())
                ? Optional.empty()
                : refuse(
                        Code.LOG_TEMPLATE_DIFFERS,
                        "template",
                        opened.template(),
                        "digest",
                        opened.templateDigest(),
                        "program",
                        program);
    }

    /** What a fact refers to lies before it. */
    private Optional<Rejection> checkReferences(LoggedFact fact) {
        boolean refers = fact.kind().isAboutFact();
        long of = refers ? fact.document().whole("of") : 0;
        long file = fact.origin().map(RowOrigin::importIndex).orElse(0L);
        boolean before = of >= 0 && file >= 0 && Math.max(of, file) < Math.max(1, fact.index());
        return before ? Optional.empty() : malformed("it refers to a fact that does not come before it");
    }

    private Optional<Rejection> checkContent(LoggedFact fact) {
        CurrencyUnit currency = settings().currency();
        fact.fact(Map.of(), currency);
        Entry entry = fact.entry();
        return entry == null || entry.currency().equals(currency)
                ? Optional.empty()
                : malformed("its entry is in " + entry.currency().getCode());
    }

    private static Optional<Rejection> checkTexts(LoggedFact fact, CopiedFact copied) {
        boolean same = copied.texts().entrySet().stream()
                .allMatch(kept ->
                        kept.getValue().digest().equals(fact.textDigests().get(kept.getKey())));
        return same ? Optional.empty() : refuse(Code.JSONL_ALTERED, "fact", fact.shownId());
    }

    /** Asked after the last line; what is wrong with the copy as a whole. */
    Optional<Rejection> finish(@Nullable ExpectedCheckpoint expected) {
        if (facts.isEmpty()) {
            return refuse(Code.BOOK_EMPTY);
        }
        return expected == null ? Optional.empty() : expected.difference(checkpoint());
    }

    /** The checkpoint of all lines taken. */
    Checkpoint checkpoint() {
        return derivation.head().checkpoint(settings().origin());
    }

    /** All lines taken, with everything that follows from them. */
    AppendBatch batch() {
        return derivation.lastPart(facts, texts);
    }

    private BookSettings settings() {
        BookSettings known = settings;
        if (known == null) {
            throw new IllegalStateException("no fact was taken");
        }
        return known;
    }

    private Optional<Rejection> malformed(String reason) {
        return refuse(Code.LOG_MALFORMED, "index", facts.size(), "reason", reason);
    }

    private static Optional<Rejection> refuse(Code code, Object... namesAndValues) {
        return Optional.of(Rejection.of(code, "", namesAndValues));
    }
}
