package org.sunledger.chart;

import java.util.Optional;

/** The part of a statement that an account feeds; see the package comment for how claims and debts take part. */
public enum Section {
    /** Gross income of public revenue 公共收入, by stream. */
    GROSS_INCOME("gross-income", "公共收入", "Gross income"),
    /** Tax on public revenue 税费. */
    TAX("tax", "税费", "Tax"),
    /** Cost of managing the streams 管理成本. */
    MANAGEMENT_COST("management-cost", "管理成本", "Management cost"),
    /** Real cash beside the streams: rebates, subsidies, scrap sold. */
    OTHER_INCOME("other-income", "其他收入", "Other income"),
    /** What the owners spend the money on. */
    USE("use", "使用支出", "Uses"),
    /** Property fees received or due 物业费. */
    FEE_INCOME("fee-income", "物业服务费收入", "Property-fee income"),
    /** What the property service costs. */
    FEE_COST("fee-cost", "物业服务支出", "Property-service costs"),
    /** Deposits held for others 押金. */
    DEPOSIT("deposit", "押金", "Deposits"),
    /** Owners paying into the maintenance fund. */
    CONTRIBUTION("contribution", "交存", "Contributions"),
    /** Money crossing between funds or ownership groups 划转; neither income nor expense. */
    TRANSFER("transfer", "划转", "Transfers"),
    /** What was there when the book was opened. */
    OPENING("opening", "期初建账", "Opening balances"),
    /** Where the money is. */
    MONEY("money", "货币资金", "Money");

    private final String text;
    private final Labels labels;

    Section(String text, String zh, String en) {
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
    public static Optional<Section> find(String text) {
        return Choice.find(values(), Section::text, text);
    }
}
