package org.sunledger.io.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that a file prints about itself, as a template: {@code 收入：{in.count}笔 {in.sum}元}. Width, case and white space
 * do not count; the template may stand anywhere in the line.
 */
final class PrintedLine {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z.]+)\\}");
    private static final String COUNT = "([0-9][0-9,]*)";
    private static final String MONEY = "([-+]?[¥$]?[-+]?[0-9][0-9,]*(?:\\.[0-9]+)?)";
    private static final String MONEY_WITH_COMMA = "([-+]?[¥$]?[-+]?[0-9][0-9.]*(?:,[0-9]+)?)";
    private static final String WORD = "[\\[(]?([\\p{L}0-9*@._-]+)[\\])]?";

    private final String template;
    private final Pattern pattern;
    private final List<PrintedFigure> slots;

    private PrintedLine(String template, Pattern pattern, List<PrintedFigure> slots) {
        this.template = template;
        this.pattern = pattern;
        this.slots = slots;
    }

    /**
     * Reads a template; throws {@link IllegalArgumentException} naming a slot that does not exist.
     *
     * @param decimalComma whether a comma stands before the decimals of an amount
     */
    static PrintedLine of(String template, boolean decimalComma) {
        StringBuilder regex = new StringBuilder();
        List<PrintedFigure> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(template);
        int end = 0;
        while (slot.find()) {
            literal(regex, template.substring(end, slot.start()));
            PrintedFigure figure =
                    PrintedFigure.find(slot.group(1)).orElseThrow(() -> new IllegalArgumentException(slot.group(1)));
            slots.add(figure);
            regex.append("\\s*").append(pattern(figure, decimalComma)).append("\\s*");
            end = slot.end();
        }
        literal(regex, template.substring(end));
        return new PrintedLine(template, Pattern.compile(regex.toString()), List.copyOf(slots));
    }

    private static String pattern(PrintedFigure figure, boolean decimalComma) {
        if (figure == PrintedFigure.ANY) {
            return "(.*?)";
        }
        if (figure.isCount()) {
            return COUNT;
        }
        return !figure.isMoney() ? WORD : decimalComma ? MONEY_WITH_COMMA : MONEY;
    }

    private static void literal(StringBuilder regex, String text) {
        String folded = fold(text);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isWhitespace(folded.charAt(i))) {
                regex.append("\\s*");
            } else {
                regex.append(Pattern.quote(folded.substring(i, i + 1)));
            }
        }
    }

    /** One width and one case; marks that only guard a value in a spreadsheet are dropped. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("`", "")
                .replace("【", "[")
                .replace("】", "]");
    }

    /** The figures of a folded line, empty when the line is another one or has no figures. */
    Map<PrintedFigure, String> read(String folded) {
        Matcher matcher = pattern.matcher(folded);
        Map<PrintedFigure, String> figures = new EnumMap<>(PrintedFigure.class);
        if (matcher.find()) {
            for (int i = 0; i < slots.size(); i++) {
                figures.put(slots.get(i), matcher.group(i + 1));
            }
        }
        return figures;
    }

    boolean fits(String folded) {
        return pattern.matcher(folded).find();
    }

    /** Which figures it prints. */
    List<PrintedFigure> slots() {
        return slots;
    }

    @Override
    public String toString() {
        return template;
    }
}
