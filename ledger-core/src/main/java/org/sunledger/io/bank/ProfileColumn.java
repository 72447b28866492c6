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
    public ProfileColumn {
        names = List.copyOf(names);
    }

    /** The headers in one line, for messages. */
    String shown() {
        return position > 0 ? field.text() + " #" + position : String.join(" / ", names);
    }
}
