package org.sunledger.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.Members;
import org.sunledger.fact.FactKind;
import org.sunledger.journal.Entry;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;

/** The envelope a logged fact is written in, in the order of names. Members that say nothing are left out. */
final class LoggedFactForm {
    /** Nothing else stands in the bytes: what a reader would pass over, nobody may hide there. */
    private static final Set<String> MEMBERS =
            Set.of("actor", "effective", "recorded", "kind", "fact", "rule", "id", "entry", "row", "corrects", "texts");

    private LoggedFactForm() {}

    static void write(LoggedFact fact, Members envelope) {
        LocalDate late = fact.late();
        Entry entry = fact.entry();
        RowOrigin row = fact.row();
        envelope.put("actor", fact.actor());
        if (late != null) {
            envelope.put("corrects", late.toString());
        }
        envelope.put("effective", fact.effective().toString());
        if (entry != null) {
            envelope.putObject("entry", entry::write);
        }
        envelope.put("fact", fact.document());
        envelope.putIfSaid("id", fact.id());
        envelope.put("kind", fact.kind().text());
        envelope.put("recorded", WrittenTime.of(fact.recorded()));
        if (row != null) {
            envelope.putObject("row", row::write);
        }
        envelope.putIfSaid("rule", fact.rule());
        if (!fact.textDigests().isEmpty()) {
            envelope.putObject("texts", texts -> fact.textDigests().forEach(texts::put));
        }
    }

    static LoggedFact read(long index, byte[] bytes) {
        return understood(index, () -> read(index, CanonicalObject.parse(bytes)));
    }

    /** Reads bytes that hold this fact and nothing that does not belong to it. */
    static LoggedFact readExactly(long index, byte[] bytes) {
        return understood(index, () -> {
            CanonicalObject envelope = CanonicalObject.parse(bytes);
            LoggedFact fact = read(index, envelope);
            if (!isWrittenSo(fact, envelope)) {
                throw new IllegalArgumentException("it has members that do not belong to a fact");
            }
            return fact;
        });
    }

    /**
     * True when the fact is written as this envelope. The envelope has known members only, and whatever was read from
     * it as a text or as the content stands there as it is; what remains is what was read into another form.
     */
    private static boolean isWrittenSo(LoggedFact fact, CanonicalObject envelope) {
        Entry entry = fact.entry();
        RowOrigin row = fact.row();
        LocalDate late = fact.late();
        return envelope.text("effective").equals(fact.effective().toString())
                && envelope.text("recorded").equals(WrittenTime.of(fact.recorded()))
                && envelope.has("rule") != fact.rule().isEmpty()
                && envelope.has("id") != fact.id().isEmpty()
                && envelope.has("texts") != fact.textDigests().isEmpty()
                && (entry == null || envelope.object("entry").equals(CanonicalObject.of(entry::write)))
                && (row == null || envelope.object("row").equals(CanonicalObject.of(row::write)))
                && (late == null || envelope.text("corrects").equals(late.toString()));
    }

    /** What is read from a fact; whatever cannot be understood there means that the log was changed. */
    static <T> T understood(long index, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CanonicalFormatException
                | NoSuchElementException
                | IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | DateTimeException e) {
            throw new IntegrityException(Code.LOG_MALFORMED, "index", index, "reason", String.valueOf(e.getMessage()));
        }
    }

    private static LoggedFact read(long index, CanonicalObject envelope) {
        if (!MEMBERS.containsAll(envelope.names())) {
            throw new IllegalArgumentException("members that no fact has: " + envelope.names());
        }
        return new LoggedFact(
                index,
                envelope.text("actor"),
                WrittenTime.day(envelope.text("effective")),
                WrittenTime.instant(envelope.text("recorded")),
                FactKind.find(envelope.text("kind")).orElseThrow(),
                envelope.findText("rule").orElse(""),
                envelope.findText("id").orElse(""),
                envelope.object("fact"),
                envelope.findObject("entry")
                        .map(entry -> Entry.read(entry).orThrow())
                        .orElse(null),
                envelope.findObject("row").map(RowOrigin::read).orElse(null),
                envelope.findText("corrects").map(LocalDate::parse).orElse(null),
                digests(envelope.findObject("texts")));
    }

    private static SortedMap<String, String> digests(Optional<CanonicalObject> texts) {
        SortedMap<String, String> digests = new TreeMap<>();
        texts.ifPresent(object -> object.names().forEach(name -> digests.put(name, object.text(name))));
        return digests;
    }
}
