package org.sunledger.outcome;

import java.util.SortedMap;

/**
 * A file is wrong at a place. Immutable.
 *
 * @param code what is wrong, stable
 * @param place file, line and column
 * @param field the name of the column that is wrong, as the CSV kinds call it; empty for the line or file as a whole
 * @param excerpt the text found there, as much as helps; empty when there is none
 * @param details the values a message shows, by name
 */
public record Failure(Code code, Place place, String field, String excerpt, SortedMap<String, String> details) {
    public Failure {
        details = Details.copyOf(details);
    }

    /** A failure at a place; the details are pairs of name and value. */
    public static Failure of(Code code, Place place, String field, String excerpt, Object... namesAndValues) {
        return new Failure(code, place, field, excerpt, Details.of(namesAndValues));
    }
}
