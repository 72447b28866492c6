package org.sunledger.table;

import java.util.Objects;

/**
 * A labelled line above the figures, such as the checkpoint a statement was computed from.
 *
 * @param label what the line tells
 * @param text what it says
 */
public record Note(String label, String text) {
    public Note {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }
}
