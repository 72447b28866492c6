package org.sunledger.audit.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of the AICPA Audit Guide <i>Audit Sampling</i> (2017), cell by cell, as they are printed: Appendix A
 * (attributes) and Appendix C (monetary units), as the tests of the R package jfa list them.
 */
final class PublishedTables {
    /**
     * One cell.
     *
     * @param row what stands at the head of its row
     * @param column what stands at the head of its column
     * @param printed what is printed
     */
    record TableCell(List<String> row, String column, String printed) {
        BigDecimal percent(String text) {
            return new BigDecimal(text).movePointLeft(2);
        }
    }

    private PublishedTables() {}

    /** The cells of a table whose rows begin with so many heads. */
    static List<TableCell> of(String name, int heads) {
        List<String> lines = lines("/audit/aicpa-" + name + ".csv");
        String[] columns = lines.get(0).split(",");
        List<TableCell> cells = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",");
            for (int i = heads; i < values.length; i++) {
                if (!values[i].isEmpty()) {
                    cells.add(new TableCell(List.of(values).subList(0, heads), columns[i], values[i]));
                }
            }
        }
        return cells;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = PublishedTables.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
