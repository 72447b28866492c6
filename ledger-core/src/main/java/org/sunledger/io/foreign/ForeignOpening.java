package org.sunledger.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvStream;
import org.sunledger.outcome.Loaded;

/**
 * Opens a stranger's file at its header: the first line that has every column that is needed, behind whatever title,
 * account and dates a bank prints above it.
 */
public final class ForeignOpening {
    private static final int LINES = 60;
    private static final int BEGINNING = 1 << 16;

    private ForeignOpening() {}

    /**
     * Opens a file. Where no line is a header, the first one stands as it is, so that a message can name its columns.
     *
     * @param isHeader whether a line has every column that is needed
     */
    public static Loaded<Optional<CsvStream>> open(Path path, CsvOptions options, Predicate<List<String>> isHeader) {
        CsvOptions loose = options.loose();
        Loaded<Optional<CsvStream>> first = CsvStream.open(path, loose);
        boolean found =
                first.value().filter(stream -> isHeader.test(stream.header())).isPresent();
        if (found || options.skipLines() > 0) {
            return first;
        }
        byte[] beginning = beginning(path);
        for (int skip = 1; skip <= LINES && beginning.length > 0; skip++) {
            Optional<CsvStream> opened = CsvStream.open(path.toString(), beginning, loose.withSkipLines(skip))
                    .value();
            if (opened.filter(stream -> isHeader.test(stream.header())).isPresent()) {
                return CsvStream.open(path, loose.withSkipLines(skip));
            }
        }
        return first;
    }

    /** The first lines of a file, whole; nothing when it cannot be read. */
    private static byte[] beginning(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(BEGINNING);
            int end = bytes.length;
            while (bytes.length == BEGINNING && end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            return end == 0 ? bytes : Arrays.copyOf(bytes, end);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }
}
