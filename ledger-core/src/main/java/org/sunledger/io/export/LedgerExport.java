package org.sunledger.io.export;

import org.sunledger.chart.Account;

/** A journal about which {@code ledger --pedantic} says nothing. */
final class LedgerExport extends PlainTextJournal {
    LedgerExport(LogPrefix prefix) {
        super(prefix);
    }

    @Override
    void declare(Lines lines) {
        int decimals = prefix.currency().getDecimalPlaces();
        String currency = prefix.currency().getCode();
        lines.add("");
        lines.add("commodity " + currency);
        lines.add("    format 1000" + (decimals > 0 ? "." + "0".repeat(decimals) : "") + " " + currency);
        TAGS.forEach(tag -> lines.add("tag " + tag));
        lines.add("");
        accounts.each((posted, firstDay) -> {
            Account account = accounts.account(posted);
            lines.add("account " + accounts.path(posted));
            lines.add("    note " + account.type().text() + ", "
                    + account.section().text() + ", "
                    + ShownText.plain(posted.fund() + " / " + posted.group() + " / " + posted.account()) + ", "
                    + ShownText.plain(account.labels().zh()) + ", "
                    + ShownText.plain(account.labels().en()));
        });
    }
}
