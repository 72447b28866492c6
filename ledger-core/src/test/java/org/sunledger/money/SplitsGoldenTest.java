package org.sunledger.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What was split once is split so for ever: a book holds its levies, and whoever works them out again must find the
 * same shares to the fen. The table has small keys whose memory lies just within, at and beyond one minor unit, where a
 * running total and a share cannot both be kept. {@code -Dgolden.rewrite=true} writes it anew.
 */
class SplitsGoldenTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "org", "sunledger", "money", "splits.txt");
    private static final int CASES = 600;
    private static final long MILLIONTH = ExactShare.ONE / 1_000_000;

    @Test
    void everySplitStaysWhatItWas() throws IOException {
        List<String> lines = new ArrayList<>();
        Random random = new Random(2018);
        while (lines.size() < CASES) {
            lines.add(line(random));
        }
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.write(EXPECTED, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
    }

    /** A memory that a key can have: what is left over adds up to nothing, or nearly so. */
    private static String line(Random random) {
        int units = 2 + random.nextInt(5);
        long[] weights = random.longs(units, 0, 8).toArray();
        weights[0]++;
        long[] carried = new long[units];
        for (int i = 0; i + 1 < units; i += 2) {
            long millionths = switch (random.nextInt(5)) {
                case 0 -> 1_000_000;
                case 1 -> 999_000 + random.nextInt(2_000);
                case 2 -> 1_000_000 + random.nextInt(900_000);
                default -> random.nextInt(1_000_000);
            };
            long left = (random.nextBoolean() ? millionths : -millionths) * MILLIONTH;
            carried[i] = left;
            carried[i + 1] = -left;
        }
        long whole = (random.nextInt(4) == 0 ? -1 : 1) * (long) random.nextInt(60);
        Allocation split = Allocation.of(whole, weights, carried);
        Allocation.Shares shares = (Allocation.Shares) split;
        return whole + " over " + text(weights) + " after " + text(carried) + " is " + shares.shares() + " extra "
                + shares.extra();
    }

    private static String text(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
