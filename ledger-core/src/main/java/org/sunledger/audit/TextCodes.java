package org.sunledger.audit;

import java.util.Arrays;

/** Texts that occur often, each kept once under a number; 0 is the empty text. */
final class TextCodes {
    private String[] texts = new String[64];
    private int[] slots = new int[128];
    private int size = 1;
    private String last = "";
    private int lastCode;

    TextCodes() {
        texts[0] = "";
    }

    int add(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.equals(last)) {
            return lastCode;
        }
        last = text;
        lastCode = code(text);
        return lastCode;
    }

    private int code(String text) {
        int at = place(text);
        while (slots[at] != 0) {
            if (texts[slots[at]].equals(text)) {
                return slots[at];
            }
            at = (at + 1) & (slots.length - 1);
        }
        if (size == texts.length) {
            grow();
            return code(text);
        }
        texts[size] = text;
        slots[at] = size;
        return size++;
    }

    private int place(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }

    private void grow() {
        texts = Arrays.copyOf(texts, size * 2);
        slots = new int[size * 4];
        for (int code = 1; code < size; code++) {
            int at = place(texts[code]);
            while (slots[at] != 0) {
                at = (at + 1) & (slots.length - 1);
            }
            slots[at] = code;
        }
    }

    String text(int code) {
        return texts[code];
    }

    int size() {
        return size;
    }
}
