package org.sunledger.io.bank;

import java.util.List;

/**
 * One column of a layout.
 *
 * @param field what it holds
 * @param names the headers it is known under, the preferred one first
 * @param position its place in a file without a header, from 1; 0 when it is found by name
 * @param required whether a file without it is of another layout
 */
public record ProfileColumn(BankField field, List<String> names, int position, boolean required) {
    private static final int MOST_NAMES = 24;

    public ProfileColumn {
        names = List.copyOf(names);
    }

    /** The headers in one line, for messages. */
    String shown() {
        if (position > 0) {
            return field.text() + " #" + position;
        }
        String first = String.join(" / ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? first + " / …" : first;
    }
}
