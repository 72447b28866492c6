package org.sunledger.fact;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Named;

/** The kinds of facts, each with its stable text, what people read, and how it is read back. */
public enum FactKind {
    BOOK("book", "建账", "Book opened", BookOpening::read),
    ACCOUNT("account", "科目", "Account stated", source -> master(source, MasterForm.account(source.document()))),
    FUND("fund", "资金", "Fund stated", source -> master(source, MasterForm.fund(source.document()))),
    GROUP("group", "共有范围", "Group stated", source -> master(source, MasterForm.group(source.document()))),
    STREAM("stream", "收入来源", "Stream stated", source -> master(source, MasterForm.stream(source.document()))),
    UNIT("unit", "专有部分", "Unit stated", source -> master(source, MasterForm.unit(source.document()))),
    CONTRACT("contract", "经营合同", "Contract stated", source -> master(source, MasterForm.contract(source.document()))),
    OWNER("owner", "业主", "Owner stated", source -> master(source, FeeMasterForm.ownership(source))),
    MEMBER("member", "共有范围成员", "Member stated", source -> master(source, FeeMasterForm.membership(source.document()))),
    KEY("key", "分摊系数", "Key stated", source -> master(source, FeeMasterForm.key(source.document()))),
    KEY_SHARE("key-share", "分摊份额", "Share stated", source -> master(source, FeeMasterForm.share(source.document()))),
    CHARGE("charge", "收费项目", "Charge stated", source -> master(source, FeeMasterForm.charge(source.document()))),
    TARIFF("tariff", "收费标准", "Tariff stated", source -> master(source, FeeMasterForm.tariff(source.document()))),
    EXEMPTION("exemption", "减收", "Exemption stated", source -> master(source, FeeMasterForm.exemption(source))),
    TAIL("tail", "尾数", "Tail stated", source -> master(source, FeeMasterForm.tail(source.document()))),
    LATE_RULE(
            "late-rule",
            "违约金标准",
            "Late charge stated",
            source -> master(source, FeeMasterForm.late(source.document()))),
    CHANNEL("channel", "收款渠道", "Channel stated", source -> master(source, GateMasterForm.channel(source.document()))),
    TOLL("toll", "道闸收费标准", "Gate tariff stated", source -> master(source, GateMasterForm.toll(source.document()))),
    REST_DAY("rest-day", "休息日", "Rest day stated", source -> master(source, GateMasterForm.restDay(source.document()))),
    OPENING("opening", "期初余额", "Opening balance", OpeningBalance::read),
    INCOME("income", "公共收入", "Income", Income::read),
    EXPENSE("expense", "支出", "Expense", Expense::read),
    TAX_PAID("tax-paid", "缴税", "Tax paid", TaxPayment::read),
    COST_SETTLED("cost-settled", "成本结算", "Cost settled", CostSettlement::read),
    SWEEP("sweep", "归集", "Sweep", Sweep::read),
    FUND_TRANSFER("fund-transfer", "资金划转", "Transfer between funds", FundTransfer::read),
    MONEY_TRANSFER("money-transfer", "账户调拨", "Transfer between accounts", MoneyTransfer::read),
    DEPOSIT("deposit", "押金", "Deposit", Deposit::read),
    LEVY("levy", "应收", "Levy", Levy::read),
    FEE_RECEIPT("fee-receipt", "物业费实收", "Property-fee receipt", FeeReceipt::read),
    FEE_REFUND("fee-refund", "物业费退款", "Property-fee refund", FeeRefund::read),
    WAIVER("waiver", "减免", "Waiver", Waiver::read),
    WRITE_OFF("write-off", "核销", "Write-off", WriteOff::read),
    LATE_CHARGE("late-charge", "违约金", "Late charge", LateCharge::read),
    FEE_COST("fee-cost", "物业支出", "Property-service cost", FeeCost::read),
    REBATE("rebate", "返还与变卖", "Rebate or scrap", Rebate::read),
    GATE_SETTLEMENT("gate-settlement", "道闸日结", "Gate settlement", GateSettlement::read),
    SAVING("saving", "节能声明", "Claimed saving", ClaimedSaving::read),
    SAVING_MEASURE("saving-measure", "节能项目", "Saving measure", SavingMeasure::read),
    SAVING_LAMPS("saving-lamps", "节能灯具", "Lamps of a measure", SavingLamps::read),
    LAMP_FAILURE("lamp-failure", "灯具故障", "Lamps dark", LampFailure::read),
    SAVING_ADJUSTMENT("saving-adjustment", "基准调整", "Baseline adjusted", SavingAdjustment::read),
    ENERGY_TARIFF("energy-tariff", "电价", "Price of energy", EnergyTariff::read),
    METER_READING("meter-reading", "电表读数", "Meter read", MeterReading::read),
    ENERGY_BILL("energy-bill", "电费账单", "Energy billed", EnergyBill::read),
    ENERGY_DRIVER("energy-driver", "能耗因素", "Driver of energy", EnergyDriver::read),
    DISTRIBUTION("distribution", "收益分配", "Income distributed", Distribution::read),
    BANK_LINE("bank-line", "银行流水", "Bank line", KeptBankLine::read),
    MATCH_DECISION("match-decision", "对账决定", "Reconciliation decided", MatchDecision::read),
    IMPORT("import", "导入文件", "File imported", FileImport::read),
    CHECK("check", "复核", "Checked", Check::read),
    APPROVAL("approval", "审批", "Approved", Approval::read),
    REVERSAL("reversal", "冲正", "Reversal", Reversal::read),
    CLOSE("close", "结账", "Period closed", Closing::read),
    UNIT_SEAL("unit-seal", "分户结存", "Unit sealed", UnitSeal::read),
    REOPEN("reopen", "反结账", "Period reopened", Reopening::read),
    AUDITED("audited", "审计登记", "Period audited", Audited::read),
    TAKEN_OVER("taken-over", "承接前账", "Book taken over", TakenOver::read),
    LEVY_REMAINDER("levy-remainder", "分摊尾差", "Remainder of levies", LevyRemainder::read);

