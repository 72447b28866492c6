package org.sunledger.io.export;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines on their way out, each ended with a line feed; visitors of facts cannot throw what an outlet throws. */
final class Lines {
    private final Appendable out;
    private long count;

    Lines(Appendable out) {
        this.out = out;
    }

    Lines add(CharSequence line) {
        write(line);
        write("\n");
        count++;
        return this;
    }

    /** Writes text that ends its own lines. */
    void write(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count() {
        return count;
    }
}
