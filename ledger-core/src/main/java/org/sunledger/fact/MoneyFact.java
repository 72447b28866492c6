package org.sunledger.fact;

/** A fact that moves money, claims or debts, and therefore has an entry. */
public sealed interface MoneyFact extends Fact
        permits OpeningBalance,
                Income,
                Expense,
                TaxPayment,
                CostSettlement,
                Sweep,
                FundTransfer,
                MoneyTransfer,
                Deposit,
                Levy,
                FeeReceipt,
                FeeRefund,
                Waiver,
                WriteOff,
                LateCharge,
                FeeCost,
                Rebate,
                GateSettlement {}
