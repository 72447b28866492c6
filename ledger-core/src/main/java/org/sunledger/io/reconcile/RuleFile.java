package org.sunledger.io.reconcile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.io.TextEncoding;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.reconcile.AmountLevel;
import org.sunledger.reconcile.Lag;
import org.sunledger.reconcile.Likeness;
import org.sunledger.reconcile.Odds;
import org.sunledger.reconcile.Rules;

/**
 * A rule file: JSON, every member optional, whole numbers only; what is not said holds as by default.
 *
 * @param rules what to go by
 * @param leftColumns for columns of the left file that stand under another header, that header
 * @param rightColumns the same for the right file
 * @param leftStyle what else is said of the left file
 * @param rightStyle the same for the right file
 * @param timingDays for how many days before the end a line that only the book has may be on its way to the bank
 */
public record RuleFile(
        Rules rules,
        Map<String, String> leftColumns,
        Map<String, String> rightColumns,
        FileStyle leftStyle,
        FileStyle rightStyle,
        int timingDays) {
    /** What holds without a file. */
    public static final RuleFile NONE =
            new RuleFile(Rules.DEFAULT, Map.of(), Map.of(), FileStyle.UNSAID, FileStyle.UNSAID, 10);

    private static final List<String> MEMBERS = List.of(
            "name",
            "columns",
            "files",
            "window-days",
            "near-days",
            "timing-days",
            "tolerance",
            "fee",
            "learn",
            "accept",
            "odds",
            "group-by",
            "exclude",
            "sums");

    public RuleFile {
        leftColumns = Map.copyOf(leftColumns);
        rightColumns = Map.copyOf(rightColumns);
    }

    /** Reads the file at a path. */
    public static Loaded<Optional<RuleFile>> read(Path path) {
        String file = path.toString();
        try {
            return read(file, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            Code code = Files.exists(path) ? Code.RECONCILE_RULES_MALFORMED : Code.CSV_FILE_MISSING;
            return none(file, code, "", "it cannot be read as UTF-8");
        }
    }

    /** Reads a text; failures call it {@code file}. */
    static Loaded<Optional<RuleFile>> read(String file, String text) {
        try {
            CanonicalObject found = CanonicalObject.read(text.startsWith("\ufeff") ? text.substring(1) : text);
            known("", found, MEMBERS);
            List<String> tooWide = tooWide(found);
            if (!tooWide.isEmpty()) {
                return none(file, Code.RECONCILE_RULES_MATCH_ALL, tooWide.get(0), "");
            }
            return new Loaded<>(Optional.of(of(found)), List.of());
        } catch (CanonicalFormatException | IllegalArgumentException malformed) {
            return none(file, Code.RECONCILE_RULES_MALFORMED, "", String.valueOf(malformed.getMessage()));
        }
    }

    private static Loaded<Optional<RuleFile>> none(String file, Code code, String field, String reason) {
        Failure failure = Failure.of(code, Place.file(file), field, "", "rule", field, "reason", reason);
        return new Loaded<>(Optional.empty(), List.of(failure));
    }

    /** The rules under which anything would go with anything. */
    private static List<String> tooWide(CanonicalObject found) {
        List<String> wide = new ArrayList<>();
        found.findObject("accept").ifPresent(accept -> {
            if (accept.findWhole("weight").orElse(1) < 1
                    || accept.findWhole("margin").orElse(1) < 1) {
                wide.add("accept");
            }
        });
        if (found.has("group-by")) {
            for (String key : found.texts("group-by")) {
                if (key.isBlank() || key.equals(Rules.DAY)) {
                    wide.add("group-by");
                }
            }
        }
        if (found.has("exclude")) {
            for (CanonicalObject rule : found.objects("exclude")) {
                if (rule.findText("contains").orElse("").isBlank()) {
                    wide.add("exclude");
                }
            }
        }
        return wide;
    }

    private static RuleFile of(CanonicalObject found) {
        Rules base = Rules.DEFAULT;
        CanonicalObject none = CanonicalObject.builder().build();
        CanonicalObject tolerance = found.findObject("tolerance").orElse(none);
        CanonicalObject fee = found.findObject("fee").orElse(none);
        CanonicalObject accept = found.findObject("accept").orElse(none);
        CanonicalObject sums = found.findObject("sums").orElse(none);
        known("tolerance", tolerance, List.of("minor", "account"));
        known("fee", fee, List.of("per-mille", "account"));
        known("accept", accept, List.of("weight", "margin", "cut"));
        known("sums", sums, List.of("lines", "items", "days", "lambda-ppm"));
        Rules rules = new Rules(
                found.findText("name").orElse("rules"),
                whole(found, "window-days", base.windowDays()),
                whole(found, "near-days", base.nearDays()),
                new Rules.Tolerance(
                        whole(tolerance, "minor", (int) base.tolerance().minor()),
                        tolerance.findText("account").orElse(base.tolerance().account())),
                new Rules.Fee(
                        whole(fee, "per-mille", base.fee().perMille()),
                        fee.findText("account").orElse(base.fee().account())),
                odds(found.findObject("odds").orElse(none)),
                found.has("learn") ? found.flag("learn") : base.learn(),
                new Rules.Acceptance(
                        whole(accept, "weight", base.accept().weight()),
                        whole(accept, "margin", base.accept().margin()),
                        whole(accept, "cut", base.accept().cut())),
                found.has("group-by") ? keys(found.texts("group-by")) : base.groupBy(),
                found.has("exclude") ? exclusions(found.objects("exclude")) : base.exclusions(),
                new Rules.Sums(
                        whole(sums, "lines", base.sums().lines()),
                        whole(sums, "items", base.sums().items()),
                        whole(sums, "days", base.sums().days()),
                        whole(sums, "lambda-ppm", base.sums().lambdaPpm())));
        CanonicalObject columns = found.findObject("columns").orElse(none);
        known("columns", columns, List.of("left", "right"));
        CanonicalObject files = found.findObject("files").orElse(none);
        known("files", files, List.of("left", "right"));
        return new RuleFile(
                rules,
                columns(columns.findObject("left").orElse(none)),
                columns(columns.findObject("right").orElse(none)),
                style(files.findObject("left").orElse(none)),
                style(files.findObject("right").orElse(none)),
                timing(found));
    }

    private static FileStyle style(CanonicalObject said) {
        known("files", said, List.of("skip-lines", "encoding", "dates", "signs"));
        String encoding = said.findText("encoding").orElse("");
        if (!encoding.isEmpty() && TextEncoding.named(encoding).isEmpty()) {
            throw new IllegalArgumentException("there is no encoding \"" + encoding + "\"");
        }
        return new FileStyle(
                Math.max(0, whole(said, "skip-lines", 0)),
                encoding,
                choice(said, "dates", List.of("", "dmy", "mdy")),
                choice(said, "signs", List.of("", "reversed")).equals("reversed"));
    }

    private static String choice(CanonicalObject said, String name, List<String> known) {
        String found = said.findText(name).orElse("");
        if (!known.contains(found)) {
            throw new IllegalArgumentException(
                    name + " is one of " + known.subList(1, known.size()) + ", not \"" + found + "\"");
        }
        return found;
    }

    private static int timing(CanonicalObject found) {
        int days = whole(found, "timing-days", NONE.timingDays());
        if (days < 0 || days > Rules.MOST_DAYS) {
            throw new IllegalArgumentException("timing-days is between 0 and " + Rules.MOST_DAYS);
        }
        return days;
    }

    private static void known(String where, CanonicalObject found, List<String> members) {
        for (String name : found.names()) {
            if (!members.contains(name)) {
                throw new IllegalArgumentException(
                        "there is no member \"" + name + "\"" + (where.isEmpty() ? "" : " in \"" + where + "\""));
            }
        }
    }

    private static int whole(CanonicalObject found, String name, int otherwise) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, found.findWhole(name).orElse(otherwise)));
    }

    private static Map<String, String> columns(CanonicalObject named) {
        Map<String, String> columns = new TreeMap<>();
        named.names().forEach(name -> columns.put(name, named.text(name)));
        return columns;
    }

    private static List<List<String>> keys(List<String> texts) {
        return texts.stream().map(text -> List.of(text.split("\\+"))).toList();
    }

    private static List<Rules.Exclusion> exclusions(List<CanonicalObject> rules) {
        List<Rules.Exclusion> exclusions = new ArrayList<>();
        for (CanonicalObject rule : rules) {
            known("exclude", rule, List.of("name", "side", "field", "contains"));
            String side = rule.text("side");
            if (!side.equals("left") && !side.equals("right")) {
                throw new IllegalArgumentException("a side is left or right, not \"" + side + "\"");
            }
            exclusions.add(new Rules.Exclusion(
                    rule.findText("name").orElse("exclude-" + (exclusions.size() + 1)),
                    side.equals("left"),
                    rule.text("field"),
                    rule.text("contains")));
        }
        return exclusions;
    }

    private static Odds odds(CanonicalObject found) {
        known("odds", found, List.of("amount", "day", "text"));
        List<String> amounts = new ArrayList<>();
        for (AmountLevel level : AmountLevel.values()) {
            amounts.add(level.text());
        }
        List<String> days = new ArrayList<>();
        for (int step = 0; step < Lag.STEPS; step++) {
            days.add(Lag.text(step));
        }
        List<String> texts = new ArrayList<>();
        for (Likeness likeness : Likeness.values()) {
            if (likeness != Likeness.BLANK) {
                texts.add(likeness.text());
            }
        }
        return new Odds(
                parts(found, "amount", amounts, Odds.DEFAULT.amount()),
                parts(found, "day", days, Odds.DEFAULT.day()),
                parts(found, "text", texts, Odds.DEFAULT.text()));
    }

    private static List<Integer> parts(CanonicalObject odds, String name, List<String> names, List<Integer> base) {
        Optional<CanonicalObject> found = odds.findObject(name);
        if (found.isEmpty()) {
            return base;
        }
        known(name, found.get(), names);
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(whole(found.get(), names.get(i), base.get(i)));
        }
        return parts;
    }
}