    private static final Map<String, FactKind> BY_TEXT = byText();

    private final String text;
    private final Labels labels;
    private final Function<FactSource, Fact> reader;

    FactKind(String text, String zh, String en, Function<FactSource, Fact> reader) {
        this.text = text;
        this.labels = new Labels(zh, en);
        this.reader = reader;
    }

    /** The stable text in the log. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** True for the kinds that state a name. */
    public boolean isMaster() {
        return compareTo(ACCOUNT) >= 0 && compareTo(REST_DAY) <= 0;
    }

    /** True for the kinds that say what was saved, claimed or measured, and move nothing. */
    public boolean isSaving() {
        return compareTo(SAVING) >= 0 && compareTo(ENERGY_DRIVER) <= 0;
    }

    /** True for the kinds that say something of an earlier fact, whose index their document calls {@code of}. */
    public boolean isAboutFact() {
        return this == FEE_REFUND
                || this == REVERSAL
                || this == CHECK
                || this == APPROVAL
                || this == REOPEN
                || this == AUDITED;
    }

    /**
     * Reads a fact of this kind back. Throws {@link IllegalArgumentException} or
     * {@link java.util.NoSuchElementException} when the document is not one that a fact of this kind writes.
     */
    public Fact read(FactSource source) {
        return reader.apply(source);
    }

    /** The kind of this stable text. */
    public static Optional<FactKind> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    private static Fact master(FactSource source, Named named) {
        return new MasterFact(source.effective(), named, Texts.flag(source.document(), "change"));
    }

    private static Map<String, FactKind> byText() {
        Map<String, FactKind> kinds = new TreeMap<>();
        for (FactKind kind : values()) {
            kinds.put(kind.text, kind);
        }
        return kinds;
    }
}
