package org.sunledger.io.export;

import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;

/** A journal that {@code hledger check -s} accepts. */
final class HledgerExport extends PlainTextJournal {
    HledgerExport(LogPrefix prefix) {
        super(prefix);
    }

    @Override
    void declare(Lines lines) {
        int decimals = prefix.currency().getDecimalPlaces();
        lines.add("");
        // The decimal point is required even where nothing follows it.
        lines.add("commodity 1000." + "0".repeat(decimals) + " "
                + prefix.currency().getCode());
        lines.add("");
        accounts.each((posted, firstDay) -> {
            Account account = accounts.account(posted);
            lines.add("account " + accounts.path(posted) + "  ; type:" + type(account.type()) + ", section:"
                    + account.section().text());
            label("fund", posted.fund(), lines);
            label("group", posted.group(), lines);
            label("account", posted.account(), lines);
            label("zh", account.labels().zh(), lines);
            label("en", account.labels().en(), lines);
        });
    }

    private static void label(String name, String label, Lines lines) {
        if (!label.isEmpty()) {
            lines.add("    ; " + name + " " + ShownText.plain(label).replace(':', '：'));
        }
    }

    /** Without a type hledger shows statements that are empty. */
    private static String type(AccountType type) {
        return switch (type) {
            case MONEY -> "C";
            case CLAIM -> "A";
            case DEBT -> "L";
            case INCOME -> "R";
            case EXPENSE -> "X";
            case TRANSFER, OPENING -> "E";
        };
    }
}
