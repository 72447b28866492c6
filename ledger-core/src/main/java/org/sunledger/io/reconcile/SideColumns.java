package org.sunledger.io.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sunledger.io.foreign.ForeignHeader;

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
    static final String SIDE = "side";
    static final String CURRENCY = "currency";
    static final String ACCOUNT = "account";
    static final List<String> TEXTS = List.of("reference", "counterparty", "memo");

    /** The columns that are no text to compare. */
    static final Set<String> FIXED = Set.of(DATE, AMOUNT, IN, OUT, SIDE, BALANCE, CURRENCY);

    /** The columns that are no text and are read nevertheless. */
    static final List<String> READ = List.of(ID, DATE, AMOUNT, IN, OUT, SIDE, CURRENCY);

    /** Columns that are called otherwise in the list of names that all strangers' files share. */
    private static final Map<String, String> FOREIGN =
            Map.of("reference", "number", "counterparty", "party", "memo", "text");

    /** Words of accounts: where they stand, a bank writes money in as credit and a book of the same money as debit. */
    private static final Pattern ACCOUNTS =
            Pattern.compile("(?i).*(credit|debit|贷|借|soll|haben|crédit|débit|\\bd/?c\\b|\\bc/?d\\b|\\bdr\\b).*");

    private static final Map<String, List<String>> NAMES = names();

    private static Map<String, List<String>> names() {
        Map<String, List<String>> own = new LinkedHashMap<>();
        own.put(DATE, List.of("date", "交易日期", "日期", "posting date", "booking date", "transaction date", "value date"));
        own.put(AMOUNT, List.of("amount", "金额", "交易金额", "发生额", "transaction amount", "amt", "value", "net"));
        own.put(IN, List.of());
        own.put(OUT, List.of());
        own.put(SIDE, List.of());
        own.put(BALANCE, List.of());
        own.put(CURRENCY, List.of("currency", "币种", "ccy"));
        own.put(ID, List.of("id", "编号", "流水号", "row id", "line id", "transaction id", "entry id"));
        own.put(
                "reference",
                List.of("reference", "ref", "参考号", "凭证号", "交易流水号", "reference no", "voucher", "document", "key"));
        own.put("counterparty", List.of("counterparty", "对方单位", "对方户名", "交易对方", "户名"));
        own.put("memo", List.of("memo", "备注", "摘要", "附言", "用途", "description", "narrative", "details"));
        Map<String, List<String>> names = new LinkedHashMap<>();
        own.forEach((column, first) -> {
            List<String> all =
                    new ArrayList<>(first.stream().map(ForeignHeader::tight).toList());
            all.addAll(ForeignHeader.names(FOREIGN.getOrDefault(column, column)));
            all.addAll(column.equals(DATE) ? ForeignHeader.names("recorded") : List.of());
            names.put(column, all);
        });
        return names;
    }

    /** Finds the columns; {@code named} says for some under which header they stand. */
    static SideColumns of(List<String> header, Map<String, String> named) {
        Map<String, Integer> places = new LinkedHashMap<>();
        named.forEach((column, wanted) -> place(header, wanted).ifPresent(place -> places.put(column, place)));
        ForeignHeader.find(header, NAMES, places, Set.of());
        for (String column : List.of(DATE, AMOUNT)) {
            boolean amounts = column.equals(AMOUNT) && (places.containsKey(IN) || places.containsKey(OUT));
            int likely = amounts || places.containsKey(column) || ForeignHeader.isRow(header)
                    ? -1
                    : ForeignHeader.likely(header, column, places);
            if (likely >= 0) {
                places.put(column, likely);
            }
        }
        for (int i = 0; i < header.size(); i++) {
            if (!places.containsValue(i)) {
                places.putIfAbsent(folded(header.get(i)), i);
            }
        }
        return new SideColumns(places);
    }

    /** Where a header stands, however it is written. */
    static OptionalInt place(List<String> header, String wanted) {
        return ForeignHeader.place(header, wanted);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** Whether a line has every column that is needed, and is no row. */
    static boolean isHeader(List<String> header, Map<String, String> named) {
        SideColumns columns = of(header, named);
        return columns.has(DATE)
                && columns.hasAmounts()
                && !ForeignHeader.isRow(header)
                && named.values().stream()
                        .allMatch(wanted -> place(header, wanted).isPresent());
    }

    /** Whether the way of the money is told in words of accounts: debit and credit. */
    boolean speaksOfAccounts(List<String> header) {
        return !has(AMOUNT)
                ? Stream.of(IN, OUT)
                        .anyMatch(column -> has(column)
                                && ACCOUNTS.matcher(header.get(of(column))).matches())
                : has(SIDE) && ACCOUNTS.matcher(header.get(of(SIDE))).matches();
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
