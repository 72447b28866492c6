package org.sunledger.outcome;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a wish: either a value, or every reason why not. Immutable.
 *
 * @param <T> what an accepted wish gives
 */
public sealed interface Outcome<T> {
    /** The wish was granted. */
    record Accepted<T>(T value) implements Outcome<T> {}

    /** The wish was refused; at least one reason. */
    record Refused<T>(List<Rejection> rejections) implements Outcome<T> {
        public Refused {
            rejections = List.copyOf(rejections);
            if (rejections.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /** The wish was granted with this value. */
    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    /** The wish was refused for these reasons. */
    static <T> Outcome<T> refused(List<Rejection> rejections) {
        return new Refused<>(rejections);
    }

    /** The wish was refused for one reason. */
    static <T> Outcome<T> refused(Rejection rejection) {
        return new Refused<>(List.of(rejection));
    }

    /** Continues with the value of an accepted outcome; a refusal stays what it is. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        if (this instanceof Accepted<T> accepted) {
            return next.apply(accepted.value());
        }
        return refused(rejections());
    }

    /** True when there is a value. */
    default boolean isAccepted() {
        return this instanceof Accepted<T>;
    }

    /** The reasons of a refusal; empty when accepted. */
    default List<Rejection> rejections() {
        return this instanceof Refused<T> refused ? refused.rejections() : List.of();
    }

    /** The value of an accepted outcome; throws {@link IllegalStateException} naming the reasons of a refusal. */
    default T orThrow() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.value();
        }
        throw new IllegalStateException("refused: " + rejections());
    }
}
