package org.sunledger.audit;

/** How much weight a finding carries before anybody has looked into it. */
public enum Gravity {
    /** Money may be lost, or figures wrong. */
    HIGH("high"),
    /** A control failed, or something must be explained. */
    MEDIUM("medium"),
    /** A hint where to look. */
    LOW("low");

    private final String text;

    Gravity(String text) {
        this.text = text;
    }

    /** The stable text. */
    public String text() {
        return text;
    }

    /** What the exceptions of a test weigh. */
    public static Gravity of(AuditTest test) {
        return switch (test) {
            case REVENUE, GATE, BANKED, SAME, SAME_NUMBER, OTHER_PARTY, DEPOSIT, TRANSFER, RESTRICTED, FOOTING -> HIGH;
            case GAP,
                    REPEAT,
                    NEAR,
                    SPLIT,
                    CUTOFF,
                    BACKDATED,
                    REVERSED,
                    PRIOR,
                    DUTIES,
                    DOCUMENT,
                    RELATED,
                    RESOLUTION,
                    DISCLOSED -> MEDIUM;
            default -> LOW;
        };
    }
}
