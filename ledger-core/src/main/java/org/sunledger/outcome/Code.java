package org.sunledger.outcome;

import static org.sunledger.outcome.Severity.INPUT;
import static org.sunledger.outcome.Severity.INTEGRITY;
import static org.sunledger.outcome.Severity.MACHINE;
import static org.sunledger.outcome.Severity.RULE;
import static org.sunledger.outcome.Severity.USAGE;

/**
 * The stable names of everything that can be refused or found wrong. A code keeps its text and its meaning for ever;
 * {@code docs/reference/errors.md} has a section for each, and the message catalogue a sentence and a remedy in Chinese
 * and English.
 */
public enum Code {
    // Entries and amounts.
    ENTRY_UNBALANCED("entry.unbalanced", RULE),
    ENTRY_EMPTY("entry.empty", RULE),
    AMOUNT_OVERFLOW("amount.overflow", INPUT),
    AMOUNT_NOT_POSITIVE("amount.not-positive", INPUT),
    AMOUNT_EXCEEDS("amount.exceeds", INPUT),
    CURRENCY_DIFFERS("currency.differs", INPUT),

    // Names the book does not know, or knows otherwise.
    ACCOUNT_UNKNOWN("account.unknown", INPUT),
    ACCOUNT_WRONG_TYPE("account.wrong-type", INPUT),
    FUND_UNKNOWN("fund.unknown", INPUT),
    GROUP_UNKNOWN("group.unknown", INPUT),
    UNIT_UNKNOWN("unit.unknown", INPUT),
    STREAM_UNKNOWN("stream.unknown", INPUT),
    CONTRACT_UNKNOWN("contract.unknown", INPUT),
    KEY_UNKNOWN("key.unknown", INPUT),
    CHARGE_UNKNOWN("charge.unknown", INPUT),
    CHANNEL_UNKNOWN("channel.unknown", INPUT),
    NAME_NOT_YET_OPEN("name.not-yet-open", INPUT),
    NAME_CLOSED("name.closed", INPUT),
    REGIME_BENEFICIARY("regime.beneficiary", INPUT),
    REGIME_WITHOUT_REMUNERATION("regime.without-remuneration", INPUT),
    NAME_REUSED("name.reused", INPUT),
    NAME_AMBIGUOUS("name.ambiguous", INPUT),
    NAME_MALFORMED("name.malformed", INPUT),
    TYPE_CHANGED("type.changed", RULE),
    TEMPLATE_UNKNOWN("template.unknown", USAGE),

    // Values as people write them.
    AMOUNT_NOT_A_NUMBER("amount.not-a-number", INPUT),
    AMOUNT_TOO_MANY_DECIMALS("amount.too-many-decimals", INPUT),
    NUMBER_MALFORMED("number.malformed", INPUT),
    DATE_MALFORMED("date.malformed", INPUT),
    DATE_IMPOSSIBLE("date.impossible", INPUT),
    PERIOD_MALFORMED("period.malformed", INPUT),

    // Files and rows.
    CSV_FILE_MISSING("csv.file-missing", INPUT),
    CSV_DIRECTORY("csv.directory", INPUT),
    CSV_FILE_UNREADABLE("csv.file-unreadable", INPUT),
    CSV_EMPTY("csv.empty", INPUT),
    CSV_OTHER_KIND("csv.other-kind", INPUT),
    CSV_FILE_TOO_LARGE("csv.file-too-large", INPUT),
    CSV_ENCODING_BROKEN("csv.encoding-broken", INPUT),
    CSV_HEADER_MISSING("csv.header-missing", INPUT),
    CSV_HEADER_UNNAMED("csv.header-unnamed", INPUT),
    CSV_HEADER_DUPLICATE("csv.header-duplicate", INPUT),
    CSV_RAGGED("csv.ragged", INPUT),
    CSV_QUOTE_OPEN("csv.quote-open", INPUT),
    CSV_QUOTE_STRAY("csv.quote-stray", INPUT),
    CSV_FIELD_TOO_LARGE("csv.field-too-large", INPUT),
    CSV_TOO_MANY_COLUMNS("csv.too-many-columns", INPUT),
    CSV_TOO_MANY_ROWS("csv.too-many-rows", INPUT),
    CSV_COLUMN_MISSING("csv.column-missing", INPUT),
    CSV_COLUMN_UNKNOWN("csv.column-unknown", INPUT),
    CSV_COLUMN_LEFT_OUT("csv.column-left-out", INPUT),
    CSV_COLUMN_TWICE("csv.column-twice", INPUT),
    CSV_MAP_COLUMN_UNKNOWN("csv.map-column-unknown", USAGE),
    CSV_MAP_HEADER_MISSING("csv.map-header-missing", INPUT),
    CSV_KIND_UNKNOWN("csv.kind-unknown", USAGE),
    CSV_VALUE_MISSING("csv.value-missing", INPUT),
    CSV_VALUE_UNKNOWN("csv.value-unknown", INPUT),
    CSV_CONTROL_CHARACTER("csv.control-character", INPUT),

