package org.sunledger.audit;

import static org.sunledger.audit.AuditTest.BACKDATED;
import static org.sunledger.audit.AuditTest.BANKED;
import static org.sunledger.audit.AuditTest.BELOW;
import static org.sunledger.audit.AuditTest.CUTOFF;
import static org.sunledger.audit.AuditTest.DEPOSIT;
import static org.sunledger.audit.AuditTest.DISCLOSED;
import static org.sunledger.audit.AuditTest.DOCUMENT;
import static org.sunledger.audit.AuditTest.DUTIES;
import static org.sunledger.audit.AuditTest.GAP;
import static org.sunledger.audit.AuditTest.GATE;
import static org.sunledger.audit.AuditTest.NEAR;
import static org.sunledger.audit.AuditTest.OTHER_PARTY;
import static org.sunledger.audit.AuditTest.RELATED;
import static org.sunledger.audit.AuditTest.REPEAT;
import static org.sunledger.audit.AuditTest.RESOLUTION;
import static org.sunledger.audit.AuditTest.RESTRICTED;
import static org.sunledger.audit.AuditTest.REVENUE;
import static org.sunledger.audit.AuditTest.SAME;
import static org.sunledger.audit.AuditTest.SAME_NUMBER;
import static org.sunledger.audit.AuditTest.SPLIT;
import static org.sunledger.audit.AuditTest.TRANSFER;

import java.util.List;

/** What an audit in Shanghai has to look at (notice 2025-9), and which tests of a book look at it. */
public enum NoticePoint {
    /** All that is due was received, and booked in time. */
    COLLECTED("collected", List.of(REVENUE, GATE, GAP, BANKED, BACKDATED, CUTOFF), List.of()),
    /** Decisions and seals are in order. */
    DECISIONS("decisions", List.of(DUTIES), List.of("seal-register")),
    /** Resolutions were carried out and published. */
    RESOLUTIONS("resolutions", List.of(RESOLUTION), List.of("resolutions")),
    /** What must be disclosed was disclosed on time. */
    DISCLOSURE("disclosure", List.of(DISCLOSED), List.of("posting-days")),
    /** Money was not misused. */
    MISUSE(
            "misuse",
            List.of(RESTRICTED, RELATED, SPLIT, BELOW, SAME, SAME_NUMBER, OTHER_PARTY, NEAR, DOCUMENT),
            List.of()),
    /** There are no accounts beside the books and no small treasuries. */
    OFF_BOOK("off-book", List.of(BANKED, GAP, REPEAT, DEPOSIT, TRANSFER), List.of("bank-confirmations")),
    /** Receipts and payments are what rules and resolutions allow. */
    SCOPE("scope", List.of(RESTRICTED, TRANSFER, RESOLUTION), List.of("payment-resolutions")),
    /** What was found last year has been put right. */
    FOLLOW_UP("follow-up", List.of(), List.of("last-findings"));

    private final String text;
    private final List<AuditTest> tests;
    private final List<String> beyond;

    NoticePoint(String text, List<AuditTest> tests, List<String> beyond) {
        this.text = text;
        this.tests = tests;
        this.beyond = beyond;
    }

    /** The stable text. */
    public String text() {
        return text;
    }

    /** The tests that look at it. */
    public List<AuditTest> tests() {
        return tests;
    }

    /** True for the points at which a reconciliation of book and bank looks. */
    public boolean isReconciled() {
        return this == COLLECTED || this == OFF_BOOK;
    }

    /** What would be needed to look at the rest of it, which the tests do not see. */
    public List<String> beyond() {
        return beyond;
    }
}
