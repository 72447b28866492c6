package org.sunledger.chart;

import java.util.Optional;

/** What the members of an ownership group share. */
public enum GroupKind {
    /** All owners 全体业主. */
    ALL("all", "全体业主", "All owners"),
    /** The owners of one building 幢. */
    BUILDING("building", "幢", "Building"),
    /** The owners of one entrance 门牌. */
    ENTRANCE("entrance", "门牌", "Entrance"),
    /** The owners of parking spaces 车位业主. */
    PARKING("parking", "车位业主", "Parking owners"),
    /** Any other set of owners. */
    OTHER("other", "其他", "Other");

    private final String text;
    private final Labels labels;

    GroupKind(String text, String zh, String en) {
        this.text = text;
        this.labels = new Labels(zh, en);
    }

    /** The stable text in facts and files. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The member of this stable text. */
    public static Optional<GroupKind> find(String text) {
        return Choice.find(values(), GroupKind::text, text);
    }
}
