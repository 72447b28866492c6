package org.sunledger.render;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Place;
import org.sunledger.outcome.Rejection;
import org.sunledger.outcome.StoreException;

/**
 * The one form of a message about something that went wrong: where, what, the text found, and what to do.
 *
 * <pre>
 * income-2018.csv:17:3: amount.malformed
 *   "12,3x" is not an amount.
 *     12,3x
 *     ^
 *   What to do: write the amount as digits with at most two decimals, such as 1234.50.
 * </pre>
 *
 * <p>The first line is the same in every language and made for programs and editors. Every message ends with a line
 * feed.
 */
public final class MessageText {
    private static final int EXCERPT_WIDTH = 100;

    private final Messages messages;

    private MessageText(Messages messages) {
        this.messages = messages;
    }

    /** Messages in the language of a catalogue. */
    public static MessageText in(Messages messages) {
        return new MessageText(messages);
    }

    /** A file is wrong at a place. */
    public String of(Failure failure) {
        return written(
                failure.place().toString(), failure.code(), failure.field(), failure.excerpt(), failure.details());
    }

    /** The books refuse a wish that came from no file. */
    public String of(Rejection rejection) {
        return written("", rejection.code(), rejection.field(), "", rejection.details());
    }

    /** The books refuse a wish that came from a place in a file. */
    public String of(Place place, Rejection rejection) {
        return written(place.toString(), rejection.code(), rejection.field(), "", rejection.details());
    }

    /** The machine or the store refused. */
    public String of(StoreException refusal) {
        return written("", refusal.code(), "", "", refusal.details());
    }

    /** The book contradicts itself. */
    public String of(IntegrityException broken) {
        return written("", broken.code(), "", "", broken.details());
    }

    /** A code with its details, as a command reports it. */
    public String of(Code code, Map<String, String> details) {
        return written("", code, "", "", new TreeMap<>(details));
    }

    private String written(String place, Code code, String field, String excerpt, SortedMap<String, String> details) {
        SortedMap<String, String> slots = new TreeMap<>(details);
        slots.putIfAbsent("field", field);
        if (!excerpt.isEmpty()) {
            slots.putIfAbsent("excerpt", excerpt);
        }
        StringBuilder out = new StringBuilder(256);
        if (!place.isEmpty()) {
            out.append(Printable.line(place)).append(": ");
        }
        out.append(code.text());
        if (!field.isEmpty()) {
            out.append(" [").append(Printable.line(field)).append(']');
        }
        out.append("\n  ").append(messages.what(code, slots)).append('\n');
        String nearest = slots.get("nearest");
        if (nearest != null) {
            out.append("  ")
                    .append(messages.text("label.nearest", Map.of("nearest", nearest)))
                    .append('\n');
        }
        if (!excerpt.isEmpty()) {
            out.append("    ").append(shortened(Printable.line(excerpt))).append("\n    ^\n");
        }
        String label = messages.text("label.remedy", Map.of());
        return out.append("  ")
                .append(label)
                .append(messages.remedy(code, slots))
                .append('\n')
                .toString();
    }

    private static String shortened(String excerpt) {
        StringBuilder shown = new StringBuilder();
        int width = 0;
        for (int point : excerpt.codePoints().toArray()) {
            width += TextWidth.of(point);
            if (width > EXCERPT_WIDTH) {
                return shown.append("...").toString();
            }
            shown.appendCodePoint(point);
        }
        return shown.toString();
    }
}
