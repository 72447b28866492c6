package org.sunledger.table;

import java.util.List;
import java.util.Objects;

/**
 * Lines under the figures that belong together, such as the memorandum of claimed savings.
 *
 * @param heading what they are about; empty for plain footnotes
 * @param lines the lines
 */
public record Remark(String heading, List<String> lines) {
    public Remark {
        Objects.requireNonNull(heading, "heading");
        lines = List.copyOf(lines);
    }
}
