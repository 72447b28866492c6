package org.sunledger.chart;

/** The accounts that posting rules use by name; every template has them. */
public final class StandardAccounts {
    /** Gross income of the revenue streams. */
    public static final String GROSS_INCOME = "gross-income";
    /** Rebates, subsidies and scrap sold. */
    public static final String REBATES = "rebates";
    /** Property fees. */
    public static final String FEE_INCOME = "fee-income";
    /** Charges for paying late. */
    public static final String LATE_CHARGES = "late-charges";
    /** Fees waived; stands below the fees. */
    public static final String FEE_WAIVERS = "fee-waivers";
    /** Fees that will never be paid; stands below the fees. */
    public static final String FEE_WRITE_OFFS = "fee-write-offs";
    /** What units owe the property-fee fund, and what they paid ahead. */
    public static final String FEES_RECEIVABLE = "fees-receivable";
    /** What owners paid into the maintenance fund. */
    public static final String CONTRIBUTIONS = "contributions";
    /** What units owe the maintenance fund, and what they paid ahead. */
    public static final String CONTRIBUTIONS_RECEIVABLE = "contributions-receivable";
    /** Tax on public revenue. */
    public static final String TAX = "tax";
    /** Cost of managing the streams. */
    public static final String MANAGEMENT_COST = "management-cost";
    /** Tax recognised and not yet paid. */
    public static final String TAX_PAYABLE = "tax-payable";
    /** Management cost recognised and not yet settled. */
    public static final String MANAGEMENT_COST_PAYABLE = "management-cost-payable";
    /** Uses of public revenue recognised and not yet paid. */
    public static final String EXPENSES_PAYABLE = "expenses-payable";
    /** Costs of the property service recognised and not yet paid. */
    public static final String FEE_COSTS_PAYABLE = "fee-costs-payable";
    /** Deposits held for others. */
    public static final String DEPOSITS_HELD = "deposits-held";
    /** The other half of transfers between funds and groups. */
    public static final String TRANSFERS = "transfers";
    /** The other half of opening balances. */
    public static final String OPENING = "opening";

    private StandardAccounts() {}
}
