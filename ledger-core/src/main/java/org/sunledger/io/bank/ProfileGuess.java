package org.sunledger.io.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.io.TextEncoding;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;

/**
 * A profile that may be the right one for a file, with what the file says when it is read so.
 *
 * @param profile the profile
 * @param file the file, read with it
 */
public record ProfileGuess(BankProfile profile, BankFile file) {
    /** More columns understood is better; then fewer disagreements; then the profile that knows fewer layouts. */
    private static final Comparator<ProfileGuess> BEST_FIRST = Comparator.comparingInt(
                    (ProfileGuess guess) -> guess.file().rowsTaken() > 0 ? 0 : 1)
            .thenComparingInt(guess -> guess.file().rowsRefused() > guess.file().rowsTaken() ? 1 : 0)
            .thenComparingInt(guess -> -guess.file().columns().size())
            .thenComparingInt(guess -> guess.file().failures().size());

    /**
     * The profiles that come with this version and can read a file, the likeliest first; none when none can.
     *
     * @param read reads the file with a reader
     * @param currency the currency the amounts are in
     * @param encoding the encoding somebody named; null to find it out
     */
    public static List<ProfileGuess> of(
            Function<BankReader, BankFile> read, CurrencyUnit currency, @Nullable TextEncoding encoding) {
        List<ProfileGuess> guesses = new ArrayList<>();
        for (String id : BankProfile.shipped()) {
            BankProfile profile = BankProfile.find(id).orElseThrow();
            BankFile file = read.apply(new BankReader(profile, currency, encoding));
            if (file.problems().isEmpty()) {
                guesses.add(new ProfileGuess(profile, file));
            }
        }
        guesses.sort(BEST_FIRST);
        return List.copyOf(guesses);
    }

    /**
     * What the profile that misses fewest columns misses, for a file that none can read; empty when none finds any.
     *
     * @param read reads the file with a reader
     * @param currency the currency the amounts are in
     * @param encoding the encoding somebody named; null to find it out
     */
    public static Optional<Failure> nearest(
            Function<BankReader, BankFile> read, CurrencyUnit currency, @Nullable TextEncoding encoding) {
        return BankProfile.shipped().stream()
                .map(id -> new BankReader(BankProfile.find(id).orElseThrow(), currency, encoding))
                .flatMap(reader -> read.apply(reader).problems().stream())
                .filter(problem -> problem.code() == Code.BANK_COLUMN_GONE)
                .min(Comparator.comparingInt(ProfileGuess::gone));
    }

    private static int gone(Failure problem) {
        return String.valueOf(problem.details().get("missing")).split(", ").length;
    }

    /**
     * The profile as a file of one's own, with the headers this file has in front of those it might have: a beginning
     * for a layout that nearly fits.
     *
     * @param id the id of the profile to be, such as {@code our-bank/1}
     */
    public String draft(String id) {
        CanonicalObject shipped = CanonicalObject.read(BankProfile.text(profile.id()));
        StringBuilder json = new StringBuilder("{\n");
        List<String> members = new ArrayList<>();
        for (String name : List.of("schema", "id", "zh", "en", "amounts")) {
            String value = name.equals("id")
                    ? new CanonicalText(id).toString()
                    : shipped.value(name).toString();
            members.add("  \"" + name + "\": " + value);
        }
        for (String name : shipped.names()) {
            boolean told =
                    List.of("schema", "id", "zh", "en", "amounts", "columns").contains(name);
            if (!told) {
                members.add("  \"" + name + "\": " + shipped.value(name));
            }
        }
        members.add("  \"columns\": [\n" + columns() + "\n  ]");
        return json.append(String.join(",\n", members)).append("\n}\n").toString();
    }

    private String columns() {
        List<String> lines = new ArrayList<>();
        for (ProfileColumn column : profile.columns()) {
            List<String> names = new ArrayList<>(column.names());
            file.columns().stream()
                    .filter(found -> found.field() == column.field() && knows(column, found.header()))
                    .forEach(found -> {
                        names.remove(found.header());
                        names.add(0, CanonicalText.normalise(found.header()));
                    });
            CanonicalObject.Builder object = CanonicalObject.builder()
                    .put("field", column.field().text())
                    .putTexts("names", names);
            if (column.required()) {
                object.put("required", true);
            }
            lines.add("    " + object.build());
        }
        return String.join(",\n", lines);
    }

    private static boolean knows(ProfileColumn column, String header) {
        String folded = ColumnName.fold(header);
        return column.names().stream().anyMatch(name -> ColumnName.fold(name).equals(folded));
    }
}
