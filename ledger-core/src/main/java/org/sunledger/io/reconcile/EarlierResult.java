package org.sunledger.io.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.sunledger.log.Sha256;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.reconcile.Group;
import org.sunledger.reconcile.KeptGroup;
import org.sunledger.reconcile.LineOutcome;
import org.sunledger.reconcile.ProposalChange;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Rows;
import org.sunledger.reconcile.Side;

/** A result of an earlier run, as what comes after it needs it: what stands, what is open, what can be decided. */
public final class EarlierResult {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern LINE = Pattern.compile("([LR])([*]?)([0-9]{1,9})");

    private final StatedResult stated;
    private final StatedNames names;
    private final Amounts amounts;
    private final String sha256;
    private final List<Open> left = new ArrayList<>();
    private final List<Open> right = new ArrayList<>();

    /** An open line and how a decision names it. */
    private record Open(String name, boolean carried, OpenItem item) {}

    /**
     * Lines that a person decides about.
     *
     * @param left how the lines of the left side are named
     * @param right how those of the right side are
     * @param residualMinor the right amounts less the left ones, in minor units
     * @param lastDay the newest day of the lines
     */
    public record Chosen(List<String> left, List<String> right, long residualMinor, LocalDate lastDay) {
        public Chosen {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * A proposal of that run.
     *
     * @param left how its lines of the left side are named, sorted
     * @param right how those of the right side are, sorted
     * @param places where they stand, such as {@code L12 R7}
     */
    public record Proposed(List<String> left, List<String> right, String places) {}

    private EarlierResult(StatedResult stated, byte[] bytes) throws IOException {
        this.stated = stated;
        this.names = new StatedNames(stated);
        this.amounts = new Amounts(CurrencyUnit.of(stated.currency));
        this.sha256 = Sha256.hex(bytes);
        for (StatedResult.Item item : stated.left.open) {
            left.add(open(item, stated.left));
        }
        for (StatedResult.Item item : stated.right.open) {
            right.add(open(item, stated.right));
        }
    }

    private Open open(StatedResult.Item item, StatedResult.Side side) throws IOException {
        if (!(amounts.read(item.amount()) instanceof AmountReading.Exact amount)) {
            throw new IOException("an open line has no amount");
        }
        OpenItem open =
                new OpenItem((int) item.line(), item.id(), LocalDate.parse(item.day()), amount.minor(), item.texts());
        return new Open(names.of(side, open), item.carried(), open);
    }

    /** Reads a result; empty with the failure when it is none. */
    public static Loaded<Optional<EarlierResult>> read(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return new Loaded<>(Optional.of(new EarlierResult(ResultReading.of(path), bytes)), List.of());
        } catch (IOException | IllegalCurrencyException | DateTimeException malformed) {
            boolean missing = !Files.exists(path);
            Failure failure = Failure.of(
                    missing ? Code.CSV_FILE_MISSING : Code.RECONCILE_RESULT_MALFORMED,
                    Place.file(path.toString()),
                    "",
                    "",
                    "reason",
                    String.valueOf(malformed.getMessage()));
            return new Loaded<>(Optional.empty(), List.of(failure));
        }
    }

    /** The digest of the result's bytes. */
    public String sha256() {
        return sha256;
    }

    /** The account of a book that was its left side; empty when that was a file. */
    public String account() {
        return stated.left.origin.getOrDefault("account", "");
    }

    /** The state of the book, as size and short code; empty when the left side was a file. */
    public String checkpoint() {
        return stated.left.origin.getOrDefault("checkpoint", "");
    }

    /** What the left or the right side had at the end, as far as that is known. */
    public Optional<Long> closing(boolean ofLeft) {
        String closing = (ofLeft ? stated.left : stated.right).closing;
        return amounts.read(closing) instanceof AmountReading.Exact exact
                ? Optional.of(exact.minor())
                : Optional.empty();
    }

    /** The groups that stand. */
    public List<KeptGroup> standing() {
        List<KeptGroup> standing = new ArrayList<>();
        for (StatedResult.Group group : stated.groups) {
            if (!isProposed(group)) {
                standing.add(new KeptGroup(
                        group.rule(),
                        outcome(group.outcome()),
                        names.of(stated.left, group.left()),
                        names.of(stated.right, group.right()),
                        group.account(),
                        group.weight(),
                        group.margin(),
                        group.key()));
            }
        }
        return standing;
    }

    private static boolean isProposed(StatedResult.Group group) {
        return group.outcome().equals(LineOutcome.PROPOSED.text());
    }

