package org.sunledger.io.foreign;

/** The headers under which people write each column, the likeliest first; case, hyphens and spacing do not count. */
final class ForeignNames {
    static final String TEXT = """
            date: 日期; 交易日期; 交易时间; 交易日; 记账日期; 记账日; 入账日期; 业务日期; 付款日期; 收款日期; 支付日期; date paid;
              payment date; paid date; check/payment date; transaction date; posting date; posted date; post date;
              booking date; date processed; check date; cheque date; effective date; value date; journal date; day;
              completed date; date completed; invoice date; 开票日期
             datum; buchungstag; buchungsdatum; belegdatum; valutadatum; wertstellung; date opération; date d'opération;
             date comptable; date de comptabilisation; date de valeur; fecha; fecha operación; fecha valor; data
            recorded: 录入时间; 登记时间; 制单时间; 操作时间; 创建时间; recorded at; entered; entered at;
              entry time; entered date; created; created at; timestamp; posted at
            amount: 金额; 交易金额; 发生额; 付款金额; 实付金额; 支付金额; net amount; amount paid; payment amount;
              paid amount; check amount; cheque amount; invoice amount; invoice net amt; line amount;
              transaction amount; amount net; value; total; total amount; gross; gross amount; amt; spend; net
             betrag; buchungsbetrag; umsatz; montant; importe; bedrag
            in: 收入; 收入金额; 存入; 存入金额; 转入金额; money in; deposit; deposits; paid in; receipts; inflow;
             credit; credit amount; 贷方发生额; 贷方金额; 贷方; 记账金额(收入); haben; crédit
            out: 支出; 支出金额; 支取; 支取金额; 转出金额; money out; withdrawal; withdrawals; paid out; payments; outflow;
             debit; debit amount; 借方发生额; 借方金额; 借方; 记账金额(支出); soll; débit
            side: 借贷标志; 借贷方向; 借贷状态; 借贷; 借/贷; 收/支; 收支; 收支类型; 收付标志; direction; dr/cr; dr cr; debit/credit;
              cr/dr; d/c; c/d; debit or credit; credit or debit; credit/debit; soll/haben; sens
            balance: 余额; 账户余额; 本次余额; running balance; closing balance; account balance; saldo; kontostand; solde
            party: 收款人; 收款单位; 收款方; 对方户名; 对方单位; 对方名称; 对方账户名称; 交易对方; 付款人; 付款单位;
              供应商; 供应商名称; 户名; 商户; 单位名称; 往来单位; 业主; payee; payee name; vendor;
              vendor name; supplier; supplier name; merchant; merchant name; beneficiary; beneficiary name;
              creditor; counterparty; counterparty name; customer; customer name; payer; received from; paid to;
              partner name; company; name
             empfänger; zahlungsempfänger; begünstigter; auftraggeber/empfänger; beguenstigter/zahlungspflichtiger;
             begünstigter/zahlungspflichtiger; lieferant; naam; fournisseur
            text: 摘要; 备注; 用途; 附言; 说明; 事由; 内容; 交易说明; memo; description; narrative; purpose; details;
              particulars; remarks; note; notes; expense type; expenditure type; item; line description;
              invoice description; purpose of spend; payment reference; reason; label
             verwendungszweck; buchungstext; omschrijving; libellé; concepto
            account: 科目; 会计科目; 科目名称; 账户; gl account; account name; account code; expense area;
              expense category; expenditure category; category; 类别
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
              payment number; payment no; document number; document no; transaction number; transaction no; trans no;
              reference; reference number; ref; ref no; belegnummer
            document: 附件; 单据; 文件; attachment; file; document name; paper
            document-date: 单据日期; 发票日期; 票据日期; 凭证日期; document date; invoice date; bill date;
              receipt date
            id: 流水号; 交易流水号; 序号; id; transaction id; row id; line id; entry id; unique id
            reverses: 冲正; 冲销; reversal of
            """;

    private ForeignNames() {}
}