    // Workbooks.
    XLSX_BROKEN("xlsx.broken", INPUT),
    XLSX_SHEET_MISSING("xlsx.sheet-missing", INPUT),
    XLSX_DIGITS_LOST("xlsx.digits-lost", INPUT),

    // Bank and wallet files.
    BANK_PROFILE_UNKNOWN("bank.profile-unknown", USAGE),
    BANK_PROFILE_NOT_JSON("bank.profile-not-json", INPUT),
    BANK_PROFILE_MALFORMED("bank.profile-malformed", INPUT),
    BANK_PROFILE_LACKS("bank.profile-lacks", INPUT),
    BANK_NO_PROFILE("bank.no-profile", INPUT),
    BANK_OTHER_LAYOUT("bank.other-layout", INPUT),
    BANK_COLUMN_GONE("bank.column-gone", INPUT),
    BANK_DATE_ORDER("bank.date-order", INPUT),
    BANK_HEADER_REPEATED("bank.header-repeated", INPUT),
    BANK_LINE_ENCODING("bank.line-encoding", INPUT),
    BANK_WORD_UNKNOWN("bank.word-unknown", INPUT),
    BANK_BOTH_SIDES("bank.both-sides", INPUT),
    BANK_OTHER_ACCOUNT("bank.other-account", INPUT),
    BANK_TOTAL_DIFFERS("bank.total-differs", INPUT),
    BANK_COUNT_DIFFERS("bank.count-differs", INPUT),
    BANK_TOTAL_MISSING("bank.total-missing", INPUT),
    BANK_BALANCE_BREAKS("bank.balance-breaks", INPUT),
    BANK_PROPOSALS_OPEN("bank.proposals-open", INPUT),
    BANK_LINE_UNTIED("bank.line-untied", INPUT),

    // Facts about facts.
    FACT_UNKNOWN("fact.unknown", INPUT),
    FACT_NOT_REVERSIBLE("fact.not-reversible", RULE),
    FACT_ALREADY_REVERSED("fact.already-reversed", RULE),
    FACT_ALREADY_APPROVED("fact.already-approved", RULE),
    REASON_MISSING("reason.missing", INPUT),
    ACTOR_MISSING("actor.missing", USAGE),
    ACTOR_SAME("actor.same", RULE),
    ID_REUSED("id.reused", INPUT),
    TRANSFER_TO_ITSELF("transfer.to-itself", INPUT),
    RECEIPT_UNMATCHED("receipt.unmatched", INPUT),
    RECEIPT_AMBIGUOUS("receipt.ambiguous", INPUT),
    REFUND_UNLINKED("refund.unlinked", INPUT),
    REFUND_DIFFERS("refund.differs", INPUT),
    DATE_BEFORE_ORIGINAL("date.before-original", RULE),
    DATE_BEFORE_BOOK("date.before-book", INPUT),
    PERIOD_BACKWARDS("period.backwards", INPUT),
    PERIOD_CLOSED("period.closed", RULE),
    PERIOD_CLOSED_ALREADY("period.closed-already", RULE),
    PERIOD_CLOSED_LATER("period.closed-later", RULE),
    PERIOD_NOT_CLOSED("period.not-closed", RULE),
    PERIOD_NOT_OVER("period.not-over", RULE),
    PERIOD_AUDITED("period.audited", RULE),
    CASH_CLOSED("cash.closed", RULE),
    LATE_INTO_CLOSED("late.into-closed", RULE),
    LATE_NOT_LATE("late.not-late", RULE),
    CASH_DIFFERS("cash.differs", RULE),
    RESOLUTION_MISSING("resolution.missing", INPUT),
    RECORDED_BACKWARDS("recorded.backwards", RULE),

    // Contracts and what they bring.
    CONTRACT_OVERLAPS("contract.overlaps", INPUT),
    CONTRACT_STREAM_DIFFERS("contract.stream-differs", INPUT),
    CONTRACT_STEPS_MALFORMED("contract.steps-malformed", INPUT),
    CONTRACT_STEP_OUTSIDE("contract.step-outside", INPUT),
    CONTRACT_PERIOD_OUTSIDE("contract.period-outside", INPUT),
    CONTRACT_MISSING("contract.missing", INPUT),

    // Gates.
    GATE_NET_DIFFERS("gate.net-differs", INPUT),
    GATE_DAY_TWICE("gate.day-twice", INPUT),
    GATE_DETAIL_MISSING("gate.detail-missing", INPUT),

