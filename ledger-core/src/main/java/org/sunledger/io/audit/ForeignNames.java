package org.sunledger.io.audit;

/** The headers under which people write each column, the likeliest first; case, hyphens and spacing do not count. */
final class ForeignNames {
    static final String TEXT = """
            date: 日期; 交易日期; 交易时间; 记账日期; 入账日期; 业务日期; 付款日期; 收款日期; date paid;
              payment date; paid date; transaction date; posting date; posted date; booking date;
              check date; cheque date; effective date; value date; day; invoice date; 开票日期
             datum; buchungstag; valutadatum
            recorded: 录入时间; 登记时间; 制单时间; 操作时间; 创建时间; recorded at; entered; entered at;
              entry time; entered date; created; created at; timestamp; posted at
            amount: betrag; umsatz; 金额; 交易金额; 发生额; 付款金额; 实付金额; net amount; amount paid; payment amount;
              paid amount; check amount; cheque amount; invoice amount; line amount; transaction amount;
              amount net; amount (gbp); amount £; amount (£); amount $; value; total; total amount; gross;
              gross amount; amt; spend
            in: 收入; 收入金额; 存入; 贷方发生额; 贷方金额; 转入金额; money in; credit; credit amount;
              deposits; paid in; receipts
            out: 支出; 支出金额; 支取; 借方发生额; 借方金额; 转出金额; money out; debit; debit amount;
              withdrawals; paid out; payments
            side: 借贷标志; 借贷方向; 借贷; 收/支; 收支; 收支类型; 收付标志; direction; dr/cr; dr cr; debit/credit; cr/dr; d/c
            balance: saldo; 余额; 账户余额; running balance; closing balance
            party: 收款人; 收款单位; 收款方; 对方户名; 对方单位; 对方名称; 交易对方; 付款人; 付款单位;
              供应商; 供应商名称; 户名; 商户; 单位名称; 往来单位; 业主; payee; payee name; vendor;
              vendor name; supplier; supplier name; merchant; merchant name; beneficiary; beneficiary name;
              creditor; counterparty; customer; customer name; payer; received from; paid to; company; name
             empfänger; zahlungsempfänger; begünstigter; lieferant
            text: verwendungszweck; buchungstext; 摘要; 备注; 用途; 附言; 说明;
             事由; 内容; memo; description; narrative; purpose; details;
              particulars; remarks; note; expense type; expenditure type; item; line description;
              invoice description; purpose of spend
            account: 科目; 会计科目; 科目名称; 账户; gl account; account name; account code; expense area;
              expense category; category; 类别
            stream: 收入来源; 项目; stream; project; cost centre; cost center; department; directorate;
              service area; organisational unit
            fund: 资金; fund name; fund code
            kind: 类型; 业务类型; 交易类型; type; transaction type; document type
            maker: 制单; 制单人; 录入人; 经办人; 经办; 记账人; entered by; prepared by; created by;
              recorded by; clerk; user; preparer
            checker: 复核; 复核人; 审核; 审核人; checked by; reviewed by; reviewer
            approver: 审批; 审批人; 批准人; approved by; authorised by; authorized by; authoriser
            number: 凭证号; 凭证编号; 票据号; 收据号; 收据编号; 发票号; 发票号码; 单号; 单据号; 编号; no;
              number; invoice number; invoice no; invoice; invoice ref; voucher; voucher number; voucher no;
              receipt; receipt number; receipt no; check number; check no; cheque number; cheque no;
              payment number; document number; document no; transaction number; transaction no; reference;
              reference number; ref; ref no
            document: 附件; 单据; 文件; attachment; file; document name; paper
            document-date: 单据日期; 发票日期; 票据日期; 凭证日期; document date; invoice date; bill date;
              receipt date
            id: 流水号; 交易流水号; 序号; id; transaction id; row id; line id; entry id; unique id
            reverses: 冲正; 冲销; reversal of
            """;

    private ForeignNames() {}
}
