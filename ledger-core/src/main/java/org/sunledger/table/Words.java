package org.sunledger.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.sunledger.chart.Language;

/**
 * A catalogue of texts for people in one language: keys to sentences with {@code {name}} slots.
 *
 * <p>Kept as a UTF-8 properties file beside the class that uses it, {@code NAME_zh.properties} and
 * {@code NAME_en.properties}. The default locale of the machine plays no part. Immutable.
 */
public final class Words {
    private final Language language;
    private final Properties texts;

    private Words(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The words of tables and statements. */
    public static Words of(Language language) {
        return load(Words.class, "words", language);
    }

    /**
     * Reads a catalogue.
     *
     * @param beside the class in whose package the files lie
     * @param name the file name without language and ending
     * @throws IllegalStateException when the file is not there, which is a fault of the build
     */
    public static Words load(Class<?> beside, String name, Language language) {
        String file = name + "_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the catalogue " + file + " is missing from the build");
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(language, texts);
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** Every key, in order. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The text of a key, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /**
     * The text of a key.
     *
     * @throws IllegalStateException when the key has no text, which is a fault of the build
     */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no text for " + key + " in " + language.code()));
    }

    /** The text of a key with its slots filled; a slot without a value shows as {@code ?}. */
    public String text(String key, Map<String, String> slots) {
        return fill(text(key), slots);
    }

    /**
     * Fills the {@code {name}} slots of a sentence; {@code {name|other}} takes the first of the names that has a value.
     * What is filled in is not searched for slots again.
     */
    static String fill(String sentence, Map<String, String> slots) {
        StringBuilder filled = new StringBuilder(sentence.length() + 32);
        int from = 0;
        while (true) {
            int open = sentence.indexOf('{', from);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                return filled.append(sentence, from, sentence.length()).toString();
            }
            filled.append(sentence, from, open);
            filled.append(slot(sentence.substring(open + 1, close), slots));
            from = close + 1;
        }
    }

    private static String slot(String names, Map<String, String> slots) {
        for (String name : names.split("\\|", -1)) {
            String value = slots.get(name);
            if (value != null) {
                return value;
            }
        }
        return "?";
    }
}
