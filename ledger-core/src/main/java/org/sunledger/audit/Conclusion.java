package org.sunledger.audit;

import java.util.Arrays;
import java.util.Optional;

/** What the auditor concluded about the exceptions of a test. */
public enum Conclusion {
    /** Nobody has concluded anything yet. */
    OPEN("open"),
    /** They were looked into and are honest. */
    EXPLAINED("explained"),
    /** The figures are wrong by an amount. */
    ERROR("error"),
    /** The evidence that would tell could not be had. */
    NO_EVIDENCE("no-evidence"),
    /** They were wrong and have been put right. */
    RECTIFIED("rectified");

    private final String text;

    Conclusion(String text) {
        this.text = text;
    }

    /** The stable text. */
    public String text() {
        return text;
    }

    /** The conclusion of this stable text. */
    public static Optional<Conclusion> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
