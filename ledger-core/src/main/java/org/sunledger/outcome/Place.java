package org.sunledger.outcome;

/**
 * Where in a file something is.
 *
 * @param file the name of the file as the reader was given it; empty when the input is not a file
 * @param line the physical line, from 1; 0 when it is the file as a whole
 * @param column the column within the line, counting fields from 1; 0 when it is the line as a whole
 */
public record Place(String file, long line, int column) {
    /** The file as a whole. */
    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}, leaving out what is not known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            text.append(':').append(column);
        }
        return text.toString();
    }
}
