package org.sunledger.cli.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sunledger.BankProposals;
import org.sunledger.Book;
import org.sunledger.Proposal;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.io.CsvWriter;
import org.sunledger.io.bank.BankRules;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code import bank --propose FILE --rules RULES}: writes what the kept lines may mean, to be looked through. */
public final class BankPropose {
    private static final List<String> FIRST = List.of("kind", "line", "id", "date", "amount");
    private static final Set<String> PLAIN = Set.of("date", "amount", "cost");
    private static final List<String> LAST = List.of("rule", "why");

    private final Session session;

    BankPropose(Session session) {
        this.session = session;
    }

    int run(List<String> files) {
        Arguments arguments = session.arguments();
        if (!files.isEmpty()) {
            throw Misuse.of("misuse.argument-unknown", "argument", files.get(0));
        }
        if (!arguments.has("--rules")) {
            throw Misuse.of("misuse.option-missing", "option", "--rules");
        }
        Book book = session.read();
        BankRules rules = Refusal.granted(BankRules.read(
                BankProfiles.text(session, arguments.text("--rules")),
                book.settings().currency()));
        String account =
                Names.find(arguments, "account", NameKind.ACCOUNT, book.now().chart());
        List<Proposal> proposals = BankProposals.of(book.now(), rules, account);
        String file = arguments.text("--propose");
        WholeFile.write(session.surroundings().path(file), file, csv(proposals));
        session.answer(page(book, proposals));
        return ExitStatus.DONE;
    }

    private static byte[] csv(List<Proposal> proposals) {
        Set<String> columns = new LinkedHashSet<>(FIRST);
        proposals.forEach(proposal -> columns.addAll(proposal.values().keySet()));
        columns.addAll(LAST);
        CsvWriter out = new CsvWriter();
        out.textRow(List.copyOf(columns));
        for (Proposal proposal : proposals) {
            for (String column : columns) {
                String value = value(proposal, column);
                // Amounts stay numbers and days stay days; everything else is text.
                if (PLAIN.contains(column)) {
                    out.plain(value);
                } else {
                    out.text(value);
                }
            }
            out.endRow();
        }
        return out.toBytes(true);
    }

    private static String value(Proposal proposal, String column) {
        return switch (column) {
            case "kind" -> proposal.kind();
            case "line" -> "F" + proposal.line();
            case "rule" -> proposal.rule();
            case "why" -> String.join("; ", proposal.reasons());
            case "date" -> proposal.kept().effective().toString();
            default -> proposal.values().getOrDefault(column, "");
        };
    }

    private Answer page(Book book, List<Proposal> proposals) {
        FactWords facts = new FactWords(session.language(), book.settings().currency());
        boolean why = session.arguments().has("--why");
        Listing listing = new Listing(session).title("bank.proposals-title").of(book.now());
        listing.column("line", ColumnType.ID)
                .column("date", ColumnType.DATE)
                .column("account", ColumnType.ID)
                .column("amount", ColumnType.AMOUNT)
                .column("kind", ColumnType.TEXT)
                .column("rule", ColumnType.TEXT);
        if (why) {
            listing.column("why", ColumnType.TEXT);
        }
        for (Proposal proposal : proposals) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.id("F" + proposal.line()),
                    Cell.date(proposal.kept().effective()),
                    Cell.id(proposal.kept().account()),
                    facts.money(proposal.kept().amountMinor()),
                    Cell.text(proposal.kind()),
                    Cell.text(proposal.rule())));
            if (why) {
                cells.add(Cell.text(String.join("; ", proposal.reasons())));
            }
            listing.row(cells.toArray(Cell[]::new));
        }
        long open =
                proposals.stream().filter(proposal -> proposal.kind().isEmpty()).count();
        return listing.remark(
                        "bank.proposed",
                        "proposed",
                        Long.toString(proposals.size() - open),
                        "open",
                        Long.toString(open),
                        "file",
                        session.arguments().text("--propose"))
                .page("bank-proposals");
    }
}
