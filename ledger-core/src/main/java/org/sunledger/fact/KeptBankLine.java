package org.sunledger.fact;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.canonical.CanonicalObject;

/**
 * A line of a bank or wallet file, kept as evidence. It moves nothing: what it means for the books is another fact,
 * whose own id names it.
 *
 * @param effective the day the bank booked it
 * @param account the money account whose line it is
 * @param amountMinor by how much it changed the account, in minor units; money in is positive
 * @param feeMinor what was kept back as a fee before the amount, in minor units
 * @param balanceMinor the balance the bank prints after it, in minor units; {@link #NO_BALANCE} when it prints none
 * @param reference the bank's number of it; may be empty
 * @param type the kind of movement in the bank's words; may be empty
 * @param counterparty who stands on the other side: personal text, kept beside the log
 * @param counterpartyAccount the account of the other side: personal text, kept beside the log
 * @param memo what the payer or the bank wrote: personal text, kept beside the log
 */
public record KeptBankLine(
        LocalDate effective,
        String account,
        long amountMinor,
        long feeMinor,
        long balanceMinor,
        String reference,
        String type,
        String counterparty,
        String counterpartyAccount,
        String memo)
        implements NoteFact {
    /** Stands in for a balance that the bank does not print; no book can hold it. */
    public static final long NO_BALANCE = Long.MIN_VALUE;

    @Override
    public FactKind kind() {
        return FactKind.BANK_LINE;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    /** The balance after it, in minor units, if the bank prints one. */
    public OptionalLong balance() {
        return balanceMinor == NO_BALANCE ? OptionalLong.empty() : OptionalLong.of(balanceMinor);
    }

    @Override
    public SortedMap<String, String> personalTexts() {
        SortedMap<String, String> texts = new TreeMap<>();
        put(texts, "counterparty", counterparty);
        put(texts, "counterparty-account", counterpartyAccount);
        put(texts, "memo", memo);
        return texts;
    }

    private static void put(SortedMap<String, String> texts, String name, String text) {
        if (!text.isEmpty()) {
            texts.put(name, text);
        }
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("account", account);
        document.put("amount", amountMinor);
        if (feeMinor != 0) {
            document.put("fee", feeMinor);
        }
        balance().ifPresent(balance -> document.put("balance", balance));
        Texts.put(document, "reference", reference);
        Texts.put(document, "type", type);
        return document.build();
    }

    static KeptBankLine read(FactSource source) {
        CanonicalObject document = source.document();
        return new KeptBankLine(
                source.effective(),
                document.text("account"),
                document.whole("amount"),
                document.findWhole("fee").orElse(0),
                document.findWhole("balance").orElse(NO_BALANCE),
                source.get("reference"),
                source.get("type"),
                source.text("counterparty"),
                source.text("counterparty-account"),
                source.text("memo"));
    }

    /** Says which account and how much, and nothing personal. */
    @Override
    public String toString() {
        return "KeptBankLine[" + effective + " " + account + " " + amountMinor + "]";
    }
}
