package org.sunledger.io.engagement;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sunledger.canonical.CanonicalArray;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalValue;

/**
 * What the documents of a part must look like, so that a slip of the pen is named with its part and entry before
 * anybody works with it. The same stands in the published schema of the file. What the members mean is for the room
 * that reads them, and a part that is not named here may look like anything.
 *
 * @param isList whether the part is a list of documents, or one
 * @param texts the members that must be there and are text
 * @param otherTexts the members that may be there and are text
 * @param lists the members that must be there and are lists of texts
 */
record PartShape(boolean isList, List<String> texts, List<String> otherTexts, List<String> lists) {
    private static final Map<String, PartShape> KNOWN = Map.of(
            "materiality", new PartShape(false, List.of("amount"), List.of(), List.of()),
            "bank", list(List.of("account", "balance"), List.of("paper")),
            "conclusions", list(List.of("test", "conclusion"), List.of("amount", "note")),
            "follow-up", list(List.of("of", "finding", "state"), List.of("note")),
            "notes", list(List.of("text"), List.of()),
            "opinion", new PartShape(false, List.of(), List.of("kind", "by", "day", "reason"), List.of()),
            "commitments", list(List.of("digest"), List.of()),
            "samples", list(List.of("name", "projected", "upper", "tolerable"), List.of("note", "source", "seed")),
            "decisions",
                    new PartShape(
                            true,
                            List.of("decision", "by", "reason"),
                            List.of("result", "account"),
                            List.of("left", "right")));

    private static PartShape list(List<String> texts, List<String> otherTexts) {
        return new PartShape(true, texts, otherTexts, List.of());
    }

    /**
     * Looks at the parts of a file that are known.
     *
     * @throws IllegalArgumentException if one is of another shape; the message names the part, the entry and the member
     */
    static void check(CanonicalObject parts) {
        for (String part : parts.names()) {
            PartShape shape = KNOWN.get(part);
            if (shape != null) {
                shape.check(part, parts.value(part));
            }
        }
    }

    private void check(String part, CanonicalValue value) {
        if (!isList) {
            checkDocument(part, value);
            return;
        }
        if (!(value instanceof CanonicalArray array)) {
            throw new IllegalArgumentException(part + " is no list");
        }
        for (int i = 0; i < array.values().size(); i++) {
            checkDocument(part + ", entry " + (i + 1), array.values().get(i));
        }
    }

    private void checkDocument(String place, CanonicalValue value) {
        if (!(value instanceof CanonicalObject document)) {
            throw new IllegalArgumentException(place + " is no object");
        }
        texts.forEach(member -> named(place, member, document::text));
        otherTexts.forEach(member -> named(place, member, document::findText));
        lists.forEach(member -> named(place, member, document::texts));
    }

    private static void named(String place, String member, Consumer<String> reading) {
        try {
            reading.accept(member);
        } catch (CanonicalFormatException malformed) {
            throw new IllegalArgumentException(place + ": " + malformed.reason(), malformed);
        }
    }
}
