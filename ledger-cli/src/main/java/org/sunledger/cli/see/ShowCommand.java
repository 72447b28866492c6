package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sunledger.BookView;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.canonical.CanonicalValue;
import org.sunledger.canonical.CanonicalWhole;
import org.sunledger.cli.given.Facts;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Levy;
import org.sunledger.fact.UnitSeal;
import org.sunledger.io.FactForm;
import org.sunledger.io.FactForms;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code show ID}: a fact with everything that belongs to it. */
public final class ShowCommand implements Command {
    /** The members of a document that are money, in minor units. */
    private static final List<String> MONEY =
            List.of("amount", "gross", "tax", "cost", "deposit", "whole", "fee", "balance");

    /** The members that are shown in words instead. */
    private static final List<String> IN_WORDS = List.of("rates", "balances");

    @Override
    public void declare(Declaration takes) {
        takes.arguments("ID");
    }

    @Override
    public int run(Session session) {
        String id = session.arguments().only("ID");
        BookView view = session.view();
        LoggedFact fact = view.fact(Facts.index(view, id));
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        Listing listing = new Listing(session)
                .title("show.title", "fact", fact.shownId())
                .of(view)
                .column("item", ColumnType.TEXT)
                .column("value", ColumnType.TEXT);
        new Page(session, view, facts, listing, fact.kind()).all(fact);
        session.answer(listing.page("fact"));
        return ExitStatus.DONE;
    }

    private record Page(Session session, BookView view, FactWords facts, Listing listing, FactKind kind) {
        void all(LoggedFact fact) {
            heading("show.fact");
            line("kind", facts.kind(fact).value());
            line("id", fact.id());
            line("date", fact.effective().toString());
            LocalDate late = fact.late();
            if (late != null) {
                line("corrects", late.toString());
            }
            line("recorded", FactWords.recorded(fact));
            line("actor", fact.actor());
            line("rule", fact.rule());
            fact.origin()
                    .ifPresent(row -> line(
                            "row",
                            session.words()
                                    .text(
                                            "show.row",
                                            Map.of(
                                                    "import",
                                                    "F" + row.importIndex(),
                                                    "line",
                                                    Long.toString(row.line())))));
            heading("show.content");
            content(fact);
            entry(fact);
            others(fact);
        }

        private void heading(String key) {
            listing.row(Emphasis.HEADING, 0, List.of(Cell.text(session.words().text(key)), Cell.empty()));
        }

        /** One line; members without a word of the catalogue are shown as the CSV kinds call them. */
        private void line(String name, String value) {
            if (!value.isEmpty()) {
                listing.row(Emphasis.FIGURE, 1, List.of(Cell.text(label(name)), Cell.text(value)));
            }
        }

        private String label(String name) {
            return session.words()
                    .find("column." + name)
                    .orElseGet(() -> Stream.concat(ownForm(), FactForms.all().stream())
                            .flatMap(form -> form.column(name).stream())
                            .map(column -> session.language().pick(column.chinese(), name))
                            .findFirst()
                            .orElse(name));
        }

        /** A column may be called otherwise in the file of another kind. */
        private Stream<FactForm> ownForm() {
            return FactForms.all().stream()
                    .filter(form ->
                            form.kind().equals(kind.text()) || form.kind().equals(kind.text() + "s"));
        }

        private void content(LoggedFact fact) {
            CanonicalObject document = fact.document();
            for (String name : document.names()) {
                if (IN_WORDS.contains(name) && !(document.value(name) instanceof CanonicalWhole)) {
                    continue;
                }
                boolean money = MONEY.contains(name) && document.value(name) instanceof CanonicalWhole;
                boolean aboutFact =
                        name.equals("of") && (fact.kind().isAboutFact() || fact.kind() == FactKind.UNIT_SEAL);
                String plain = plain(document.value(name));
                line(name, money ? facts.money(document.whole(name)).value() : aboutFact ? "F" + plain : plain);
            }
            if (fact.kind() == FactKind.LEVY && view.read(fact) instanceof Levy levy) {
                line(
                        "reckoning",
                        Reckonings.text(levy.reckoning(), view.settings().currency()));
            }
            Map<String, String> texts = view.personalTexts(fact.index());
            fact.textDigests()
                    .forEach((name, digest) ->
                            line(name, texts.getOrDefault(name, session.words().text("show.withheld"))));
        }

        private static String plain(CanonicalValue value) {
            return value instanceof CanonicalText text ? text.value() : String.valueOf(value);
        }

        private void entry(LoggedFact fact) {
            if (fact.kind() == FactKind.UNIT_SEAL) {
                sealed((UnitSeal) view.read(fact));
            }
            if (fact.postings().isEmpty()) {
                return;
            }
            heading("show.entry");
            for (Posting posting : fact.postings()) {
                String place = posting.account() + " · " + posting.fundGroup().fund() + " / "
                        + posting.fundGroup().group()
                        + (posting.subject().isEmpty() ? "" : " · " + posting.subject());
                String amount = facts.money(Math.abs(posting.amountMinor())).value();
                line(posting.isDebit() ? "debit" : "credit", amount + "  " + place);
            }
        }

        private void sealed(UnitSeal seal) {
            for (UnitSeal.Held held : seal.balances()) {
                String amount = facts.money(Math.abs(held.amountMinor())).value();
                String place = held.account() + " · " + held.fund() + " / " + held.group();
                line(held.amountMinor() > 0 ? "debit" : "credit", amount + "  " + place);
            }
        }

        private void others(LoggedFact fact) {
            List<LoggedFact> about = Arrays.stream(FactKind.values())
                    .filter(FactKind::isAboutFact)
                    .flatMap(kind -> view.ofKind(kind).stream())
                    .map(view::fact)
                    .filter(other -> other.document().whole("of") == fact.index())
                    .toList();
            if (about.isEmpty()) {
                return;
            }
            heading("show.others");
            for (LoggedFact other : about) {
                String undone =
                        view.isReversed(other.index()) ? " " + session.words().text("show.undone") : "";
                line(
                        other.kind().text(),
                        other.shownId() + " · " + other.effective() + " · " + other.actor()
                                + words(other, "reason") + words(other, "remark") + words(other, "resolution")
                                + undone);
            }
        }

        private static String words(LoggedFact fact, String name) {
            return fact.document().findText(name).map(text -> " · " + text).orElse("");
        }
    }
}
