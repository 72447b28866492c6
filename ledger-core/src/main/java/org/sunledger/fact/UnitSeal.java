package org.sunledger.fact;

import java.time.LocalDate;
import java.util.List;
import org.sunledger.canonical.CanonicalObject;

/**
 * What a unit 专有部分 owed or had at the end of a period that was closed 分户结存. The close writes one for each unit that was
 * ever charged or has paid, behind its own fact, so that an owner can be shown theirs and nobody else's.
 *
 * @param effective the last day of the period
 * @param of the index of the close
 * @param unit the unit
 * @param currency the code of the book's currency: whoever holds only this fact cannot ask the book
 * @param balances those that are not zero, in the order of their accounts, funds and groups
 */
public record UnitSeal(LocalDate effective, long of, String unit, String currency, List<Held> balances)
        implements NoteFact {
    /**
     * One balance of the unit.
     *
     * @param account the account
     * @param fund the fund
     * @param group the ownership group
     * @param amountMinor minor units, debit positive: what the unit owes; never zero
     */
    public record Held(String account, String fund, String group, long amountMinor) {
        private CanonicalObject document() {
            return CanonicalObject.builder()
                    .put("account", account)
                    .put("fund", fund)
                    .put("group", group)
                    .put("amount", amountMinor)
                    .build();
        }

        private static Held read(CanonicalObject document) {
            return new Held(
                    document.text("account"), document.text("fund"), document.text("group"), document.whole("amount"));
        }
    }

    public UnitSeal {
        balances = List.copyOf(balances);
    }

    @Override
    public FactKind kind() {
        return FactKind.UNIT_SEAL;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        return CanonicalObject.builder()
                .put("of", of)
                .put("unit", unit)
                .put("currency", currency)
                .putObjects("balances", balances.stream().map(Held::document).toList())
                .build();
    }

    static UnitSeal read(FactSource source) {
        CanonicalObject document = source.document();
        return new UnitSeal(
                source.effective(),
                document.whole("of"),
                document.text("unit"),
                document.text("currency"),
                document.objects("balances").stream().map(Held::read).toList());
    }
}
