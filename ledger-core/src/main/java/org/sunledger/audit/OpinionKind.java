package org.sunledger.audit;

import java.util.Arrays;
import java.util.Optional;

/** The four kinds of opinion 审计意见 (ISA 705). */
public enum OpinionKind {
    /** Nothing material is wrong 无保留意见. */
    UNQUALIFIED("unqualified"),
    /** Something material is wrong or without evidence, but not pervasive 保留意见. */
    QUALIFIED("qualified"),
    /** What is wrong is material and pervasive 否定意见. */
    ADVERSE("adverse"),
    /** Evidence is missing so pervasively that no opinion can be given 无法表示意见. */
    DISCLAIMER("disclaimer");

    private final String text;

    OpinionKind(String text) {
        this.text = text;
    }

    /** The stable text. */
    public String text() {
        return text;
    }

    /** The kind of this stable text. */
    public static Optional<OpinionKind> find(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }
}
