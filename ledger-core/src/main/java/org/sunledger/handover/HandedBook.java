package org.sunledger.handover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.FileToImport;
import org.sunledger.ImportReport;
import org.sunledger.ImportWish;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.SealedBalances;
import org.sunledger.UnitSeals;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Chart;
import org.sunledger.io.CsvTable;
import org.sunledger.io.FactForm;
import org.sunledger.io.FactForms;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.InMemoryStore;

/**
 * A new book that begins with what another closed with. It is only given out when its opening balances are those that
 * the close sealed: every money account, claim and debt of every fund and ownership group, and every claim on a unit.
 * Its last fact then names the former book and the checkpoint that all of this was proved against.
 */
public final class HandedBook {
    private static final String OPENINGS = "openings";

    private final HandedPackage handed;
    private final Book book;

    private HandedBook(HandedPackage handed, Book book) {
        this.handed = handed;
        this.book = book;
    }

    /**
     * A book that failures stand in the way of, or that none do.
     *
     * @param book the book, in memory
     * @param failures what is wrong with the rows of the openings; empty when nothing is
     */
    public record Begun(Book book, List<Failure> failures) {
        public Begun {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Begins a book in memory. Refused with {@code handover.differs} for every balance that is not the sealed one, and
     * as a name or the opening of a book is refused.
     *
     * @param opening what the new book begins with; it opens on the package's next day
     * @param openings the file of its opening balances, as {@code import openings} takes it
     */
    public static Outcome<Begun> begin(
            HandedPackage handed, Opening opening, Keeper keeper, Loaded<CsvTable> openings) {
        return Book.create(new InMemoryStore(), opening, keeper)
                .then(book -> book.record(keeper, handed.names())
                        .then(any -> new HandedBook(handed, book).with(keeper, openings)));
    }

    private Outcome<Begun> with(Keeper keeper, Loaded<CsvTable> openings) {
        FactForm form = FactForms.find(OPENINGS).orElseThrow();
        FileToImport file = FileToImport.of(OPENINGS, form, openings, Map.of(), book.now());
        ImportReport report = book.importFiles(keeper, List.of(file), ImportWish.ALL_OR_NOTHING);
        if (!report.failures().isEmpty()) {
            return Outcome.accepted(new Begun(book, report.failures()));
        }
        List<Rejection> differences = differences(book.now());
        return differences.isEmpty()
                ? book.takeOver(keeper, handed.checkpoint(), handed.close(), handed.closing())
                        .then(any -> Outcome.accepted(new Begun(book, List.of())))
                : Outcome.refused(differences);
    }

    /**
     * What stands in the way of saying that a book goes on from this package: another former book or checkpoint than
     * its own fact names, or a balance with which it did not begin. Empty when nothing does; refused with
     * {@code handover.unstated} when the book does not say that it goes on from any.
     */
    public static Outcome<List<Rejection>> compare(HandedPackage handed, Book book) {
        Optional<FormerBook> former = FormerBook.of(book.now());
        if (former.isEmpty()) {
            return Outcome.refused(Rejection.of(Code.HANDOVER_UNSTATED, ""));
        }
        List<Rejection> differences = former.get().differences(handed);
        BookView begun = book.at(former.get().index()).orThrow();
        return Outcome.accepted(
                differences.isEmpty()
                        ? new HandedBook(handed, book)
                                .differences(begun).stream()
                                        .map(each -> former.get().differs(each))
                                        .toList()
                        : differences);
    }

    private List<Rejection> differences(BookView view) {
        Chart chart = view.chartWithoutUnits();
        Set<String> handedOver = new HashSet<>();
        Set<String> claims = new HashSet<>();
        for (Account account : chart.accounts(handed.nextDay())) {
            AccountType type = account.type();
            if (type == AccountType.MONEY || type == AccountType.CLAIM || type == AccountType.DEBT) {
                handedOver.add(account.id());
            }
            if (type == AccountType.CLAIM) {
                claims.add(account.id());
            }
        }
        List<Rejection> differences = new ArrayList<>();
        String opened = SealedBalances.of(view, handed.nextDay(), "").lines();
        compare(amounts(handed.balances(), 0, known(chart, handedOver)), amounts(opened, 0, handedOver), differences);
        String units = UnitSeals.lines(UnitSeals.of(view, handed.nextDay(), 0));
        compare(amounts(handed.unitBalances(), 1, claims), amounts(units, 1, claims), differences);
        return differences;
    }

    /** An account that the new book does not know, or has closed, is not passed over. */
    private Set<String> known(Chart chart, Set<String> handedOver) {
        Set<String> wanted = new HashSet<>(handedOver);
        handed.balances()
                .lines()
                .map(line -> line.split("\t", -1)[0])
                .filter(account -> chart.account(account, handed.nextDay()).isEmpty())
                .forEach(wanted::add);
        return wanted;
    }

    /** The amounts of lines by all that stands before them, of the accounts that count. */
    private static SortedMap<String, Long> amounts(String lines, int account, Set<String> accounts) {
        SortedMap<String, Long> amounts = new TreeMap<>();
        lines.lines().forEach(line -> {
            int end = line.lastIndexOf('\t');
            String place = line.substring(0, end);
            if (accounts.contains(place.split("\t", -1)[account])) {
                amounts.put(place, Long.parseLong(line.substring(end + 1)));
            }
        });
        return amounts;
    }

    private void compare(SortedMap<String, Long> sealed, SortedMap<String, Long> opened, List<Rejection> differences) {
        SortedSet<String> places = new TreeSet<>(sealed.keySet());
        places.addAll(opened.keySet());
        for (String place : places) {
            long closing = sealed.getOrDefault(place, 0L);
            long opening = opened.getOrDefault(place, 0L);
            if (closing != opening) {
                differences.add(Rejection.of(
                        Code.HANDOVER_DIFFERS,
                        "",
                        "place",
                        place.replace("\t", " / "),
                        "opening",
                        shown(opening),
                        "closing",
                        shown(closing)));
            }
        }
    }

    private String shown(long minor) {
        return Money.ofMinor(handed.settings().currency(), minor).getAmount().toPlainString();
    }
}
