package org.sunledger.io.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the columns of a profile stand in a file. */
final class BankLayout {
    private final char delimiter;
    private final long headerLine;
    private final List<String> header;
    private final Map<BankField, Integer> positions;
    private final int[] memos;
    private final List<ProfileColumn> missing;
    private final int width;

    private BankLayout(
            char delimiter,
            long headerLine,
            List<String> header,
            Map<BankField, Integer> positions,
            int[] memos,
            List<ProfileColumn> missing,
            int width) {
        this.delimiter = delimiter;
        this.headerLine = headerLine;
        this.header = header;
        this.positions = positions;
        this.memos = memos;
        this.missing = missing;
        this.width = width;
    }

    /** Binds a line that may be the header. */
    static BankLayout of(BankProfile profile, char delimiter, long line, List<String> cells) {
        Map<String, Integer> places = new HashMap<>();
        int width = 0;
        for (int i = 0; i < cells.size(); i++) {
            String folded = ColumnName.fold(cells.get(i));
            if (!folded.isEmpty()) {
                places.putIfAbsent(folded, i);
                width = i + 1;
            }
        }
        Map<BankField, Integer> positions = new EnumMap<>(BankField.class);
        Set<Integer> memos = new LinkedHashSet<>();
        List<ProfileColumn> missing = new ArrayList<>();
        for (ProfileColumn column : profile.columns()) {
            int place = column.position() > 0 ? column.position() - 1 : place(column, places);
            if (place < 0) {
                if (isNeeded(profile, column)) {
                    missing.add(column);
                }
            } else if (column.field() == BankField.MEMO) {
                memos.add(place);
            } else {
                positions.put(column.field(), place);
            }
        }
        memos.removeAll(positions.values());
        int[] texts = memos.stream().mapToInt(Integer::intValue).toArray();
        List<String> header = line == 0 ? List.of() : List.copyOf(cells.subList(0, width));
        return new BankLayout(delimiter, line, header, positions, texts, List.copyOf(missing), width(profile, width));
    }

    /** Without a header a row reaches at least to the last column that the profile names. */
    private static int width(BankProfile profile, int named) {
        return profile.columns().stream().mapToInt(ProfileColumn::position).reduce(named, Math::max);
    }

    private static int place(ProfileColumn column, Map<String, Integer> places) {
        for (String name : column.names()) {
            Integer place = places.get(ColumnName.fold(name));
            if (place != null) {
                return place;
            }
        }
        return -1;
    }

    private static boolean isNeeded(BankProfile profile, ProfileColumn column) {
        return column.required()
                || column.field() == BankField.DATE
                || profile.way().needs().contains(column.field());
    }

    /** What stands between two cells. */
    char delimiter() {
        return delimiter;
    }

    /** The line of the header; 0 when there is none. */
    long headerLine() {
        return headerLine;
    }

    /** The cells of the header. */
    List<String> header() {
        return header;
    }

    /** The places of the columns of text, from 0. */
    int[] memos() {
        return memos;
    }

    /** The required columns that were not found. */
    List<ProfileColumn> missing() {
        return missing;
    }

    /** How many columns a row has. */
    int width() {
        return width;
    }

    boolean isWhole() {
        return missing.isEmpty();
    }

    /** Where a field stands, from 0; −1 when the file has no column of it. */
    int at(BankField field) {
        return positions.getOrDefault(field, -1);
    }

    /** How many columns of the profile the file has. */
    int found() {
        return memos.length + positions.size();
    }

    /** The columns that were found, in the order of the file. */
    List<BankFile.FoundColumn> columns() {
        List<BankFile.FoundColumn> columns = new ArrayList<>();
        for (BankField field : BankField.values()) {
            if (at(field) >= 0) {
                columns.add(new BankFile.FoundColumn(field, header(at(field)), at(field) + 1));
            }
        }
        for (int place : memos) {
            columns.add(new BankFile.FoundColumn(BankField.MEMO, header(place), place + 1));
        }
        columns.sort(Comparator.comparingInt(BankFile.FoundColumn::position));
        return columns;
    }

    private String header(int place) {
        return place < header.size() ? header.get(place) : "";
    }

    /** The headers of the file that no column of the profile stands under. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        Set<Integer> used = new LinkedHashSet<>();
        columns().forEach(column -> used.add(column.position() - 1));
        for (int i = 0; i < header.size(); i++) {
            if (!used.contains(i) && !header.get(i).isEmpty()) {
                others.add(header.get(i));
            }
        }
        return others;
    }
}
