package org.sunledger.cli.shell;

import java.util.Collection;
import java.util.List;
import org.sunledger.io.NearMiss;

/** Says what somebody may have meant, or else what there is. */
public final class Nearest {
    private Nearest() {}

    /**
     * The misuse of a word that is none of those known.
     *
     * @param key the sentence; {@code key.near} is the one with a suggestion in the slot {@code nearest}
     */
    public static Misuse misuse(String key, String slot, String typed, Collection<String> known) {
        List<String> nearest = NearMiss.of(typed, known);
        return nearest.isEmpty()
                ? Misuse.of(key, slot, typed, "known", String.join(", ", known))
                : Misuse.of(key + ".near", slot, typed, "nearest", String.join(", ", nearest));
    }
}
