package org.sunledger.reconcile;

/**
 * What the numbers of two folded texts say of each other: 205 is not 206. A number of five digits or more that only one
 * of them has, while the other has none of its kind, is one that a side gives its lines itself, such as a voucher's; it
 * says nothing.
 *
 * @param contradict whether a number of the shorter text should stand in the longer one and does not
 * @param own whether the shorter text has a number of its own
 * @param shared how many numbers of the shorter text stand in the longer one
 * @param digits how many digits those have in all
 */
record Numbers(boolean contradict, boolean own, int shared, int digits) {
    private static final int OWN_LEAST = 5;
    private static final int IDENTIFYING = 5;
    private static final Numbers CONTRADICTION = new Numbers(true, false, 0, 0);

    /** Looks for every number of the shorter text in the longer one, the last perhaps cut. */
    static Numbers common(Letters longer, Letters shorter) {
        boolean own = false;
        int before = 0;
        int shared = 0;
        int digits = 0;
        for (int from = 0; from < shorter.size(); ) {
            int to = shorter.endOfNumber(from);
            if (to > from) {
                boolean cut = to == shorter.size() && begins(longer, before, shorter, from);
                if (cut || has(longer, shorter, from, to)) {
                    shared++;
                    digits += to - from;
                } else if (to - from < OWN_LEAST || hasKin(longer, shorter, from, to)) {
                    return CONTRADICTION;
                } else {
                    own = true;
                }
                before++;
            }
            from = to + 1;
        }
        return new Numbers(false, own, shared, digits);
    }

    /** Whether two texts have a number of five digits or more in common. */
    static boolean shareLong(Letters a, Letters b) {
        for (int from = 0; from < a.size(); ) {
            int to = a.endOfNumber(from);
            if (to - from >= OWN_LEAST && has(b, a, from, to)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** Whether they have at least two numbers with five digits in all in common: a month and a unit, say. */
    boolean identify() {
        return shared >= 2 && digits >= IDENTIFYING;
    }

    /** Whether the number of a text before which so many others stand begins like the last of another text. */
    private static boolean begins(Letters text, int before, Letters other, int from) {
        int passed = 0;
        for (int i = 0; i < text.size(); i++) {
            if (text.startsNumber(i) && passed++ == before) {
                return text.has(i, other, from, other.size());
            }
        }
        return false;
    }

    private static boolean has(Letters text, Letters other, int from, int to) {
        for (int at = 0; at < text.size(); at++) {
            if (text.startsNumber(at) && text.endOfNumber(at) - at == to - from && text.has(at, other, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a number of the same length behind the same letter. */
    private static boolean hasKin(Letters text, Letters other, int from, int to) {
        char letter = letterBefore(other, from);
        for (int at = 0; at < text.size(); at++) {
            if (text.startsNumber(at) && text.endOfNumber(at) - at == to - from && letterBefore(text, at) == letter) {
                return true;
            }
        }
        return false;
    }

    private static char letterBefore(Letters text, int at) {
        int before = at - 1;
        while (before >= 0 && text.at(before) == ' ') {
            before--;
        }
        return before < 0 ? ' ' : text.at(before);
    }
}
