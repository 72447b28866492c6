package org.sunledger.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The encodings in which a file of text may come. GBK, GB2312 and code page 936 are read as GB18030, which holds them.
 */
public enum TextEncoding {
    UTF_8("utf-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    GB18030("gb18030", Charset.forName("GB18030")),
    UTF_16LE("utf-16le", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("utf-16be", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** Taiwanese banks write it; nothing tells it from GB18030, so it must be named. */
    BIG5("big5", Charset.forName("Big5")),
    /** Of Western Europe and America, as older programs there write it; ISO 8859-1 is read as it. */
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252")),
    /** Not of text at all: the cells of a workbook, handed over as rows. */
    XLSX("xlsx", StandardCharsets.UTF_8);

    private final String text;
    private final Charset charset;
    private final int[] mark;

    TextEncoding(String text, Charset charset, int... mark) {
        this.text = text;
        this.charset = charset;
        this.mark = mark;
    }

    /** The encoding a person names: {@code utf-8}, {@code GBK}, {@code cp936}, {@code UTF-16LE} and the like. */
    public static Optional<TextEncoding> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "utf-8", "utf8", "utf-8-bom" -> Optional.of(UTF_8);
            case "gb18030", "gbk", "gb2312", "cp936", "936", "ansi" -> Optional.of(GB18030);
            case "utf-16le", "utf-16", "utf16", "unicode" -> Optional.of(UTF_16LE);
            case "utf-16be" -> Optional.of(UTF_16BE);
            case "big5", "cp950" -> Optional.of(BIG5);
            case "windows-1252", "cp1252", "1252", "latin1", "latin-1", "iso-8859-1", "iso8859-1" ->
                Optional.of(WINDOWS_1252);
            default -> Optional.empty();
        };
    }

    /** The name by which messages and {@code --encoding} call it. */
    public String text() {
        return text;
    }

    /** The charset of the platform that reads it. */
    public Charset charset() {
        return charset;
    }

    /** How many bytes of its byte-order mark stand at the start: all of them, or 0. */
    public int markLength(byte[] bytes) {
        if (bytes.length < mark.length) {
            return 0;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }
}
