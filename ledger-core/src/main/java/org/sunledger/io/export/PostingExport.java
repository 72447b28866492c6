package org.sunledger.io.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sunledger.chart.Account;
import org.sunledger.io.CsvWriter;
import org.sunledger.journal.Entry;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;

/** Every posting as one row of a table. */
final class PostingExport implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "fact",
            "id",
            "kind",
            "rule",
            "date",
            "recorded",
            "actor",
            "account",
            "type",
            "section",
            "fund",
            "group",
            "subject",
            "unit",
            "amount",
            "currency",
            "voucher",
            "document-date",
            "counterparty",
            "reverses");

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final LogPrefix prefix;
    private final PostedAccounts accounts;

    PostingExport(LogPrefix prefix) {
        this.prefix = prefix;
        this.accounts = PostedAccounts.of(prefix, name -> name);
    }

    @Override
    public void write(Lines lines) {
        lines.write(new CsvWriter().textRow(COLUMNS).toText());
        prefix.facts(fact -> {
            Entry entry = fact.entry();
            if (entry != null) {
                lines.write(rows(fact, entry));
            }
        });
    }

    private String rows(LoggedFact fact, Entry entry) {
        CsvWriter csv = new CsvWriter();
        Paper paper = Paper.of(fact);
        for (Posting posting : entry.postings()) {
            Account account = accounts.account(PostedAccount.of(posting));
            csv.text(fact.shownId())
                    .text(fact.id())
                    .text(fact.kind().text())
                    .text(fact.rule())
                    .plain(fact.effective().toString())
                    .plain(INSTANT.format(fact.recorded()))
                    .text(fact.actor())
                    .text(posting.account())
                    .text(account.type().text())
                    .text(account.section().text())
                    .text(posting.fundGroup().fund())
                    .text(posting.fundGroup().group())
                    .text(posting.subject())
                    .text(posting.unit())
                    .plain(entry.amount(posting).getAmount().toPlainString())
                    .text(entry.currency().getCode())
                    .text(paper.voucher())
                    .plain(paper.documentDate())
                    .text(paper.counterparty())
                    .text(paper.reverses().isPresent() ? "F" + paper.reverses().getAsLong() : "")
                    .endRow();
        }
        return csv.toText();
    }
}
