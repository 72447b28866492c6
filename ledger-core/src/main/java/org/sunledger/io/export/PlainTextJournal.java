package org.sunledger.io.export;

import java.util.List;
import org.sunledger.journal.Entry;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Rejection;

/** What the journals of hledger and ledger have in common: all but the declarations at the top. */
abstract class PlainTextJournal implements Exporter {
    /** Every tag a journal may carry; ledger wants them declared. */
    static final List<String> TAGS =
            List.of("kind", "id", "voucher", "document-date", "counterparty", "reverses", "subject", "unit");

    final LogPrefix prefix;
    final PostedAccounts accounts;

    PlainTextJournal(LogPrefix prefix) {
        this.prefix = prefix;
        this.accounts = PostedAccounts.of(prefix, Spelling::percent);
    }

    @Override
    public List<Rejection> refusals() {
        return accounts.collisions();
    }

    @Override
    public void write(Lines lines) {
        JournalHead.write(prefix, lines);
        declare(lines);
        prefix.facts(fact -> {
            Entry entry = fact.entry();
            if (entry != null) {
                write(fact, entry, lines);
            }
        });
    }

    abstract void declare(Lines lines);

    private void write(LoggedFact fact, Entry entry, Lines lines) {
        Paper paper = Paper.of(fact);
        lines.add("");
        lines.add(fact.effective() + " (" + fact.shownId() + ") " + description(fact, paper));
        tag("kind", fact.kind().text(), lines);
        shownTag("id", fact.id(), lines);
        shownTag("voucher", paper.voucher(), lines);
        shownTag("document-date", paper.documentDate(), lines);
        shownTag("counterparty", paper.counterparty(), lines);
        paper.reverses().ifPresent(of -> tag("reverses", "F" + of, lines));
        for (Posting posting : entry.postings()) {
            lines.add("    " + accounts.path(PostedAccount.of(posting)) + "  "
                    + entry.amount(posting).getAmount().toPlainString() + " "
                    + entry.currency().getCode());
            tag("subject", name(posting.subject()), lines);
            tag("unit", name(posting.unit()), lines);
        }
    }

    private static String description(LoggedFact fact, Paper paper) {
        StringBuilder description = new StringBuilder(fact.kind().text());
        for (String part : List.of(paper.voucher(), paper.counterparty())) {
            if (!part.isEmpty()) {
                description.append(" · ").append(ShownText.plain(part));
            }
        }
        return description.toString();
    }

    /** A name in a tag: the signs that part a transfer's counterpart are no trouble there and stay. */
    private static String name(String name) {
        return Spelling.percent(name).replace("%3A", ":").replace("%2F", "/");
    }

    private static void shownTag(String tag, String text, Lines lines) {
        tag(tag, ShownText.plain(text), lines);
    }

    private static void tag(String tag, String value, Lines lines) {
        if (!value.isEmpty()) {
            lines.add("    ; " + tag + ": " + value);
        }
    }
}
