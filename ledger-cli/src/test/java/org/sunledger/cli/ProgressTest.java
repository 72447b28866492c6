package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sunledger.cli.shell.Progress;
import org.sunledger.cli.shell.Surroundings;
import org.sunledger.cli.shell.Terminal;

class ProgressTest {
    private static final Terminal WATCHED = new Terminal() {
        @Override
        public boolean showsResults() {
            return true;
        }

        @Override
        public boolean showsMessages() {
            return true;
        }
    };

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Surroundings surroundings(Terminal terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                stream,
                stream,
                Clock.systemUTC(),
                Map.of(),
                Path.of(""),
                "en",
                terminal);
    }

    @Test
    @Timeout(60)
    void workThatLastsShowsItselfAndTakesTheLineBack() throws InterruptedException {
        try (Progress progress = Progress.start(surroundings(WATCHED), "Examining", Duration.ZERO)) {
            progress.whole(4);
            progress.step();
            waitUntilItSays(" 1/4");
        }
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(said).contains("\rExamining [######                  ] 1/4").endsWith("\r\u001b[K");
    }

    /** The line is drawn by another thread; however slow the machine is, it comes. */
    private void waitUntilItSays(String said) throws InterruptedException {
        while (!err.toString(StandardCharsets.UTF_8).contains(said)) {
            Thread.sleep(20);
        }
    }

    @Test
    void shortWorkSaysNothing() {
        try (Progress progress = Progress.start(surroundings(WATCHED), "Examining", Duration.ofHours(1))) {
            progress.step();
        }
        assertThat(err.size()).isZero();
    }

    @Test
    void whatGoesToAFileNeverShowsIt() throws InterruptedException {
        try (Progress progress = Progress.start(surroundings(Terminal.NONE), "Examining", Duration.ZERO)) {
            progress.step();
            Thread.sleep(100);
        }
        assertThat(err.size()).isZero();
    }
}