    // Units, keys and levies.
    OWNERSHIP_OVERLAPS("ownership.overlaps", INPUT),
    KEY_WITHOUT_SHARES("key.without-shares", INPUT),
    KEY_EMPTY("key.empty", INPUT),
    UNIT_WITHOUT_AREA("unit.without-area", INPUT),
    READING_MISSING("reading.missing", INPUT),
    READING_BACKWARDS("reading.backwards", INPUT),
    TARIFF_GAP("tariff.gap", INPUT),
    LEVY_AMOUNT_MISSING("levy.amount-missing", USAGE),
    LEVY_AMOUNT_NOT_SPLIT("levy.amount-not-split", USAGE),
    LEVY_NOTHING("levy.nothing", INPUT),
    LEVY_ALREADY("levy.already", RULE),

    // Savings: what they are measured from, and what is missing to measure them.
    SAVING_MEASURE_UNKNOWN("saving.measure-unknown", INPUT),
    SAVING_ALREADY_STATED("saving.already-stated", INPUT),
    SAVING_OPTION_DIFFERS("saving.option-differs", INPUT),
    SAVING_LAMPS_UNKNOWN("saving.lamps-unknown", INPUT),
    SAVING_DRIVERS_MISSING("saving.drivers-missing", INPUT),
    SAVING_ADJUSTMENT_UNCLEAR("saving.adjustment-unclear", INPUT),
    METER_BACKWARDS("meter.backwards", INPUT),
    ENERGY_TARIFF_BACKWARDS("energy.tariff-backwards", INPUT),
    ENERGY_OVERLAPS("energy.overlaps", INPUT),
    SAVING_CLAIMED_ONLY("saving.claimed-only", INPUT),
    SAVING_NOT_YET("saving.not-yet", INPUT),
    SAVING_LAMPS_MISSING("saving.lamps-missing", INPUT),
    SAVING_WATTS_MISSING("saving.watts-missing", INPUT),
    SAVING_HOURS_MISSING("saving.hours-missing", INPUT),
    SAVING_TARIFF_MISSING("saving.tariff-missing", INPUT),
    SAVING_BASELINE_MISSING("saving.baseline-missing", INPUT),
    SAVING_USE_MISSING("saving.use-missing", INPUT),
    SAVING_DRIVER_VALUE_MISSING("saving.driver-value-missing", INPUT),
    SAVING_LIFE_MISSING("saving.life-missing", USAGE),
    SAVING_POINTS_TOO_FEW("saving.points-too-few", RULE),
    SAVING_DRIVERS_DEPENDENT("saving.drivers-dependent", RULE),
    SAVING_FIT_POOR("saving.fit-poor", RULE),

    // Questions.
    STATEMENT_UNKNOWN("statement.unknown", USAGE),
    TRACE_UNKNOWN("trace.unknown", USAGE),
    AS_OF_BEFORE_PERIOD("as-of.before-period", USAGE),

    // Two lists of the same money.
    RECONCILE_COLUMN_MISSING("reconcile.column-missing", INPUT),
    RECONCILE_COLUMN_UNKNOWN("reconcile.column-unknown", INPUT),
    RECONCILE_RULES_MALFORMED("reconcile.rules-malformed", INPUT),
    RECONCILE_RULES_MATCH_ALL("reconcile.rules-match-all", INPUT),
    RECONCILE_NOTHING_READ("reconcile.nothing-read", INPUT),
    RECONCILE_RESULT_MALFORMED("reconcile.result-malformed", INPUT),
    RECONCILE_BALANCE_BROKEN("reconcile.balance-broken", INPUT),
    RECONCILE_FIELD_UNKNOWN("reconcile.field-unknown", INPUT),
    RECONCILE_KEY_BLANK("reconcile.key-blank", INPUT),
    RECONCILE_SIGNS_OPPOSITE("reconcile.signs-opposite", INPUT),
    RECONCILE_DECISION_UNKNOWN("reconcile.decision-unknown", INPUT),
    RECONCILE_DIFFERENCE_OPEN("reconcile.difference-open", RULE),
    RECONCILE_CARRIED_OVERLAPS("reconcile.carried-overlaps", INPUT),
    RECONCILE_CARRIED_OPENING("reconcile.carried-opening", INPUT),
    ENGAGEMENT_MALFORMED("engagement.malformed", INPUT),
    ENGAGEMENT_OTHER_BOOK("engagement.other-book", INPUT),

    // Tests of an auditor.
    AUDIT_NOTHING_READ("audit.nothing-read", INPUT),
    AUDIT_DATE_ORDER("audit.date-order", INPUT),
    AUDIT_CURRENCY("audit.currency", INPUT),
    AUDIT_POLICY_MALFORMED("audit.policy-malformed", INPUT),
    AUDIT_REPORT_MALFORMED("audit.report-malformed", INPUT),

