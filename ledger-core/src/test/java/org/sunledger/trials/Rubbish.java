package org.sunledger.trials;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes from sound files files that nobody would write: the same source of chance makes the same ones. */
final class Rubbish {
    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\0",
            "\u0007",
            "\ufeff",
            "\u202e",
            "\u3000",
            "\u00a0",
            "é",
            "e\u0301",
            "\ud83c\udfd8",
            "{",
            "}",
            "[",
            "]",
            "[[[[[[[[[[[[[[[[[[",
            ":",
            "null",
            "true",
            "\\u0000",
            "\\ud800",
            "\\",
            "-",
            "-0",
            "0.1",
            "1e309",
            "9007199254740992",
            "-9223372036854775808",
            "99999999999999999999999999",
            "2018-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "2016-02-29",
            "=1+1",
            "'",
            "@",
            "￥",
            "1,2,3.4",
            "NaN",
            "Infinity",
            "CNY",
            "income",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "../../etc",
            "%n",
            "PK\u0003\u0004",
            "F0",
            "/");

    private static final List<Charset> OTHERS =
            List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    private final Random random;
    private final List<byte[]> seeds;

    Rubbish(Random random, List<byte[]> seeds) {
        this.random = random;
        this.seeds = seeds;
    }

    byte[] next() {
        byte[] bytes = any(seeds);
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            bytes = changed(bytes);
        }
        return random.nextInt(40) == 0 ? recoded(bytes) : bytes;
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(1 << random.nextInt(8)));
        byte[] piece = any(PIECES).getBytes(UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(bytes, at, new byte[0], end);
            case 2, 3 -> joined(bytes, at, piece, at);
            case 4 -> joined(bytes, at, piece, end);
            case 5 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
            case 6 -> Arrays.copyOf(bytes, at);
            default -> spliced(bytes, at);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** The beginning of one file and the end of another. */
    private byte[] spliced(byte[] bytes, int at) {
        byte[] other = any(seeds);
        int from = random.nextInt(other.length + 1);
        return joined(bytes, at, Arrays.copyOfRange(other, from, other.length), bytes.length);
    }

    private static byte[] joined(byte[] bytes, int head, byte[] middle, int tail) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, head);
        joined.writeBytes(middle);
        joined.write(bytes, tail, bytes.length - tail);
        return joined.toByteArray();
    }

    private byte[] recoded(byte[] bytes) {
        return new String(bytes, UTF_8).getBytes(any(OTHERS));
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
