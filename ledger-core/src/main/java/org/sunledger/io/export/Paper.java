package org.sunledger.io.export;

import java.util.OptionalLong;
import org.sunledger.fact.FactKind;
import org.sunledger.log.LoggedFact;

/**
 * What a fact says about the paper it rests on and about the fact it undoes. Personal texts are not part of it.
 *
 * @param voucher the number of the paper; empty when there is none
 * @param documentDate the date on the paper; empty when there is none
 * @param counterparty the firm or office on the other side; empty when there is none
 * @param reverses the index of the fact it reverses
 */
record Paper(String voucher, String documentDate, String counterparty, OptionalLong reverses) {
    static Paper of(LoggedFact fact) {
        return new Paper(
                fact.document().findText("voucher").orElse(""),
                fact.document().findText("document-date").orElse(""),
                fact.document().findText("counterparty").orElse(""),
                fact.kind() == FactKind.REVERSAL
                        ? OptionalLong.of(fact.document().whole("of"))
                        : OptionalLong.empty());
    }
}
