package org.sunledger.chart;

import java.util.Optional;

/** The kinds of public revenue, after the sources that Shanghai 2025-8 art. 3 lists. */
public enum StreamKind {
    /** Advertising in lifts, at gates, on light boxes, and parcel lockers. */
    ADVERTISING("advertising", "广告", "Advertising"),
    /** Parking on common ground, permits and gates. */
    PARKING("parking", "停车", "Parking"),
    /** Common premises and venues let or used. */
    VENUE("venue", "场地", "Venue"),
    /** Telecom rooms and antennas. */
    TELECOM("telecom", "通信设施", "Telecom"),
    /** Recycling and scrap. */
    RECYCLING("recycling", "回收与废品", "Recycling"),
    /** Penalties and compensation. */
    PENALTY("penalty", "违约金与赔偿", "Penalties and compensation"),
    /** Interest on public revenue. */
    INTEREST("interest", "利息", "Interest"),
    /** Anything else. */
    OTHER("other", "其他", "Other");

    private final String text;
    private final Labels labels;

    StreamKind(String text, String zh, String en) {
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
    public static Optional<StreamKind> find(String text) {
        return Choice.find(values(), StreamKind::text, text);
    }
}
