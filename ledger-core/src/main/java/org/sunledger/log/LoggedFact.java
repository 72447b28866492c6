package org.sunledger.log;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalWriter;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FactSource;
import org.sunledger.journal.Entry;
import org.sunledger.journal.Posting;

/**
 * A fact as the log keeps it: what happened, who wrote it down and when, by which rule, and the entry it made. Its
 * canonical bytes are what the tree commits to; {@code docs/reference/log-format.md} specifies them.
 *
 * @param index its place in the log, from 0
 * @param actor who recorded it
 * @param effective the day it counts for
 * @param recorded the instant it was recorded, in whole seconds, with the offset of the book's zone; never before that
 *     of the fact before it
 * @param kind what kind of fact it is
 * @param rule the name and version of the rule that made the entry; empty when there is none
 * @param id its own id in the world outside, unique in the book; empty when it has none
 * @param document its content
 * @param entry its entry; null for facts that move nothing
 * @param row the row of a file it came from; null when it was not imported
 * @param late the day it would count for if that day had not been closed; null when it counts for its own day
 * @param textDigests for each personal text kept beside the log, its salted digest in lower-case hexadecimal
 */
public record LoggedFact(
        long index,
        String actor,
        LocalDate effective,
        OffsetDateTime recorded,
        FactKind kind,
        String rule,
        String id,
        CanonicalObject document,
        @Nullable Entry entry,
        @Nullable RowOrigin row,
        @Nullable LocalDate late,
        SortedMap<String, String> textDigests) {
    public LoggedFact {
        if (late != null && !late.isBefore(effective)) {
            throw new IllegalArgumentException("a fact of " + late + " is not late on " + effective);
        }
        textDigests = textDigests.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(textDigests));
    }

    /** Its postings; empty for facts that move nothing. */
    public List<Posting> postings() {
        Entry present = entry;
        return present == null ? List.of() : present.postings();
    }

    /** The row of a file it came from. */
    public Optional<RowOrigin> origin() {
        return Optional.ofNullable(row);
    }

    /**
     * The earlier day whose figures it would belong to: that of a fact which came after its day was closed, and that of
     * the fact which a reversal undoes for a later day.
     */
    public Optional<LocalDate> corrects() {
        if (kind == FactKind.REVERSAL) {
            return document.findText("corrects").map(LocalDate::parse).filter(day -> day.isBefore(effective));
        }
        return Optional.ofNullable(late);
    }

    /** How people name it: {@code F} and the index. */
    public String shownId() {
        return "F" + index;
    }

    /**
     * The fact itself, with those of its personal texts that are still kept. Throws
     * {@link org.sunledger.outcome.IntegrityException} when its document is not one of its kind.
     */
    public Fact fact(Map<String, String> texts, CurrencyUnit currency) {
        return understood(index, () -> kind.read(new FactSource(effective, id, document, texts, currency)));
    }

    /**
     * What is read from a fact. Throws {@link org.sunledger.outcome.IntegrityException} when it cannot be understood:
     * then the log holds what this library never wrote.
     *
     * @param index the index of the fact
     * @param reading reads, and knows nothing of where the bytes come from
     */
    public static <T> T understood(long index, Supplier<T> reading) {
        return LoggedFactForm.understood(index, reading);
    }

    /** The canonical bytes that the log commits to. */
    public byte[] toBytes() {
        return toBytes(new CanonicalWriter());
    }

    /** The same by a writer that the calling thread has at hand. */
    public byte[] toBytes(CanonicalWriter writer) {
        return writer.bytesOf(envelope -> LoggedFactForm.write(this, envelope));
    }

    /**
     * Reads canonical bytes back. Throws {@link org.sunledger.outcome.IntegrityException} when they are not the
     * canonical bytes of a fact.
     */
    public static LoggedFact parse(long index, byte[] bytes) {
        return LoggedFactForm.read(index, bytes);
    }

    /**
     * Reads canonical bytes back that say nothing but this fact: {@link #toBytes()} of it are the same bytes. Throws
     * {@link org.sunledger.outcome.IntegrityException} when they are not.
     */
    public static LoggedFact parseExactly(long index, byte[] bytes) {
        return LoggedFactForm.readExactly(index, bytes);
    }
}
