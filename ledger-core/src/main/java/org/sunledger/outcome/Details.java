package org.sunledger.outcome;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The named values of a message, such as both numbers of a disagreement, in the order of their names. */
final class Details {
    private Details() {}

    static SortedMap<String, String> of(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("details come in pairs of name and value");
        }
        SortedMap<String, String> details = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            details.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return Collections.unmodifiableSortedMap(details);
    }

    static SortedMap<String, String> copyOf(SortedMap<String, String> details) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