    // Samples.
    SAMPLE_NOTHING_TO_DRAW("sample.nothing-to-draw", INPUT),
    SAMPLE_EXPECTED_TOO_LARGE("sample.expected-too-large", RULE),
    SAMPLE_TOO_LARGE("sample.too-large", RULE),
    SAMPLE_NONCE_DIFFERS("sample.nonce-differs", RULE),
    SAMPLE_MALFORMED("sample.malformed", INPUT),
    SAMPLE_NOT_EXAMINED("sample.not-examined", INPUT),
    SAMPLE_RESULT_IMPOSSIBLE("sample.result-impossible", INPUT),
    SAMPLE_OF_ANOTHER("sample.of-another", INPUT),
    SAMPLE_ALTERED("sample.altered", INTEGRITY),

    // The log and the book.
    LOG_MALFORMED("log.malformed", INTEGRITY),
    LOG_FACT_CHANGED("log.fact-changed", INTEGRITY),
    LOG_LOCK_BROKEN("log.lock-broken", INTEGRITY),
    LOG_SEAL_DIFFERS("log.seal-differs", INTEGRITY),
    LOG_ROOT_DIFFERS("log.root-differs", INTEGRITY),
    LOG_TEMPLATE_DIFFERS("log.template-differs", INTEGRITY),
    LOG_ORIGIN_DIFFERS("log.origin-differs", INTEGRITY),
    LOG_SIZE_DIFFERS("log.size-differs", INTEGRITY),
    DERIVED_DIFFERS("derived.differs", INTEGRITY),
    STATEMENT_UNTIED("statement.untied", INTEGRITY),
    JSONL_MALFORMED("jsonl.malformed", INPUT),
    JSONL_OUT_OF_ORDER("jsonl.out-of-order", INTEGRITY),
    JSONL_ALTERED("jsonl.altered", INTEGRITY),
    EXPORT_NAME_COLLIDES("export.name-collides", RULE),
    EXPECT_MALFORMED("expect.malformed", USAGE),
    BOOK_NOT_EMPTY("book.not-empty", RULE),
    BOOK_EMPTY("book.empty", INPUT),
    HANDOVER_UNCLOSED("handover.unclosed", RULE),
    HANDOVER_ALTERED("handover.altered", INTEGRITY),
    HANDOVER_DIFFERS("handover.differs", RULE),
    HANDOVER_UNSTATED("handover.unstated", INPUT),
    PREFIX_UNKNOWN("prefix.unknown", INPUT),
    CHECKPOINT_MALFORMED("checkpoint.malformed", INPUT),
    NOTE_MALFORMED("note.malformed", INPUT),
    KEY_MALFORMED("key.malformed", INPUT),
    KEY_OF_ANOTHER("key.of-another", RULE),
    UNIT_NOT_SEALED("unit.not-sealed", INPUT),
    FACT_AFTER_CHECKPOINT("fact.after-checkpoint", INPUT),
    PROOF_MALFORMED("proof.malformed", INPUT),
    PROOF_WRONG("proof.wrong", INTEGRITY),
    SIGNATURE_WRONG("signature.wrong", INTEGRITY),
    SIGNATURES_TOO_FEW("signatures.too-few", RULE),
    SIGN_INCONSISTENT("sign.inconsistent", INTEGRITY),
    SIGN_OLDER("sign.older", RULE),
    STORE_MISSING("store.missing", INPUT),
    STORE_NO_FOLDER("store.no-folder", INPUT),
    STORE_EXISTS("store.exists", RULE),
    STORE_DIRECTORY("store.directory", INPUT),
    STORE_NOT_A_BOOK("store.not-a-book", INPUT),
    STORE_NEWER("store.newer", MACHINE),
    STORE_READ_ONLY("store.read-only", MACHINE),
    STORE_NO_PERMISSION("store.no-permission", MACHINE),
    STORE_FULL("store.full", MACHINE),
    STORE_UNFINISHED("store.unfinished", MACHINE),
    STORE_DAMAGED("store.damaged", INTEGRITY),
    STORE_FAILED("store.failed", MACHINE),
    STORE_NO_DRIVER("store.no-driver", MACHINE),
    STORE_CONTENDED("store.contended", MACHINE),
    OUTPUT_NOT_WRITTEN("output.not-written", MACHINE);

    private final String text;
    private final Severity severity;

    Code(String text, Severity severity) {
        this.text = text;
        this.severity = severity;
    }

    /** The stable text, lower case with dots and hyphens, such as {@code entry.unbalanced}. */
    public String text() {
        return text;
    }

    /** What it means for the command that met it. */
    public Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return text;
    }
}
