package org.sunledger.planted.plot;

import java.time.LocalDate;

/**
 * What really happened.
 *
 * @param day when the money moved
 * @param amount in minor units; money in is positive
 * @param party who paid or was paid, by role
 * @param memo what it was for
 * @param chinese the language of its texts
 */
record Payment(LocalDate day, long amount, String party, String memo, boolean chinese) {

    Payment on(LocalDate other) {
        return new Payment(other, amount, party, memo, chinese);
    }

    Payment of(long other) {
        return new Payment(day, other, party, memo, chinese);
    }

    Payment saying(String other) {
        return new Payment(day, amount, party, other, chinese);
    }
}
