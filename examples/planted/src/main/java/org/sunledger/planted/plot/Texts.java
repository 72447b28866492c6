package org.sunledger.planted.plot;

import java.util.List;
import java.util.Locale;
import org.sunledger.planted.Operator;
import org.sunledger.planted.Side;

/** What becomes of a text on its way through a bank: cut off, abbreviated, in other characters, garbled, or gone. */
final class Texts {

    /** By harm: how often in a hundred it is cut off, abbreviated, in other characters, garbled; else it is gone. */
    private static final int[][] FATES = {{50, 35, 15, 0}, {30, 20, 15, 15}, {20, 15, 15, 20}};

    /** By harm: how often in ten thousand the counterparty of a damaged line suffers too. */
    private static final int[] COUNTERPARTY = {3_000, 4_000, 6_000};

    private static final List<String> ABBREVIATIONS = List.of(
            "Property fee/PROP FEE",
            "Parking fee/PKG",
            "Gate settlement/GATE STL",
            "advertising/ADV",
            "maintenance/MAINT",
            "Renovation deposit/DEP",
            "estate /EST",
            "building /BLDG ",
            "unit /U",
            "repair/RPR",
            "年第/年",
            "季度物业费/季物业",
            "月停车费/月停车",
            "停车费/停车",
            "装修押金/押金",
            "号小区/号",
            "道闸日结/道闸",
            "服务费/费",
            "幢/-",
            "室/");

    private static final String SIMPLIFIED = "费车业电维场广楼备装闸";
    private static final String TRADITIONAL = "費車業電維場廣樓備裝閘";

    private Texts() {}

    /** The operator strikes the bank's lines, each by itself. */
    static void damage(Stage stage, List<Draft> lines) {
        for (Draft line : lines) {
            if (line.side == Side.BANK && stage.happens(Operator.TEXT)) {
                line.mark(Operator.TEXT);
                int harm = stage.level.harm();
                line.memo = damaged(stage.dice, harm, line.memo);
                if (stage.dice.chance(COUNTERPARTY[harm])) {
                    line.counterparty = damaged(stage.dice, harm, line.counterparty);
                }
            }
        }
    }

    private static String damaged(Dice dice, int harm, String text) {
        int fate = dice.below(100);
        int[] fates = FATES[harm];
        if (fate < fates[0]) {
            return cutOff(dice, text);
        }
        if (fate < fates[0] + fates[1]) {
            return abbreviated(text);
        }
        if (fate < fates[0] + fates[1] + fates[2]) {
            return otherCharacters(dice, text);
        }
        return fate < fates[0] + fates[1] + fates[2] + fates[3] ? garbled(dice, text) : gone(dice, text);
    }

    /** Somewhere in its second half, now and then at a word's end. */
    static String cutOff(Dice dice, String text) {
        if (text.length() < 4) {
            return text;
        }
        int kept = dice.between(text.length() / 2, text.length() - 1);
        int word = text.lastIndexOf(' ', kept);
        return text.substring(0, word > 3 && dice.chance(5_000) ? word : kept).strip();
    }

    static String abbreviated(String text) {
        String shorter = text;
        for (String pair : ABBREVIATIONS) {
            int bar = pair.indexOf('/');
            shorter = shorter.replace(pair.substring(0, bar), pair.substring(bar + 1));
        }
        return shorter;
    }

    static String otherCharacters(Dice dice, String text) {
        boolean wide = dice.chance(5_000);
        StringBuilder written = new StringBuilder();
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int at = SIMPLIFIED.indexOf(letter);
            if (at >= 0) {
                written.append(TRADITIONAL.charAt(at));
            } else if (wide && letter > ' ' && letter < 0x7F) {
                written.append((char) (letter + 0xFEE0));
            } else {
                written.append(letter);
            }
        }
        return written.toString();
    }

    /** One letter in ten has gone or changed places with its neighbour. */
    static String garbled(Dice dice, String text) {
        StringBuilder letters = new StringBuilder(text);
        for (int harms = 1 + text.length() / 10; harms > 0 && letters.length() > 2; harms--) {
            int at = dice.below(letters.length() - 1);
            char letter = letters.charAt(at);
            letters.deleteCharAt(at);
            if (dice.chance(5_000)) {
                letters.insert(at + 1, letter);
            }
        }
        return letters.toString();
    }

    private static String gone(Dice dice, String text) {
        if (dice.chance(5_000)) {
            return "";
        }
        return text.chars().anyMatch(letter -> letter > 0x7F) ? "网银转账" : "Internet transfer";
    }
}
