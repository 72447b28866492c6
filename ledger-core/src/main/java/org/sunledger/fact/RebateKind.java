package org.sunledger.fact;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** What kind of real cash a measure or an old thing brought. */
public enum RebateKind {
    /** Money back from a supplier or the power company. */
    REBATE("rebate", "返还", "Rebate"),
    /** Public money. */
    SUBSIDY("subsidy", "补贴", "Subsidy"),
    /** Old material sold. */
    SCRAP("scrap", "废品变卖", "Scrap sold"),
    /** What an energy contractor passes on of the saving it is paid for. */
    CONTRACTOR_SHARE("contractor-share", "节能服务分成", "Energy contractor's share");

    private final String text;
    private final Labels labels;

    RebateKind(String text, String zh, String en) {
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
    public static Optional<RebateKind> find(String text) {
        for (RebateKind member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
