package org.sunledger.chart;

import java.util.Optional;

/** The two languages in which Sunledger speaks to people; codes, ids and file formats are the same in both. */
public enum Language {
    /** Simplified Chinese. */
    ZH("zh", "zh-CN"),
    /** English. */
    EN("en", "en");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The word of the command line and of the book: {@code zh} or {@code en}. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag, for the {@code lang} attribute of a page. */
    public String tag() {
        return tag;
    }

    /** Picks one of two texts: the Chinese or the English one. */
    public String pick(String chinese, String english) {
        return this == ZH ? chinese : english;
    }

    /** The language of a code, or empty when the code is not one of the two. */
    public static Optional<Language> find(String code) {
        return Choice.find(values(), Language::code, code);
    }
}
