package org.sunledger.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that people hand in as CSV and that are something else, told by their first bytes. */
public enum FileKind {
    XLSX("xlsx", "PK\u0003\u0004"),
    XLS("xls", "\u00d0\u00cf\u0011\u00e0"),
    PDF("pdf", "%PDF"),
    BOOK("sqlite", "SQLite format 3\u0000"),
    GZIP("gzip", "\u001f\u008b"),
    PNG("image", "\u0089PNG"),
    JPEG("image", "\u00ff\u00d8\u00ff"),
    HTML("html", "");

    /** How much of the start is searched for the first tag of a page. */
    private static final int PROBE = 1024;

    private final String text;
    private final String magic;

    FileKind(String text, String magic) {
        this.text = text;
        this.magic = magic;
    }

    /** What the file is, if it is not text with separators. */
    public static Optional<FileKind> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1);
        for (FileKind kind : values()) {
            if (!kind.magic.isEmpty() && start.startsWith(kind.magic)) {
                return Optional.of(kind);
            }
        }
        return isPage(start) ? Optional.of(HTML) : Optional.empty();
    }

    /** Banks send pages under the name .xls or .csv; the tags are ASCII in every encoding once NUL bytes are gone. */
    private static boolean isPage(String start) {
        String tags = start.replace("\u0000", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return tags.startsWith("<!doctype")
                || tags.startsWith("<html")
                || tags.startsWith("<?xml")
                || tags.startsWith("<table")
                || tags.startsWith("<meta");
    }

    /** The name by which messages call it. */
    public String text() {
        return text;
    }
}
