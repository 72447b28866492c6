package org.sunledger.io.bank;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Labels;
import org.sunledger.io.TextEncoding;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/** Reads the JSON of a profile and lists everything that is wrong with it. Used once. */
final class ProfileForm {
    static final String SCHEMA = "sunledger/bank-profile/1";

    private static final Map<String, Character> DELIMITERS =
            Map.of("comma", ',', "tab", '\t', "semicolon", ';', "bar", '|');
    private static final List<String> NOTHING = List.of("-", "--", "---", "—", "——", "/", "\\");

    private final JsonMembers top;
    private final List<Rejection> rejections = new ArrayList<>();

    private ProfileForm(CanonicalObject document) {
        this.top = new JsonMembers(document, "", rejections);
    }

    static Outcome<BankProfile> read(String json) {
        CanonicalObject document;
        try {
            document = CanonicalObject.read(json);
        } catch (CanonicalFormatException malformed) {
            return Outcome.refused(
                    Rejection.of(Code.BANK_PROFILE_NOT_JSON, "", "problem", String.valueOf(malformed.getMessage())));
        }
        ProfileForm form = new ProfileForm(document);
        BankProfile profile = form.profile(sha256(document.toBytes()));
        return form.rejections.isEmpty() ? Outcome.accepted(profile) : Outcome.refused(form.rejections);
    }

