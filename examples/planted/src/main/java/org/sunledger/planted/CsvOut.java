package org.sunledger.planted;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a CSV file: UTF-8, commas, quotes where they are needed, one line feed a row. */
final class CsvOut implements Closeable {

    private final Writer out;

    CsvOut(Path file, String... header) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        row((Object[]) header);
    }

    void row(Object... cells) throws IOException {
        StringBuilder row = new StringBuilder();
        for (Object cell : cells) {
            row.append(quoted(cell.toString())).append(',');
        }
        row.setLength(row.length() - 1);
        out.append(row).append('\n');
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
