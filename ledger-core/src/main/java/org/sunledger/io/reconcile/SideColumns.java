package org.sunledger.io.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which column of a file is what. Immutable.
 *
 * @param places the place of each known column
 */
record SideColumns(Map<String, Integer> places) {
    static final String ID = "id";
    static final String DATE = "date";
    static final String AMOUNT = "amount";
    static final String IN = "in";
    static final String OUT = "out";
    static final String BALANCE = "balance";
    static final String CURRENCY = "currency";
    static final String ACCOUNT = "account";
    static final List<String> TEXTS = List.of("reference", "counterparty", "memo");

    /** The columns that are no text to compare. */
    static final Set<String> FIXED = Set.of(DATE, AMOUNT, IN, OUT, BALANCE, CURRENCY);

    private static final Map<String, List<String>> NAMES = names();

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(
                DATE,
                List.of(
                        "date",
                        "日期",
                        "交易日期",
                        "记账日期",
                        "业务日期",
                        "入账日期",
                        "交易时间",
                        "posting date",
                        "booking date",
                        "transaction date",
                        "value date",
                        "post date",
                        "day"));
        names.put(AMOUNT, List.of("amount", "金额", "交易金额", "发生额", "transaction amount", "amt", "value", "net"));
        names.put(IN, List.of("in", "money in", "收入", "收入金额", "存入", "贷方发生额", "deposit", "deposits", "paid in"));
        names.put(
                OUT, List.of("out", "money out", "支出", "支出金额", "支取", "借方发生额", "withdrawal", "withdrawals", "paid out"));
        names.put(BALANCE, List.of("balance", "余额", "账户余额", "running balance"));
        names.put(CURRENCY, List.of("currency", "币种", "ccy"));
        names.put(ID, List.of("id", "编号", "流水号", "row id", "line id", "transaction id", "entry id"));
        names.put(
                "reference",
                List.of("reference", "ref", "参考号", "凭证号", "交易流水号", "reference no", "voucher", "document", "key"));
        names.put(
                "counterparty",
                List.of(
                        "counterparty",
                        "对方单位",
                        "对方户名",
                        "交易对方",
                        "户名",
                        "payee",
                        "payer",
                        "name",
                        "customer",
                        "vendor",
                        "party"));
        names.put(
                "memo",
                List.of(
                        "memo",
                        "备注",
                        "摘要",
                        "附言",
                        "用途",
                        "description",
                        "narrative",
                        "details",
                        "particulars",
                        "text",
                        "note"));
        return names;
    }

    /** Finds the columns; {@code named} says for some under which header they stand. */
    static SideColumns of(List<String> header, Map<String, String> named) {
        Map<String, Integer> places = new LinkedHashMap<>();
        named.forEach((column, wanted) -> place(header, wanted).ifPresent(place -> places.put(column, place)));
        NAMES.forEach((column, names) -> {
            for (String name : names) {
                OptionalInt place = place(header, name);
                if (!places.containsKey(column) && place.isPresent() && !places.containsValue(place.getAsInt())) {
                    places.put(column, place.getAsInt());
                }
            }
        });
        for (int i = 0; i < header.size(); i++) {
            if (!places.containsValue(i)) {
                places.putIfAbsent(folded(header.get(i)), i);
            }
        }
        return new SideColumns(places);
    }

    /** Where a header stands, however it is written. */
    static OptionalInt place(List<String> header, String wanted) {
        for (int i = 0; i < header.size(); i++) {
            if (folded(header.get(i)).equals(folded(wanted))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The place of a column; −1 when the file has none. */
    int of(String column) {
        return places.getOrDefault(column, -1);
    }

    boolean hasAmounts() {
        return has(AMOUNT) || has(IN) || has(OUT);
    }

    /** The text fields to compare: the usual ones that any side has, and every other column that both have. */
    static List<String> fields(SideColumns left, SideColumns right, int most) {
        List<String> fields = new ArrayList<>();
        for (String text : TEXTS) {
            if (left.has(text) || right.has(text)) {
                fields.add(text);
            }
        }
        for (String other : left.places().keySet()) {
            boolean both = right.has(other) && !FIXED.contains(other) && !other.equals(ID) && !other.isEmpty();
            if (both && !fields.contains(other) && fields.size() < most) {
                fields.add(other);
            }
        }
        return fields;
    }
}
