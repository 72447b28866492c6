package org.sunledger.cli.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.sunledger.cli.given.Encodings;
import org.sunledger.cli.given.SourceFile;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Speech;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.io.TextEncoding;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankLine;
import org.sunledger.io.bank.BankProfile;
import org.sunledger.io.bank.BankReader;
import org.sunledger.io.bank.ProfileGuess;
import org.sunledger.money.Amounts;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code import bank --guess FILE}: which profile fits a file, and what the file says when it is read so. */
public final class BankGuess {
    /** So many lines show whether a file was understood. */
    private static final int SHOWN = 5;

    private final Session session;

    BankGuess(Session session) {
        this.session = session;
    }

    int run(List<String> files) {
        if (files.size() > 1) {
            throw Misuse.of("misuse.argument-unknown", "argument", files.get(1));
        }
        Arguments arguments = session.arguments();
        CurrencyUnit currency = currency();
        TextEncoding encoding = Encodings.named(arguments).orElse(null);
        SourceFile source = SourceFile.at(session.surroundings().path(files.get(0)), arguments.text("--sheet"));
        List<ProfileGuess> guesses = arguments.has("--profile")
                ? named(source, currency, encoding)
                : ProfileGuess.of(source::lines, currency, encoding);
        if (guesses.isEmpty()) {
            throw BankImport.noProfile(source, currency, encoding);
        }
        session.speech().note(source.warnings());
        ProfileGuess best = guesses.get(0);
        session.speech().note(best.file().failures());
        draft(best);
        session.answer(page(best, guesses, currency));
        return best.file().isTied() ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    private List<ProfileGuess> named(SourceFile source, CurrencyUnit currency, @Nullable TextEncoding encoding) {
        BankProfile profile = BankProfiles.named(session, session.arguments().text("--profile"));
        BankFile file = source.lines(new BankReader(profile, currency, encoding));
        if (!file.isRead()) {
            throw Refusal.ofFiles(file.failures());
        }
        return List.of(new ProfileGuess(profile, file));
    }

    /** The currency of the book, if there is one. */
    private CurrencyUnit currency() {
        return Files.isRegularFile(session.bookFile())
                ? session.read().settings().currency()
                : CurrencyUnit.of("CNY");
    }

    private void draft(ProfileGuess best) {
        String file = session.arguments().text("--draft");
        if (!file.isEmpty()) {
            WholeFile.write(
                    session.surroundings().path(file),
                    file,
                    best.draft("our-bank/1").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Answer page(ProfileGuess best, List<ProfileGuess> guesses, CurrencyUnit currency) {
        BankFile file = best.file();
        Listing listing = new Listing(session)
                .title("bank.guess-title")
                .note("file", file.name())
                .note("profile", best.profile().id() + " " + label(best.profile()))
                .note("encoding", file.encoding().text())
                .note("header-line", Long.toString(file.headerLine()))
                .note("columns", columns(file))
                .note("rows", rows(file))
                .note(
                        "in-out",
                        amount(file.sums().inMinor(), currency) + " / "
                                + amount(file.sums().outMinor(), currency))
                .note("balances", balance(file.opening(), currency) + " / " + balance(file.closing(), currency));
        if (!file.account().isEmpty()) {
            listing.note("account", file.account());
        }
        listing.column("line", ColumnType.COUNT)
                .column("date", ColumnType.DATE)
                .column("amount", ColumnType.AMOUNT)
                .column("balance", ColumnType.AMOUNT)
                .column("counterparty", ColumnType.TEXT)
                .column("memo", ColumnType.TEXT)
                .column("reference", ColumnType.ID);
        int decimals = currency.getDecimalPlaces();
        for (BankLine line :
                file.lines().subList(0, Math.min(SHOWN, file.lines().size()))) {
            listing.row(
                    Cell.count(line.line()),
                    Cell.date(line.day()),
                    Cell.amount(line.amountMinor(), decimals),
                    line.hasBalance() ? Cell.amount(line.balanceMinor(), decimals) : Cell.empty(),
                    Cell.text(line.counterparty()),
                    Cell.text(line.memo()),
                    Cell.id(line.reference()));
        }
        if (guesses.size() > 1) {
            listing.remark(
                    "bank.others",
                    "others",
                    String.join(
                            ", ",
                            guesses.stream()
                                    .skip(1)
                                    .map(guess -> guess.profile().id())
                                    .toList()));
        }
        return listing.remark(file.isTied() ? "bank.tied" : "bank.differs").page("bank-guess");
    }

    private String label(BankProfile profile) {
        return profile.labels().in(session.language(), "");
    }

    private static String columns(BankFile file) {
        return String.join(
                ", ",
                file.columns().stream()
                        .map(column -> (column.header().isEmpty() ? "#" + column.position() : column.header()) + " = "
                                + column.field().text())
                        .toList());
    }

    private String rows(BankFile file) {
        return session.words()
                .text(
                        "bank.rows",
                        Speech.slots(
                                "rows",
                                Long.toString(file.rows()),
                                "taken",
                                Long.toString(file.rowsTaken()),
                                "unmoved",
                                Integer.toString(file.unmoved().size()),
                                "refused",
                                Long.toString(file.rowsRefused())));
    }

    private static String amount(long minor, CurrencyUnit currency) {
        return Amounts.grouped(minor, currency.getDecimalPlaces());
    }

    private static String balance(OptionalLong minor, CurrencyUnit currency) {
        return minor.isPresent() ? amount(minor.getAsLong(), currency) : "-";
    }
}
