package org.sunledger.planted.score;

/** What is measured. */
public enum Measure {
    /** Automatic groups that are true groups, of all automatic groups. */
    AUTOMATIC_PRECISION("automatic precision"),
    /** Book lines with a true group that is automatic or their first proposal, of all book lines with a true group. */
    RECALL("recall"),
    /** Book lines with a true group that is automatic, of all book lines with a true group. */
    AUTOMATIC_RECALL("automatic recall"),
    /** Groups by a shared key that tie, found exactly, automatic or as first proposal. */
    KEYED_GROUPS("groups by key"),
    /** All groups of more than two lines, found exactly, automatic or as first proposal. */
    ALL_GROUPS("groups of all kinds"),
    /** Lines whose outcome is right; a line with a partner that is its first proposal is right as well. */
    OUTCOMES("outcome accuracy"),
    /** Lines whose outcome is one that the truth allows. */
    OUTCOMES_STRICT("outcome accuracy, strict"),
    /** Pairs of lines in one automatic group that truly belong together, of all such pairs. */
    PAIR_PRECISION("pair precision"),
    /** Pairs of lines that truly belong together in one automatic group, of all that truly do. */
    PAIR_RECALL("pair recall"),
    /** Twins that were sent to a person, of all lines of twins. */
    TWINS_REVIEWED("twins to review"),
    /** Lines of chance subsets in no automatic group, of all such lines. */
    CHANCE_REFUSED("chance subsets not accepted"),
    /** Lines that a person is asked about, of all lines. */
    REVIEW("share to review"),
    /** Lines with exactly one outcome, of all lines. */
    COMPLETE("lines with one outcome");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The measure's name for people. */
    public String label() {
        return label;
    }
}
