package org.sunledger;

import java.time.Clock;

/**
 * Who keeps the book while something is recorded: the person, the clock on the wall and the source of salts. Everything
 * that is not a fact comes from here, so that a caller decides it and a test can fix it.
 *
 * @param actor who records; written into every fact, never empty
 * @param clock tells when it is recorded
 * @param salts hide the facts from guessing
 */
public record Keeper(String actor, Clock clock, SaltSource salts) {
    public Keeper {
        if (actor.isBlank()) {
            throw new IllegalArgumentException("whoever records has a name");
        }
    }

    /** A keeper with the machine's secure random salts. */
    public static Keeper of(String actor, Clock clock) {
        return new Keeper(actor, clock, SaltSource.random());
    }
}
