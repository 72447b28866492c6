package org.sunledger.store;

import java.util.HexFormat;

/** Keys that are digests in hexadecimal are kept as bytes, half as long; a text that only looks like one stays one. */
final class KeyForm {
    private static final int SHORTEST = 32;

    private KeyForm() {}

    /** What is kept for a key: bytes or text. */
    static Object kept(String key) {
        return isDigest(key) ? HexFormat.of().parseHex(key) : key;
    }

    /** The key for what was kept. */
    static String key(Object kept) {
        return kept instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : kept.toString();
    }

    private static boolean isDigest(String key) {
        if (key.length() < SHORTEST || key.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }
}
