package org.sunledger.render;

/** Escaping for a page: one function for each place where text from outside may stand, and no other place exists. */
final class Html {
    private Html() {}

    /** Text between tags. */
    static String text(String raw) {
        return escaped(raw, false);
    }

    /** The value of an attribute in double quotes. */
    static String attribute(String raw) {
        return escaped(raw, true);
    }

    private static String escaped(String raw, boolean quotes) {
        String line = Printable.line(raw);
        StringBuilder safe = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '&') {
                safe.append("&amp;");
            } else if (c == '<') {
                safe.append("&lt;");
            } else if (c == '>') {
                safe.append("&gt;");
            } else if (quotes && c == '"') {
                safe.append("&quot;");
            } else if (quotes && c == '\'') {
                safe.append("&#39;");
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
