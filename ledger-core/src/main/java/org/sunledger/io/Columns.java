package org.sunledger.io;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.fact.Voucher;

/** Columns that many kinds share. */
final class Columns {

    static final Choices<Boolean> YES_OR_NO = Choices.yesOrNo();

    private Columns() {}

    static FormColumn date(String example) {
        return FormColumn.required("date", "日期", ValueType.DATE, example, "The day it counts for", "业务日期");
    }

    static FormColumn amount(String example, String en, String zh) {
        return FormColumn.required("amount", "金额", ValueType.AMOUNT, example, en, zh);
    }

    static FormColumn money(String empty) {
        return FormColumn.optional(
                        "account", "科目", ValueType.ACCOUNT, "", "The money account 账户 it touches", "所涉货币资金账户")
                .also("账户")
                .whenEmpty(empty);
    }

    static FormColumn fund(String empty) {
        return FormColumn.optional("fund", "资金", ValueType.FUND, "", "The fund it belongs to", "所属资金")
                .whenEmpty(empty);
    }

    static FormColumn group(String empty) {
        return FormColumn.optional("group", "共有范围", ValueType.GROUP, "", "The ownership group it belongs to", "所属共有范围")
                .whenEmpty(empty);
    }

    static FormColumn choice(
            String name, String chinese, Choices<?> choices, boolean required, String example, String en, String zh) {
        FormColumn column = required
                ? FormColumn.required(name, chinese, ValueType.CHOICE, example, en, zh)
                : FormColumn.optional(name, chinese, ValueType.CHOICE, example, en, zh);
        return column.of(choices);
    }

    /** The columns of a fact, then those of the paper it rests on. */
    static List<FormColumn> withVoucher(FormColumn... own) {
        List<FormColumn> columns = new ArrayList<>(List.of(own));
        columns.add(
                FormColumn.optional("id", "编号", ValueType.TEXT, "", "Its own id, unique in the book", "业务自身编号，账簿内唯一"));
        columns.add(FormColumn.optional("voucher", "凭证号", ValueType.TEXT, "", "Number of the paper", "凭证编号"));
        columns.add(FormColumn.optional("document-date", "单据日期", ValueType.DATE, "", "Date on the paper", "单据上的日期"));
        columns.add(FormColumn.optional(
                "counterparty",
                "对方单位",
                ValueType.TEXT,
                "",
                "Firm or office on the other side; no person's name",
                "对方单位，不写个人姓名"));
        columns.add(FormColumn.optional("memo", "备注", ValueType.PERSONAL_TEXT, "", "Anything else", "其他说明"));
        return columns;
    }

    /** The paper a row rests on. */
    static Voucher voucher(RowReader row) {
        return voucher(row, "");
    }

    /** The paper a row rests on, with the name of who paid. */
    static Voucher voucher(RowReader row, String payer) {
        return new Voucher(
                row.text("id"),
                row.text("voucher"),
                row.findDate("document-date"),
                row.text("counterparty"),
                payer,
                row.text("memo"));
    }
}
