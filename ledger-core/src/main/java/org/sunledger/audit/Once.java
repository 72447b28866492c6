package org.sunledger.audit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that follows from a population and that several tests ask for: worked out when the first one asks. */
final class Once<T> {
    private final Supplier<T> work;
    private @Nullable T found;

    Once(Supplier<T> work) {
        this.work = work;
    }

    synchronized T get() {
        T known = found;
        if (known == null) {
            known = work.get();
            found = known;
        }
        return known;
    }
}
