package org.sunledger.store;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Keys that are digests in hexadecimal are kept as bytes, half as long; a text that only looks like one stays one. */
final class KeyForm {
    private static final int SHORTEST = 32;

    private KeyForm() {}

    /** What is kept for a key: bytes or text. */
    static Object kept(String key) {
        byte[] digest = digest(key);
        return digest == null ? key : digest;
    }

    /** The key for what was kept. */
    static String key(Object kept) {
        return kept instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : kept.toString();
    }

    /** The bytes that a key spells, lower-case and at least as long as half a digest; null for any other text. */
    private static byte @Nullable [] digest(String key) {
        if (key.length() < SHORTEST || key.length() % 2 != 0) {
            return null;
        }
        byte[] bytes = new byte[key.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = digit(key.charAt(2 * i));
            int low = digit(key.charAt(2 * i + 1));
            if (high < 0 || low < 0) {
                return null;
            }
            bytes[i] = (byte) (high << 4 | low);
        }
        return bytes;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }
}
