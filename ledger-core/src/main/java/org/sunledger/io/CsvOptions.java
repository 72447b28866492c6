package org.sunledger.io;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read. Immutable.
 *
 * @param namedEncoding the encoding that somebody named, which then decides alone; null to find it out
 * @param skipLines how many physical lines stand before the header
 * @param limits what is too much
 * @param isLoose whether the file is a stranger's: columns may be without a name or share one, which is then nobody's
 *     or the first one's, and Western European text is told from Chinese
 */
public record CsvOptions(@Nullable TextEncoding namedEncoding, int skipLines, Limits limits, boolean isLoose) {

    /** Finds out the encoding; the header is on the first line. */
    public static final CsvOptions DEFAULT = new CsvOptions(null, 0, Limits.DEFAULT, false);

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
        return new CsvOptions(named, skipLines, limits, isLoose);
    }

    /** The same, with the header after so many lines. */
    public CsvOptions withSkipLines(int lines) {
        return new CsvOptions(namedEncoding, lines, limits, isLoose);
    }

    /** The same for a stranger's file. */
    public CsvOptions loose() {
        return new CsvOptions(namedEncoding, skipLines, limits, true);
    }

    /** The same, with other limits. */
    public CsvOptions withLimits(Limits other) {
        return new CsvOptions(namedEncoding, skipLines, other, isLoose);
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
