package org.sunledger.io.export;

import java.util.Optional;

/** The forms in which a book can be handed over. */
public enum ExportFormat {
    /** A journal for hledger 1.25 or later. */
    HLEDGER("hledger", "journal"),
    /** A journal for ledger 3.3 or later. */
    LEDGER("ledger", "ledger"),
    /** A journal for Beancount 2.3 or later. */
    BEANCOUNT("beancount", "beancount"),
    /** A table of postings, one row each. */
    CSV("csv", "csv"),
    /** The full private copy, one fact a line; confidential. */
    JSONL("jsonl", "jsonl"),
    /** The leaf hashes of the log, one a line; says nothing but how many facts there are. */
    LEAVES("leaves", "leaves");

    private final String text;
    private final String suffix;

    ExportFormat(String text, String suffix) {
        this.text = text;
        this.suffix = suffix;
    }

    /** The stable text that names it on the command line. */
    public String text() {
        return text;
    }

    /** How the name of such a file usually ends, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** True when the text discloses everything, personal texts included. */
    public boolean isConfidential() {
        return this == JSONL;
    }

    /** The format of this stable text. */
    public static Optional<ExportFormat> find(String text) {
        for (ExportFormat format : values()) {
            if (format.text.equals(text)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
