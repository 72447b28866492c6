package org.sunledger.io.engagement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalArray;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.canonical.CanonicalValue;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/**
 * An engagement file, {@code sunledger/engagement/1}. Immutable; whoever changes a part gets another file.
 *
 * @param name how the engagement is called, such as {@code 2018 annual audit}
 * @param auditor who is engaged
 * @param checkpoint the state of the book it is about; null for files that come from no book
 * @param parts the other members: what was decided, drawn, noted and concluded, each by its name
 */
public record EngagementFile(
        String name, String auditor, @Nullable Checkpoint checkpoint, CanonicalObject parts) {
    /** The schema, as the file names it. */
    public static final String SCHEMA = "sunledger/engagement/1";

    private static final CanonicalObject NO_PARTS = CanonicalObject.builder().build();
    private static final List<String> HEAD = List.of("schema", "name", "auditor", "checkpoint");

    /** A file in which nothing stands yet. */
    public static EngagementFile begin(String name, String auditor, @Nullable Checkpoint checkpoint) {
        return new EngagementFile(name, auditor, checkpoint, NO_PARTS);
    }

    /** The documents of a part that is a list; empty when there is no such part. */
    public List<CanonicalObject> list(String part) {
        return parts.has(part) ? parts.objects(part) : List.of();
    }

    /** The document of a part that is one. */
    public Optional<CanonicalObject> part(String part) {
        return parts.findObject(part);
    }

    /** The same with a part in place of what stood there. */
    public EngagementFile with(String part, CanonicalValue value) {
        if (HEAD.contains(part)) {
            throw new IllegalArgumentException("no part of an engagement: " + part);
        }
        CanonicalObject.Builder changed = CanonicalObject.builder();
        parts.names().stream()
                .filter(other -> !other.equals(part))
                .forEach(other -> changed.put(other, parts.value(other)));
        return new EngagementFile(
                name, auditor, checkpoint, changed.put(part, value).build());
    }

    /** The same with one document more in a part that is a list. */
    public EngagementFile append(String part, CanonicalObject document) {
        List<CanonicalObject> longer = new ArrayList<>(list(part));
        longer.add(document);
        return with(part, CanonicalArray.of(longer));
    }

    /** Reads a file; empty with the failure when it is none. */
    public static Loaded<Optional<EngagementFile>> read(Path path) {
        try {
            return new Loaded<>(Optional.of(read(Files.readString(path, StandardCharsets.UTF_8))), List.of());
        } catch (IOException unreadable) {
            Code code = Files.exists(path) ? Code.ENGAGEMENT_MALFORMED : Code.CSV_FILE_MISSING;
            return malformed(path, code, "it cannot be read as UTF-8");
        } catch (CanonicalFormatException | IllegalArgumentException malformed) {
            return malformed(path, Code.ENGAGEMENT_MALFORMED, String.valueOf(malformed.getMessage()));
        }
    }

    private static Loaded<Optional<EngagementFile>> malformed(Path path, Code code, String reason) {
        Failure failure = Failure.of(code, Place.file(path.toString()), "", "", "reason", reason);
        return new Loaded<>(Optional.empty(), List.of(failure));
    }

    /** Reads a text; throws {@link IllegalArgumentException} or a format exception when it is no engagement. */
    public static EngagementFile read(String text) {
        CanonicalObject found = CanonicalObject.read(text.startsWith("\ufeff") ? text.substring(1) : text);
        if (!found.text("schema").equals(SCHEMA)) {
            throw new IllegalArgumentException("its schema is \"" + found.text("schema") + "\"");
        }
        CanonicalObject.Builder parts = CanonicalObject.builder();
        found.names().stream()
                .filter(member -> !HEAD.contains(member))
                .forEach(member -> parts.put(member, found.value(member)));
        CanonicalObject all = parts.build();
        PartShape.check(all);
        Optional<CanonicalObject> checkpoint = found.findObject("checkpoint");
        return new EngagementFile(
                found.text("name"),
                found.text("auditor"),
                checkpoint.map(EngagementFile::checkpoint).orElse(null),
                all);
    }

    private static Checkpoint checkpoint(CanonicalObject found) {
        return new Checkpoint(found.text("origin"), found.whole("size"), TreeHash.ofHex(found.text("root")));
    }

    /** The file's text: the head, then the parts by name, each document of a list on a line of its own. */
    public String toText() {
        StringJoiner members = new StringJoiner(",\n  ", "{\n  ", "\n}\n");
        members.add(member("schema", new CanonicalText(SCHEMA)));
        members.add(member("name", new CanonicalText(name)));
        members.add(member("auditor", new CanonicalText(auditor)));
        Checkpoint bound = checkpoint;
        if (bound != null) {
            members.add(member(
                    "checkpoint",
                    CanonicalObject.builder()
                            .put("origin", bound.origin())
                            .put("size", bound.size())
                            .put("root", bound.root().hex())
                            .build()));
        }
        parts.names().forEach(part -> members.add(member(part, parts.value(part))));
        return members.toString();
    }

    private static String member(String name, CanonicalValue value) {
        String key = new CanonicalText(name) + ": ";
        if (!(value instanceof CanonicalArray array) || array.values().isEmpty()) {
            return key + value;
        }
        StringJoiner elements = new StringJoiner(",\n    ", key + "[\n    ", "\n  ]");
        array.values().forEach(element -> elements.add(element.toString()));
        return elements.toString();
    }
}
