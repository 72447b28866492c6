package org.sunledger.outcome;

import java.util.SortedMap;

/**
 * The books refuse a wish that is well formed: one reason, with the field it is about.
 *
 * @param code what is wrong, stable
 * @param field the name of the field that is wrong as the CSV kinds call it, such as {@code stream}; empty when the
 *     reason is about the fact as a whole
 * @param details the values a message shows, by name: the text found, both numbers of a disagreement
 */
public record Rejection(Code code, String field, SortedMap<String, String> details) {
    public Rejection {
        details = Details.copyOf(details);
    }

    /** The code, the field and the details in one line, for whoever has no catalogue of messages at hand. */
    @Override
    public String toString() {
        return code.text() + (field.isEmpty() ? "" : " [" + field + "]") + (details.isEmpty() ? "" : " " + details);
    }

    /** A rejection of one field; the details are pairs of name and value. */
    public static Rejection of(Code code, String field, Object... namesAndValues) {
        return new Rejection(code, field, Details.of(namesAndValues));
    }
}
