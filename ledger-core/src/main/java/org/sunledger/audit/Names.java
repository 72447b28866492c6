package org.sunledger.audit;

import java.util.Locale;

/** Party names without what people write differently from one time to the next. */
final class Names {
    private static final String[] ENDINGS = {
        "limited",
        "ltd",
        "incorporated",
        "inc",
        "llc",
        "llp",
        "plc",
        "corp",
        "corporation",
        "company",
        "co",
        "gmbh",
        "股份有限公司",
        "有限责任公司",
        "有限公司",
        "公司"
    };

    private Names() {}

    /** Lower case, half width, letters and digits only, without the form of the firm. */
    static String fold(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
            if (Character.isLetterOrDigit(narrow)) {
                if (gap && kept.length() > 0) {
                    kept.append(' ');
                }
                gap = false;
                kept.append(narrow);
            } else if (narrow != '\'' && narrow != '.') {
                gap = true;
            }
        }
        return withoutForm(kept.toString().toLowerCase(Locale.ROOT));
    }

    private static String withoutForm(String name) {
        for (String ending : ENDINGS) {
            boolean chinese = ending.charAt(0) > 127;
            String end = chinese ? ending : " " + ending;
            if (name.endsWith(end) && name.length() > end.length()) {
                String shorter = name.substring(0, name.length() - end.length()).strip();
                return chinese ? shorter.replace(" ", "") : withoutForm(shorter);
            }
        }
        return name.replace(" ", "");
    }
}
