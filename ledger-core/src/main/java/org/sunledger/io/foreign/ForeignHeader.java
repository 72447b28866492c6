package org.sunledger.io.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds columns by the names that people use. Case, width, spaces, hyphens and a unit behind the name do not count, so
 * {@code RunningBalance}, {@code Amount (EUR)} and {@code 金额（元）} are found. Where no name fits, the one header that has
 * the word of a column in it is taken, if there is only one.
 */
public final class ForeignHeader {
    /** How a person says that a file has no such column, whatever its headers look like. */
    public static final String NONE = "-";

    /** A unit behind a name: a sign, a code of three letters, or words in brackets that are a unit. */
    private static final Pattern UNIT = Pattern.compile(
            "\\s*[\\[(](单位[:：]?)?(元|人民币元?|[a-z]{3}|[£$€¥])[\\])]$|(?<=[a-z]) [£$€¥]$|(?<=amount|betrag|saldo|balance) (in )?[a-z]{3}$");

    private static final int COLUMNS = 3;

    private static final Map<String, String> CHINESE =
            Map.of("date", "日期", "amount", "金额", "in", "收入", "out", "支出", "side", "借贷标志");

    private static final Map<String, Pattern> WORDS = Map.of(
            "date", Pattern.compile("\\bdate\\b|日期"),
            "amount", Pattern.compile("\\b(amount|amt)\\b|金额"),
            "party", Pattern.compile("\\b(supplier|vendor|payee|merchant|beneficiary|creditor)\\b|收款人|供应商"));

    /** Words that make a header something else than a date, an amount or a name. */
    private static final Pattern OTHER =
            Pattern.compile("\\b(id|no|nr|num|number|code|type|category|class|account|address|"
                    + "city|state|zip|postcode|due|birth|start|end|tax|vat|fee|original|local|currency|count|"
                    + "ref|reference)\\b"
                    + "|编号|账号|帐号|类型|代码|地址|币种|税");

    private static final Pattern AMOUNT = Pattern.compile("[-+]?[0-9][0-9.,']*[.,][0-9]{2}");

    private static final Map<String, List<String>> NAMES = names();

    private ForeignHeader() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        String column = "";
        for (String line : ForeignNames.TEXT.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                column = line.substring(0, colon);
                names.put(column, new ArrayList<>(List.of(tight(column))));
            }
            List<String> known = names.getOrDefault(column, List.of());
            for (String name : line.substring(colon + 1).split(";", -1)) {
                if (!name.isBlank()) {
                    known.add(tight(name));
                }
            }
        }
        return names;
    }

    /** The columns that have names. */
    public static Set<String> columns() {
        return NAMES.keySet();
    }

    /** The names of a column, as {@link #place} takes them. */
    public static List<String> names(String column) {
        return NAMES.getOrDefault(column, List.of());
    }

    /** What a Chinese reader calls a column that must not be blank. */
    public static String chinese(String column) {
        return CHINESE.getOrDefault(column, column);
    }

    /** Where the first header stands that is written so. */
    public static OptionalInt place(List<String> header, String wanted) {
        String tight = tight(wanted);
        for (int i = 0; i < header.size(); i++) {
            if (!tight.isEmpty() && tight(header.get(i)).equals(tight)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Finds the columns that have no place yet.
     *
     * @param known for each column the names to look for, the likeliest first
     * @param places what is found already, and gets the rest
     * @param none columns of which a person has said that there are none
     */
    public static void find(
            List<String> header, Map<String, List<String>> known, Map<String, Integer> places, Set<String> none) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byName.computeIfAbsent(tight(header.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
        known.forEach((column, names) -> {
            for (String name : names) {
                for (int place : byName.getOrDefault(name, List.of())) {
                    if (!places.containsKey(column) && !places.containsValue(place) && !none.contains(column)) {
                        places.put(column, place);
                    }
                }
            }
        });
    }

    /** Whether a line has so many names that it is hardly a title. */
    public static boolean isTable(List<String> line) {
        return line.stream().filter(name -> !name.isBlank()).count() >= COLUMNS;
    }

    /** Whether a line is a row and no header: a date stands in it, or an amount. */
    public static boolean isRow(List<String> line) {
        ForeignDates dates = new ForeignDates();
        return line.stream().anyMatch(cell -> AMOUNT.matcher(cell).matches() || dates.read(cell));
    }

    /** The one header without a place that has the word of a date, an amount or a party in it; −1 for none or many. */
    public static int likely(List<String> header, String column, Map<String, Integer> places) {
        int found = -1;
        Pattern word = Objects.requireNonNull(WORDS.get(column), column);
        for (int i = 0; i < header.size(); i++) {
            String name = folded(header.get(i));
            boolean fits = word.matcher(name).find() && !OTHER.matcher(name).find();
            if (fits && !places.containsValue(i)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** The same letters for names that differ in case, width, spaces, hyphens or their unit. */
    public static String tight(String name) {
        return folded(name).replace(" ", "");
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
            boolean word = Character.isUpperCase(narrow) && Character.isLowerCase(before);
            folded.append(word ? " " : "")
                    .append(narrow == '_' || narrow == '-' || narrow <= ' ' || narrow == '\u00a0' ? ' ' : narrow);
            before = narrow;
        }
        String lower = folded.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return UNIT.matcher(lower).replaceFirst("");
    }
}
