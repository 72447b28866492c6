package org.sunledger.io.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sunledger.canonical.CanonicalValue;

/**
 * The lines of a full private copy, as bytes: what is verified byte by byte is not decoded first. A line that is longer
 * than any can be is cut off one byte beyond the limit, so that a file of another kind does not fill the memory. Used
 * once, by one thread.
 */
public final class CopyLines {
    private final InputStream in;
    private long number;

    /** The lines of a stream, which whoever opened it closes. */
    public CopyLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its line feed; empty at the end. */
    public Optional<byte[]> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        int next = first;
        while (next >= 0 && next != '\n' && line.size() <= CanonicalValue.MAX_BYTES) {
            line.write(next);
            next = in.read();
        }
        return Optional.of(line.toByteArray());
    }

    /** The number of the line last read, from 1. */
    public long number() {
        return number;
    }
}
