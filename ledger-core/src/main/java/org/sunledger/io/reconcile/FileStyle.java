package org.sunledger.io.reconcile;

import java.util.Optional;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.TextEncoding;

/**
 * What somebody has said of a file beside its columns. What is not said is found out. Immutable.
 *
 * @param skipLines how many lines stand before the header; 0 to find it
 * @param encoding the name of its encoding, or empty
 * @param dates the order of day and month, {@code dmy} or {@code mdy}, or empty
 * @param isReversed whether its signs are the other way round than they would be read
 */
public record FileStyle(int skipLines, String encoding, String dates, boolean isReversed) {
    /** Nothing was said. */
    public static final FileStyle UNSAID = new FileStyle(0, "", "", false);

    /** The same, with an order for dates where none was said. */
    public FileStyle orDates(String order) {
        return dates.isEmpty() ? new FileStyle(skipLines, encoding, order, isReversed) : this;
    }

    CsvOptions options() {
        CsvOptions options = CsvOptions.DEFAULT.withSkipLines(skipLines);
        Optional<TextEncoding> named = TextEncoding.named(encoding);
        return named.map(options::withEncoding).orElse(options);
    }
}
