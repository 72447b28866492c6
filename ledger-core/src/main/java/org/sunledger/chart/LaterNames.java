package org.sunledger.chart;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Names that are read when somebody first asks for their kind: there may be thousands of units, and most questions are
 * not about them. Safe for several threads; what it gives never changes.
 */
final class LaterNames {
    private final Function<NameKind, List<DatedName>> read;
    private final Map<NameKind, DatedRegister<Named>> known = new ConcurrentHashMap<>();

    LaterNames(Function<NameKind, List<DatedName>> read) {
        this.read = read;
    }

    /** Reads without a lock, for a reader may hold one of its own; two threads at worst read the same twice. */
    DatedRegister<Named> register(NameKind kind) {
        DatedRegister<Named> register = known.get(kind);
        if (register == null) {
            register = readAll(kind);
            known.put(kind, register);
        }
        return register;
    }

    private DatedRegister<Named> readAll(NameKind kind) {
        DatedRegister<Named> register = new DatedRegister<>();
        read.apply(kind).forEach(dated -> register.state(dated.from(), dated.named()));
        return register;
    }
}
