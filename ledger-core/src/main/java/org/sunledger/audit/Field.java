package org.sunledger.audit;

import java.util.Arrays;
import java.util.Optional;

/** What may be known of an item. The stable text is the name of the column that {@code --map} takes. */
public enum Field {
    /** The item's own id. */
    ID("id"),
    /** The day it counts for. */
    DATE("date"),
    /** The instant at which it was written down, in the zone of the community. */
    RECORDED("recorded"),
    /** How much. */
    AMOUNT("amount"),
    /** Who paid or was paid. */
    PARTY("party"),
    /** What it was for, in words. */
    TEXT("text"),
    /** The account it was booked on. */
    ACCOUNT("account"),
    /** The revenue stream or the purpose. */
    STREAM("stream"),
    /** The fund whose money it is. */
    FUND("fund"),
    /** What kind of item it is. */
    KIND("kind"),
    /** Who wrote it down. */
    MAKER("maker"),
    /** Who checked it. */
    CHECKER("checker"),
    /** Who approved it. */
    APPROVER("approver"),
    /** The name of the paper that is kept for it. */
    DOCUMENT("document"),
    /** The number of the paper in its series. */
    NUMBER("number"),
    /** The date on the paper. */
    DOCUMENT_DATE("document-date"),
    /** The balance after it, as printed. */
    BALANCE("balance"),
    /** The id of the item that it undoes. */
    REVERSES("reverses");

    private final String text;

    Field(String text) {
        this.text = text;
    }

    /** The stable text. */
    public String text() {
        return text;
    }

    /** True for the fields whose values are texts. */
    public boolean isText() {
        return switch (this) {
            case DATE, RECORDED, AMOUNT, DOCUMENT_DATE, BALANCE -> false;
            default -> true;
        };
    }

    /** The field of this stable text. */
    public static Optional<Field> find(String text) {
        return Arrays.stream(values()).filter(field -> field.text.equals(text)).findFirst();
    }
}