    private static LineOutcome outcome(String text) {
        for (LineOutcome outcome : List.of(LineOutcome.EXACT, LineOutcome.TOLERANCE)) {
            if (outcome.text().equals(text)) {
                return outcome;
            }
        }
        return LineOutcome.GROUP;
    }

    /** What was left open on a side. */
    public List<OpenItem> open(boolean ofLeft) {
        return (ofLeft ? left : right).stream().map(Open::item).toList();
    }

    /** The proposals, in the order of the work paper. */
    public List<Proposed> proposals() {
        return stated.groups.stream()
                .filter(EarlierResult::isProposed)
                .map(group -> new Proposed(
                        names.of(stated.left, group.left()).stream().sorted().toList(),
                        names.of(stated.right, group.right()).stream().sorted().toList(),
                        names.places(group)))
                .toList();
    }

    /**
     * The lines that a word means: the number of a proposal on the work paper, or lines as the paper names them, joined
     * by plus signs, such as {@code L12+R7}; an asterisk marks a line that was carried. Empty when there are none.
     */
    public Optional<Chosen> choose(String word) {
        if (NUMBER.matcher(word).matches()) {
            List<Proposed> proposals = proposals();
            int number = Integer.parseInt(word);
            return number <= proposals.size()
                    ? chosen(
                            named(left, proposals.get(number - 1).left()),
                            named(right, proposals.get(number - 1).right()))
                    : Optional.empty();
        }
        List<Open> lefts = new ArrayList<>();
        List<Open> rights = new ArrayList<>();
        for (String part : word.split("[+]", -1)) {
            Matcher line = LINE.matcher(part);
            Optional<Open> found = line.matches() ? find(line) : Optional.empty();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            (line.group(1).equals("L") ? lefts : rights).add(found.get());
        }
        return chosen(lefts, rights);
    }

    private Optional<Open> find(Matcher line) {
        return (line.group(1).equals("L") ? left : right)
                .stream()
                        .filter(open -> open.carried() == !line.group(2).isEmpty())
                        .filter(open -> open.item().line() == Integer.parseInt(line.group(3)))
                        .filter(open -> open.item().line() > 0)
                        .findFirst();
    }

    /** What a later run proposes otherwise: first what is new, then what is gone. */
    public List<ProposalChange> changes(Reconciliation later) {
        List<ProposalChange> changes = new ArrayList<>();
        List<Proposed> before = new ArrayList<>(proposals());
        later.proposals().forEach(group -> {
            List<String> lefts = names(later.left(), group.left(), !account().isEmpty());
            List<String> rights = names(later.right(), group.right(), false);
            boolean known = before.removeIf(
                    earlier -> earlier.left().equals(lefts) && earlier.right().equals(rights));
            if (!known) {
                changes.add(new ProposalChange(true, places(later, group)));
            }
        });
        before.forEach(gone -> changes.add(new ProposalChange(false, gone.places())));
        return changes;
    }

    private static List<String> names(Side side, Rows rows, boolean isBook) {
        List<String> found = new ArrayList<>();
        rows.each(row -> found.add(isBook && !side.id(row).isEmpty() ? side.id(row) : side.hashText(row)));
        return found.stream().sorted().toList();
    }

    private static String places(Reconciliation later, Group group) {
        StringJoiner places = new StringJoiner(" ");
        group.left().each(row -> places.add("L" + place(later.left(), row)));
        group.right().each(row -> places.add("R" + place(later.right(), row)));
        return places.toString();
    }

    private static String place(Side side, int row) {
        return (side.source(row) == 0 ? "" : "*") + side.line(row);
    }

    private static List<Open> named(List<Open> open, List<String> wanted) {
        List<Open> left = new ArrayList<>(open);
        List<Open> named = new ArrayList<>();
        for (String name : wanted) {
            left.stream().filter(each -> each.name().equals(name)).findFirst().ifPresent(each -> {
                left.remove(each);
                named.add(each);
            });
        }
        return named;
    }

    private static Optional<Chosen> chosen(List<Open> lefts, List<Open> rights) {
        long residual = 0;
        List<LocalDate> days = new ArrayList<>();
        for (Open open : rights) {
            residual = Math.addExact(residual, open.item().amountMinor());
            days.add(open.item().day());
        }
        for (Open open : lefts) {
            residual = Math.subtractExact(residual, open.item().amountMinor());
            days.add(open.item().day());
        }
        long minor = residual;
        return days.stream()
                .max(Comparator.naturalOrder())
                .map(last -> new Chosen(
                        lefts.stream().map(Open::name).toList(),
                        rights.stream().map(Open::name).toList(),
                        minor,
                        last));
    }
}
