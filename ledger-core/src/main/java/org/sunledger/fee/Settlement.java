package org.sunledger.fee;

import org.sunledger.fact.FactKind;

/**
 * What settles charges, told apart by where it comes from.
 *
 * @param waivedMinor what need not be paid, in minor units
 * @param writtenOffMinor what will never be paid
 * @param receivedMinor what was really received, and what a unit had paid ahead when the book was opened
 */
record Settlement(long waivedMinor, long writtenOffMinor, long receivedMinor) {
    static final Settlement NONE = new Settlement(0, 0, 0);

    /** What a credit that names this subject adds. */
    static Settlement of(String subject, long minor) {
        if (subject.equals(FactKind.WAIVER.text())) {
            return new Settlement(minor, 0, 0);
        }
        return subject.equals(FactKind.WRITE_OFF.text()) ? new Settlement(0, minor, 0) : new Settlement(0, 0, minor);
    }

    long totalMinor() {
        return Math.addExact(Math.addExact(waivedMinor, writtenOffMinor), receivedMinor);
    }

    Settlement plus(Settlement other) {
        return new Settlement(
                Math.addExact(waivedMinor, other.waivedMinor),
                Math.addExact(writtenOffMinor, other.writtenOffMinor),
                Math.addExact(receivedMinor, other.receivedMinor));
    }

    Settlement minus(Settlement other) {
        return new Settlement(
                Math.subtractExact(waivedMinor, other.waivedMinor),
                Math.subtractExact(writtenOffMinor, other.writtenOffMinor),
                Math.subtractExact(receivedMinor, other.receivedMinor));
    }

    /**
     * The same total without parts of the other sign, which come about when more was given back than had come in: what
     * is short is made up from the other parts, from what was received first.
     */
    Settlement evened() {
        long total = totalMinor();
        if (total <= 0) {
            return new Settlement(0, 0, total);
        }
        long received = Math.min(Math.max(receivedMinor, 0), total);
        long writtenOff = Math.min(Math.max(writtenOffMinor, 0), total - received);
        return new Settlement(total - received - writtenOff, writtenOff, received);
    }

    /** So much of it: what is waived first, then what is written off, then what was received. */
    Settlement first(long minor) {
        long waived = Math.min(waivedMinor, minor);
        long writtenOff = Math.min(writtenOffMinor, minor - waived);
        return new Settlement(waived, writtenOff, minor - waived - writtenOff);
    }
}
