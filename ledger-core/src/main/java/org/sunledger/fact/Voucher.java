package org.sunledger.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;

/**
 * The paper 凭证 a fact rests on. Every text may be empty.
 *
 * @param id the fact's own id in the world outside, unique in the book
 * @param number the number of the paper in its series
 * @param documentDate the date on the paper, when it has one
 * @param counterparty the firm or office on the other side; not a person
 * @param payer who paid: personal text, kept beside the log
 * @param memo what the bank or the cashier wrote: personal text, kept beside the log
 */
public record Voucher(
        String id, String number, @Nullable LocalDate documentDate, String counterparty, String payer, String memo) {
    /** No paper. */
    public static final Voucher NONE = new Voucher("", "", null, "", "", "");

    /** A paper of which only the number is known. */
    public static Voucher numbered(String number) {
        return new Voucher("", number, null, "", "", "");
    }

    /** The same paper with the fact's own id. */
    public Voucher withId(String newId) {
        return new Voucher(newId, number, documentDate, counterparty, payer, memo);
    }

    SortedMap<String, String> personalTexts() {
        if (payer.isEmpty() && memo.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> texts = new TreeMap<>();
        if (!payer.isEmpty()) {
            texts.put("payer", payer);
        }
        if (!memo.isEmpty()) {
            texts.put("memo", memo);
        }
        return texts;
    }

    void write(CanonicalObject.Builder document) {
        Texts.put(document, "voucher", number);
        Texts.put(document, "counterparty", counterparty);
        LocalDate date = documentDate;
        if (date != null) {
            document.put("document-date", date.toString());
        }
    }

    static Voucher read(FactSource source) {
        CanonicalObject document = source.document();
        return new Voucher(
                source.id(),
                Texts.get(document, "voucher"),
                document.findText("document-date").map(LocalDate::parse).orElse(null),
                Texts.get(document, "counterparty"),
                source.text("payer"),
                source.text("memo"));
    }
}
