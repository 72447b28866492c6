package org.sunledger.render;

import java.util.Map;
import java.util.TreeMap;
import org.sunledger.chart.Language;
import org.sunledger.outcome.Code;
import org.sunledger.table.Words;

/**
 * What is said to people about a {@link Code}: what is wrong, and what to do next, in Chinese or English.
 *
 * <p>The texts are in {@code messages_zh.properties} and {@code messages_en.properties} as {@code CODE.what} and
 * {@code CODE.do}. Values from outside are made safe to show before they fill a slot. Immutable.
 */
public final class Messages {
    private final Words words;

    private Messages(Words words) {
        this.words = words;
    }

    /** The messages of a language. */
    public static Messages of(Language language) {
        return new Messages(Words.load(Messages.class, "messages", language));
    }

    /** The language of these messages. */
    public Language language() {
        return words.language();
    }

    /** What is wrong, with the details filled in. */
    public String what(Code code, Map<String, String> details) {
        return words.text(code.text() + ".what", printable(details));
    }

    /** What to do next, with the details filled in. */
    public String remedy(Code code, Map<String, String> details) {
        return words.text(code.text() + ".do", printable(details));
    }

    /** Any other text of the catalogue, such as {@code label.remedy}. */
    public String text(String key, Map<String, String> slots) {
        return words.text(key, printable(slots));
    }

    private static Map<String, String> printable(Map<String, String> details) {
        Map<String, String> safe = new TreeMap<>(details);
        safe.replaceAll((name, value) -> Printable.line(value));
        return safe;
    }
}