    private BankProfile profile(String digest) {
        top.has("$schema");
        top.has("about");
        top.choice("schema", text -> Optional.of(text).filter(SCHEMA::equals), List.of(SCHEMA));
        String id = top.text("id", true);
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*/[1-9][0-9]*")) {
            top.wrong("id", id, "icbc-corporate/1");
        }
        Labels labels = new Labels(top.text("zh", true), top.text("en", true));
        AmountWay way = top.choice("amounts", AmountWay::find, texts(AmountWay.values(), AmountWay::text))
                .orElse(AmountWay.SIGNED);
        BankProfile.Writing writing = writing();
        List<ProfileColumn> columns = columns(writing.header());
        List<Meaning> meanings = meanings();
        BankProfile.Printed printed = printed(writing.decimalComma());
        boolean outIsNegative = top.flag("out-is-negative");
        refuseIncomplete(way, columns, meanings);
        top.refuseUnknown();
        return new BankProfile(id, digest, labels, writing, way, outIsNegative, columns, meanings, printed);
    }

    private BankProfile.Writing writing() {
        String named = top.text("encoding", false);
        TextEncoding encoding =
                named.isEmpty() ? null : TextEncoding.named(named).orElse(null);
        if (!named.isEmpty() && encoding == null) {
            top.wrong("encoding", named, "utf-8, gb18030, utf-16le, utf-16be, big5");
        }
        char delimiter = top.choice(
                        "delimiter",
                        text -> Optional.ofNullable(DELIMITERS.get(text)),
                        DELIMITERS.keySet().stream().sorted().toList())
                .orElse('\0');
        DateOrder dates = top.choice("dates", DateOrder::find, texts(DateOrder.values(), DateOrder::text))
                .orElse(DateOrder.YMD);
        boolean comma = top.choice(
                        "decimal",
                        text -> Optional.ofNullable(
                                Map.of("point", false, "comma", true).get(text)),
                        List.of("point", "comma"))
                .orElse(false);
        List<String> nothing = top.has("nothing") ? top.texts("nothing") : NOTHING;
        boolean header = !top.has("header") || top.flag("header");
        return new BankProfile.Writing(
                encoding,
                delimiter,
                header,
                top.flag("repeats-header"),
                top.flag("short-rows"),
                dates,
                comma,
                Set.copyOf(new HashSet<>(nothing)));
    }

    private List<ProfileColumn> columns(boolean header) {
        List<ProfileColumn> columns = new ArrayList<>();
        Set<BankField> seen = EnumSet.noneOf(BankField.class);
        for (JsonMembers column : top.objects("columns", true)) {
            Optional<BankField> field =
                    column.choice("field", BankField::find, texts(BankField.values(), BankField::text));
            List<String> names = column.texts("names");
            long position = column.whole("position");
            boolean required = column.flag("required");
            column.refuseUnknown();
            if (field.isEmpty()) {
                column.refuseMissing("field");
                continue;
            }
            if (!seen.add(field.get()) && !field.get().mayRepeat()) {
                column.wrong("field", field.get().text(), "memo");
            }
            if (header ? names.isEmpty() : position < 1 || position > 512) {
                column.refuseMissing(header ? "names" : "position");
            }
            columns.add(new ProfileColumn(field.get(), names, header ? 0 : (int) position, required));
        }
        return columns;
    }

    private List<Meaning> meanings() {
        List<Meaning> meanings = new ArrayList<>();
        for (JsonMembers meaning : top.objects("meanings", false)) {
            BankField field = meaning.choice("field", BankField::find, texts(BankField.values(), BankField::text))
                    .orElse(BankField.SIDE);
            Meaning.Match match = meaning.choice("match", Meaning.Match::find, List.of("is", "starts", "contains"))
                    .orElse(Meaning.Match.IS);
            Optional<Meaning.Effect> effect =
                    meaning.choice("means", Meaning.Effect::find, List.of("in", "out", "none", "counts"));
            List<String> words = meaning.texts("words");
            meaning.refuseUnknown();
            if (words.isEmpty()) {
                meaning.refuseMissing("words");
            }
            if (effect.isEmpty()) {
                meaning.refuseMissing("means");
                continue;
            }
            meanings.add(new Meaning(field, match, words, effect.get()));
        }
        return meanings;
    }

    private BankProfile.Printed printed(boolean decimalComma) {
        List<PrintedLine> lines = new ArrayList<>();
        for (String template : top.texts("printed")) {
            try {
                lines.add(PrintedLine.of(template, decimalComma));
            } catch (IllegalArgumentException unknown) {
                top.wrong(
                        "printed",
                        "{" + unknown.getMessage() + "}",
                        String.join(", ", texts(PrintedFigure.values(), PrintedFigure::text)));
            }
        }
        Set<PrintedFigure> always = EnumSet.noneOf(PrintedFigure.class);
        for (String text : top.texts("always-prints")) {
            PrintedFigure.find(text)
                    .ifPresentOrElse(
                            always::add,
                            () -> top.wrong(
                                    "always-prints",
                                    text,
                                    String.join(", ", texts(PrintedFigure.values(), PrintedFigure::text))));
        }
        return new BankProfile.Printed(
                lines,
                tables(),
                folded(top.texts("totals-rows")),
                top.texts("footers").stream().map(PrintedLine::fold).toList(),
                always);
    }

    private List<PrintedTable> tables() {
        List<PrintedTable> tables = new ArrayList<>();
        for (JsonMembers table : top.objects("totals-tables", false)) {
            String start = ColumnName.fold(table.text("begins", true));
            Map<String, PrintedFigure> figures = new HashMap<>();
            for (JsonMembers column : table.objects("columns", true)) {
                PrintedFigure figure = column.choice(
                                "figure", PrintedFigure::find, texts(PrintedFigure.values(), PrintedFigure::text))
                        .orElse(PrintedFigure.ANY);
                figures.put(ColumnName.fold(column.text("name", true)), figure);
                column.refuseUnknown();
            }
            table.refuseUnknown();
            tables.add(new PrintedTable(start, figures));
        }
        return tables;
    }

    private void refuseIncomplete(AmountWay way, List<ProfileColumn> columns, List<Meaning> meanings) {
        Set<BankField> fields = columns.stream().map(ProfileColumn::field).collect(Collectors.toSet());
        Set<BankField> needed = EnumSet.of(BankField.DATE);
        needed.addAll(way.needs());
        needed.removeAll(fields);
        needed.stream().sorted().forEach(field -> top.lacks("columns", field.text()));
        if (way == AmountWay.SIDE && meanings.stream().noneMatch(m -> m.effect() == Meaning.Effect.IN)) {
            top.lacks("meanings", "in");
        }
        meanings.stream()
                .map(Meaning::field)
                .distinct()
                .filter(field -> !fields.contains(field))
                .forEach(field -> top.lacks("columns", field.text()));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(ColumnName::fold).toList();
    }

    private static <E> List<String> texts(E[] values, Function<E, String> text) {
        return Arrays.stream(values).map(text).toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
