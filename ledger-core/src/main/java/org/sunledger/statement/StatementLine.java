package org.sunledger.statement;

import java.util.List;
import org.sunledger.chart.Labels;

/**
 * A line of a statement.
 *
 * @param id the id of its definition
 * @param detail what it is of, such as {@code stream=lift-advertising}; empty for the line as a whole
 * @param labels what people read
 * @param level how deep it stands: 0 for a line, 1 for its details
 * @param weight how much it stands out
 * @param figures one for each column
 */
public record StatementLine(String id, String detail, Labels labels, int level, Weight weight, List<Figure> figures) {
    public StatementLine {
        figures = List.copyOf(figures);
    }
}
