package org.sunledger.chart;

/**
 * What people read instead of an id, in both languages. A label that is missing in one language falls back to the
 * other.
 *
 * @param zh the Chinese label; empty when there is none
 * @param en the English label; empty when there is none
 */
public record Labels(String zh, String en) {
    /** No label at all: the id is shown. */
    public static final Labels NONE = new Labels("", "");

    /** The label in this language, else in the other, else the given id. */
    public String in(Language language, String id) {
        String first = language == Language.ZH ? zh : en;
        String second = language == Language.ZH ? en : zh;
        if (!first.isEmpty()) {
            return first;
        }
        return second.isEmpty() ? id : second;
    }
}
