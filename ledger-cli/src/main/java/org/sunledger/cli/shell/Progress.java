package org.sunledger.cli.shell;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Says on a terminal that work goes on, how far it is, and takes the line back when it is done. Work that is done
 * before anybody wonders says nothing, and what goes to a file never shows it.
 */
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 24;
    private static final long BEAT_MILLIS = 200;

    private final PrintStream err;
    private final String label;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong whole = new AtomicLong();
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Thread shower;

    private Progress(PrintStream err, String label) {
        this.err = err;
        this.label = label;
    }

    public static Progress start(Surroundings surroundings, String label, Duration patience) {
        Progress progress = new Progress(surroundings.err(), label);
        if (surroundings.terminal().showsMessages()) {
            Thread thread = new Thread(() -> progress.show(patience), "progress");
            thread.setDaemon(true);
            thread.start();
            progress.shower = thread;
        }
        return progress;
    }

    /** One step more is done. */
    public void step() {
        done.incrementAndGet();
    }

    /** How many steps there are; until this is said, only those done are shown. */
    public void whole(long steps) {
        whole.set(steps);
    }

    private void show(Duration patience) {
        try {
            if (ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            do {
                synchronized (err) {
                    err.print("\r" + line());
                    err.flush();
                }
            } while (!ended.await(BEAT_MILLIS, TimeUnit.MILLISECONDS));
            synchronized (err) {
                err.print("\r\u001B[K");
                err.flush();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String line() {
        long steps = whole.get();
        if (steps <= 0) {
            return done.get() == 0 ? label + " ..." : label + " ... " + done.get();
        }
        int filled = (int) (Math.min(done.get(), steps) * WIDTH / steps);
        return label + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done.get() + "/" + steps;
    }

    @Override
    public void close() {
        ended.countDown();
        Thread showing = shower;
        if (showing == null) {
            return;
        }
        try {
            // What is said next begins on a clean line.
            showing.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
