package org.sunledger.canonical;

/** Bytes or text are not the document they should be: not canonical, or without a member that was asked for. */
public final class CanonicalFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int offset;

    CanonicalFormatException(String reason, int offset) {
        super(offset < 0 ? reason : reason + " at byte " + offset);
        this.reason = reason;
        this.offset = offset;
    }

    /** A document that is canonical but lacks a member, or has it of another kind. */
    static CanonicalFormatException shape(String reason) {
        return new CanonicalFormatException(reason, -1);
    }

    /** What is wrong, in a few English words. */
    public String reason() {
        return reason;
    }

    /**
     * The offset of the first byte that is wrong, counted from 0 in UTF-8, or the length when the document ends too
     * early; -1 when the bytes are sound and the content is not what was asked for.
     */
    public int offset() {
        return offset;
    }
}
