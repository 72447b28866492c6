package org.sunledger.cli.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A print stream in UTF-8 that remembers why it could not write; a plain one only knows that it could not. */
public final class WatchedStream extends PrintStream {
    private final Watch watch;

    private WatchedStream(Watch watch) {
        super(watch, false, StandardCharsets.UTF_8);
        this.watch = watch;
    }

    public static WatchedStream on(OutputStream target) {
        return new WatchedStream(new Watch(target));
    }

    /** What went wrong; empty when nothing did. */
    public String problem() {
        IOException failure = watch.failure;
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }

    private static final class Watch extends OutputStream {
        private final OutputStream target;
        private @Nullable IOException failure;

        Watch(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int unit) throws IOException {
            write(new byte[] {(byte) unit}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                target.write(bytes, from, count);
            } catch (IOException refused) {
                failure = refused;
                throw refused;
            }
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }
    }
}
