package org.sunledger.io.bank;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.io.NearMiss;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** Finds the header of a profile in a file, behind however many lines and between whatever delimiters. */
final class HeaderSearch {
    /** A header stands among so many lines from the top, or the file has none. */
    private static final int LINES = 300;

    private static final char[] DELIMITERS = {',', '\t', ';', '|'};

    private HeaderSearch() {}

    /** The layout of the first line that has every required column, else that of the line that comes nearest. */
    static BankLayout search(BankProfile profile, BankText text) {
        char named = profile.writing().delimiter();
        if (!profile.writing().header()) {
            return BankLayout.of(profile, named == 0 ? likeliest(text) : named, 0, List.of());
        }
        BankLayout best = BankLayout.of(profile, ',', 0, List.of());
        for (char delimiter : named == 0 ? DELIMITERS : new char[] {named}) {
            BankRecords records = new BankRecords(text, delimiter);
            for (int i = 0; i < LINES && records.next(); i++) {
                if (records.isBroken() || records.count() < 2) {
                    continue;
                }
                BankLayout layout = BankLayout.of(profile, delimiter, records.line(), records.texts());
                if (layout.isWhole()) {
                    return layout;
                }
                best = layout.found() > best.found() ? layout : best;
            }
        }
        return best;
    }

    /** The delimiter that most of the first lines have. */
    private static char likeliest(BankText text) {
        char best = ',';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            BankRecords records = new BankRecords(text, delimiter);
            int cells = 0;
            for (int i = 0; i < LINES && records.next(); i++) {
                cells += records.count() - 1;
            }
            if (cells > most) {
                best = delimiter;
                most = cells;
            }
        }
        return best;
    }

    /** Why a file is not of a layout: which columns are gone, and which are new where they might be. */
    static Failure refusal(String file, BankProfile profile, BankLayout nearest) {
        List<String> gone = nearest.missing().stream().map(ProfileColumn::shown).toList();
        List<Object> details = new ArrayList<>(List.of("profile", profile.id(), "missing", String.join("; ", gone)));
        if (nearest.found() == 0) {
            return Failure.of(Code.BANK_OTHER_LAYOUT, Place.file(file), "", "", details.toArray());
        }
        List<String> others = nearest.others();
        List<String> near = nearest.missing().stream()
                .flatMap(column -> column.names().stream())
                .flatMap(name -> NearMiss.of(name, others).stream())
                .distinct()
                .toList();
        details.addAll(List.of("new", others.isEmpty() ? "-" : String.join(", ", others)));
        if (!near.isEmpty()) {
            details.addAll(List.of("nearest", String.join(", ", near)));
        }
        return Failure.of(
                Code.BANK_COLUMN_GONE,
                new Place(file, nearest.headerLine(), 0),
                nearest.missing().get(0).field().text(),
                "",
                details.toArray());
    }
}
