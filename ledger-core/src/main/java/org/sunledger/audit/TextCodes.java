package org.sunledger.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that occur often, each kept once under a number; 0 is the empty text. */
final class TextCodes {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> texts = new ArrayList<>(List.of(""));
    private String last = "";
    private int lastCode;

    int add(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.equals(last)) {
            return lastCode;
        }
        Integer known = codes.get(text);
        if (known == null) {
            known = texts.size();
            codes.put(text, known);
            texts.add(text);
        }
        last = text;
        lastCode = known;
        return known;
    }

    String text(int code) {
        return texts.get(code);
    }

    int size() {
        return texts.size();
    }
}
