package org.sunledger.chart;

import java.util.Optional;

/** What a unit is used for. */
public enum UnitKind {
    /** A home 住宅. */
    HOME("home", "住宅", "Home"),
    /** A shop 商铺. */
    SHOP("shop", "商铺", "Shop"),
    /** A parking space 车位. */
    PARKING("parking", "车位", "Parking space"),
    /** Anything else. */
    OTHER("other", "其他", "Other");

    private final String text;
    private final Labels labels;

    UnitKind(String text, String zh, String en) {
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
    public static Optional<UnitKind> find(String text) {
        return Choice.find(values(), UnitKind::text, text);
    }
}
