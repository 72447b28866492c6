package org.sunledger.chart;

import org.sunledger.outcome.Code;

/** The kinds of statements a chart holds, most of which give a name to something. */
public enum NameKind {
    ACCOUNT("account", Code.ACCOUNT_UNKNOWN, false),
    FUND("fund", Code.FUND_UNKNOWN, false),
    GROUP("group", Code.GROUP_UNKNOWN, false),
    STREAM("stream", Code.STREAM_UNKNOWN, false),
    CONTRACT("contract", Code.CONTRACT_UNKNOWN, false),
    KEY("key", Code.KEY_UNKNOWN, false),
    CHARGE("charge", Code.CHARGE_UNKNOWN, false),
    TARIFF("charge", Code.CHARGE_UNKNOWN, false),
    UNIT("unit", Code.UNIT_UNKNOWN, true),
    OWNER("unit", Code.UNIT_UNKNOWN, true),
    MEMBER("group", Code.GROUP_UNKNOWN, true),
    KEY_SHARE("key", Code.KEY_UNKNOWN, true),
    EXEMPTION("charge", Code.CHARGE_UNKNOWN, true),
    TAIL("unit", Code.UNIT_UNKNOWN, true),
    LATE_RULE("charge", Code.CHARGE_UNKNOWN, false),
    CHANNEL("channel", Code.CHANNEL_UNKNOWN, false),
    TOLL("stream", Code.STREAM_UNKNOWN, false),
    REST_DAY("date", Code.DATE_MALFORMED, false);

    private final String field;
    private final Code unknown;
    private final boolean aboutUnits;

    NameKind(String field, Code unknown, boolean aboutUnits) {
        this.field = field;
        this.unknown = unknown;
        this.aboutUnits = aboutUnits;
    }

    /** The member or column that carries the name. */
    public String field() {
        return field;
    }

    /** The code of a name that the book does not know. */
    public Code unknown() {
        return unknown;
    }

    /** True when there is about one for each unit, so that a chart without units goes without them. */
    public boolean isAboutUnits() {
        return aboutUnits;
    }

    /**
     * True for statements that name nothing new but say something about names, such as who owns a unit: stated anew
     * from another day on, they need no guard against a reused id.
     */
    public boolean isAboutNames() {
        return this == TARIFF
                || this == OWNER
                || this == MEMBER
                || this == KEY_SHARE
                || this == EXEMPTION
                || this == TAIL
                || this == LATE_RULE
                || this == TOLL
                || this == REST_DAY;
    }
}
