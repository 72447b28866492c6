package org.sunledger.io.export;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.log.PersonalText;
import org.sunledger.log.Salt;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.StoredFact;

/**
 * One line of the full private copy: a canonical document of its own. Every line says that it is confidential, wherever
 * it is found.
 *
 * @param index the place of the fact in the log, from 0
 * @param fact the fact's canonical document
 * @param salt the salt of its leaf
 * @param texts the personal texts beside it that were still kept
 * @param root the root of the tree up to and including this fact: whoever reads the lines in order sees at which line
 *     one was altered, left out, doubled or brought in from elsewhere
 */
public record CopiedFact(
        long index, CanonicalObject fact, Salt salt, SortedMap<String, PersonalText> texts, TreeHash root) {
    public CopiedFact {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The fact as a store keeps it. */
    public StoredFact stored() {
        return StoredFact.of(index, salt, fact.toBytes());
    }

    /** The line without its end. */
    public byte[] toBytes() {
        CanonicalObject.Builder line = CanonicalObject.builder()
                .put("confidential", true)
                .put("fact", fact)
                .put("index", index)
                .put("root", root.hex())
                .put("salt", salt.hex());
        if (!texts.isEmpty()) {
            CanonicalObject.Builder kept = CanonicalObject.builder();
            texts.forEach((name, text) -> kept.put(name, document(text)));
            line.put("texts", kept.build());
        }
        return line.build().toBytes();
    }

    private static CanonicalObject document(PersonalText text) {
        return CanonicalObject.builder()
                .put("salt", text.salt().hex())
                .put("text", text.text())
                .build();
    }

    /**
     * Reads exactly what {@link #toBytes()} writes; refused with {@code jsonl.malformed} and what is wrong when the
     * bytes are anything else.
     */
    public static Outcome<CopiedFact> parse(byte[] bytes) {
        try {
            CopiedFact line = read(CanonicalObject.parse(bytes));
            return Arrays.equals(line.toBytes(), bytes)
                    ? Outcome.accepted(line)
                    : malformed("it has members that do not belong there");
        } catch (CanonicalFormatException | IllegalArgumentException e) {
            return malformed(String.valueOf(e.getMessage()));
        }
    }

    private static Outcome<CopiedFact> malformed(String reason) {
        return Outcome.refused(Rejection.of(Code.JSONL_MALFORMED, "", "reason", reason));
    }

    private static CopiedFact read(CanonicalObject line) {
        return new CopiedFact(
                line.whole("index"),
                line.object("fact"),
                Salt.ofHex(line.text("salt")),
                texts(line.findObject("texts")),
                TreeHash.ofHex(line.text("root")));
    }

    private static SortedMap<String, PersonalText> texts(Optional<CanonicalObject> kept) {
        SortedMap<String, PersonalText> texts = new TreeMap<>();
        kept.ifPresent(object -> {
            for (String name : object.names()) {
                CanonicalObject text = object.object(name);
                texts.put(name, new PersonalText(Salt.ofHex(text.text("salt")), text.text("text")));
            }
        });
        return texts;
    }
}
