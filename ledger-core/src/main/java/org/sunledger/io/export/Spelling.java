package org.sunledger.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** How a program spells one level of an account's path. Pure; one spelling for one name. */
@FunctionalInterface
interface Spelling {
    String of(String name);

    /**
     * Letters and digits of any script, hyphens, dots and underscores as they are, everything else as in the addresses
     * of web pages: {@code %20} for a blank. Decoding gives the name back, so no two names are spelt alike.
     */
    static String percent(String name) {
        StringBuilder spelt = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_') {
                spelt.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(UTF_8)) {
                    spelt.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
                }
            }
        });
        return spelt.toString();
    }

    /**
     * What Beancount 2 reads: a capital letter or digit, then letters, digits and hyphens of ASCII. The first letter
     * becomes a capital one; any other character becomes {@code u} with its code point in hexadecimal, set off by
     * hyphens: {@code 银行2} is {@code U94f6-u884c-2}. Names that differ only so are spelt alike, which whoever declares
     * them must refuse.
     */
    static String beancount(String name) {
        StringBuilder spelt = new StringBuilder(name.length());
        boolean set = false;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
            if (spelt.length() > 0 && (set || !plain)) {
                spelt.append('-');
            }
            spelt.append(plain ? Character.toString(c) : "u" + Integer.toHexString(c));
            set = !plain;
        }
        if (spelt.length() == 0 || spelt.charAt(0) == '-') {
            spelt.insert(0, 'X');
        }
        spelt.setCharAt(0, Character.toUpperCase(spelt.charAt(0)));
        return spelt.toString();
    }
}
