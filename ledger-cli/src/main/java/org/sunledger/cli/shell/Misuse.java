package org.sunledger.cli.shell;

import java.util.Map;

/** The command was called wrongly: a sentence of the catalogue, shown with the synopsis. Exit status 2. */
public final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> slots;

    private Misuse(String key, Map<String, String> slots) {
        super(key + " " + slots);
        this.key = key;
        this.slots = slots;
    }

    /** A misuse by the key of its sentence; the slots are pairs of name and value. */
    public static Misuse of(String key, String... namesAndValues) {
        return new Misuse(key, Speech.slots(namesAndValues));
    }

    String key() {
        return key;
    }

    Map<String, String> slots() {
        return slots;
    }
}
