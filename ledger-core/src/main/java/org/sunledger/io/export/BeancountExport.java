package org.sunledger.io.export;

import java.util.List;
import org.sunledger.chart.Account;
import org.sunledger.journal.Entry;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Rejection;

/** A journal about which {@code bean-check} says nothing. */
final class BeancountExport implements Exporter {
    private final LogPrefix prefix;
    private final PostedAccounts accounts;

    BeancountExport(LogPrefix prefix) {
        this.prefix = prefix;
        this.accounts = PostedAccounts.of(prefix, Spelling::beancount);
    }

    @Override
    public List<Rejection> refusals() {
        return accounts.collisions();
    }

    @Override
    public void write(Lines lines) {
        JournalHead.write(prefix, lines);
        lines.add("");
        lines.add("option \"title\" " + ShownText.quoted(prefix.community()));
        lines.add("option \"operating_currency\" \"" + prefix.currency().getCode() + "\"");
        lines.add("");
        open(lines);
        prefix.facts(fact -> {
            Entry entry = fact.entry();
            if (entry != null) {
                write(fact, entry, lines);
            }
        });
    }

    /** Accounts are never closed here: a reversal may still reach one that is closed in our book. */
    private void open(Lines lines) {
        accounts.each((posted, firstDay) -> {
            Account account = accounts.account(posted);
            lines.add(firstDay + " open " + accounts.path(posted) + " "
                    + prefix.currency().getCode());
            text("  ", "fund", posted.fund(), lines);
            text("  ", "group", posted.group(), lines);
            text("  ", "account", posted.account(), lines);
            text("  ", "type", account.type().text(), lines);
            text("  ", "section", account.section().text(), lines);
            text("  ", "zh", account.labels().zh(), lines);
            text("  ", "en", account.labels().en(), lines);
        });
    }

    private void write(LoggedFact fact, Entry entry, Lines lines) {
        Paper paper = Paper.of(fact);
        String narration = fact.kind().text() + (paper.voucher().isEmpty() ? "" : " " + paper.voucher());
        String links = " ^" + fact.shownId()
                + (paper.reverses().isPresent() ? " ^F" + paper.reverses().getAsLong() : "");
        lines.add("");
        lines.add(fact.effective() + " * " + ShownText.quoted(paper.counterparty()) + " " + ShownText.quoted(narration)
                + links);
        text("  ", "fact", fact.shownId(), lines);
        text("  ", "kind", fact.kind().text(), lines);
        text("  ", "id", fact.id(), lines);
        text("  ", "voucher", paper.voucher(), lines);
        text("  ", "document-date", paper.documentDate(), lines);
        paper.reverses().ifPresent(of -> text("  ", "reverses", "F" + of, lines));
        for (Posting posting : entry.postings()) {
            lines.add("  " + accounts.path(PostedAccount.of(posting)) + "  "
                    + entry.amount(posting).getAmount().toPlainString() + " "
                    + entry.currency().getCode());
            text("    ", "subject", posting.subject(), lines);
            text("    ", "unit", posting.unit(), lines);
        }
    }

    private static void text(String indent, String name, String value, Lines lines) {
        if (!value.isEmpty()) {
            lines.add(indent + name + ": " + ShownText.quoted(value));
        }
    }
}
