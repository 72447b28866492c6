package org.sunledger.io;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read. Immutable.
 *
 * @param namedEncoding the encoding that somebody named, which then decides alone; null to find it out
 * @param skipLines how many physical lines stand before the header
 * @param limits what is too much
 */
public record CsvOptions(@Nullable TextEncoding namedEncoding, int skipLines, Limits limits) {

    /** Finds out the encoding; the header is on the first line. */
    public static final CsvOptions DEFAULT = new CsvOptions(null, 0, Limits.DEFAULT);

    public CsvOptions {
        if (skipLines < 0) {
            throw new IllegalArgumentException("cannot skip " + skipLines + " lines");
        }
    }

    /** The encoding that was named, if one was. */
    public Optional<TextEncoding> encoding() {
        return Optional.ofNullable(namedEncoding);
    }

    /** The same, read in this encoding. */
    public CsvOptions withEncoding(TextEncoding named) {
        return new CsvOptions(named, skipLines, limits);
    }

    /** The same, with the header after so many lines. */
    public CsvOptions withSkipLines(int lines) {
        return new CsvOptions(namedEncoding, lines, limits);
    }

    /** The same, with other limits. */
    public CsvOptions withLimits(Limits other) {
        return new CsvOptions(namedEncoding, skipLines, other);
    }

    /**
     * What is too much for one file. A file beyond a limit is refused with its own code, never cut.
     *
     * @param fileBytes the bytes of the file
     * @param fieldBytes the UTF-8 bytes of one field
     * @param columns the columns of the header
     * @param rows the rows after the header
     */
    public record Limits(long fileBytes, int fieldBytes, int columns, int rows) {

        /** 256 MiB, 64 KiB a field, 512 columns, two million rows. */
        public static final Limits DEFAULT = new Limits(256L << 20, 64 << 10, 512, 2_000_000);
    }
}
