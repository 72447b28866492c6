package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sunledger.balance.BalanceKey;
import org.sunledger.chart.Labels;
import org.sunledger.fact.FactKind;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Outcome;
import org.sunledger.statement.Block;
import org.sunledger.statement.Explanation;
import org.sunledger.statement.Figure;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementColumn;
import org.sunledger.statement.StatementLine;
import org.sunledger.statement.StatementRequest;

/**
 * What changed between a statement as it was published and the same statement as it is now, and which facts changed it.
 *
 * @param published the statement of the one state of the book
 * @param restated the statement of the other
 * @param changes every figure that differs, in the order of the statements
 */
public record Restatement(Statement published, Statement restated, List<Change> changes) {
    public Restatement {
        changes = List.copyOf(changes);
    }

    /**
     * A figure that differs.
     *
     * @param block what people read above its block
     * @param line what people read beside it
     * @param column its column
     * @param publishedMinor what it was
     * @param restatedMinor what it is
     * @param traced whether the figure is a sum of postings; another follows from figures that are
     * @param facts the facts that changed it, in the order of the log
     */
    public record Change(
            Labels block,
            Labels line,
            StatementColumn column,
            long publishedMinor,
            long restatedMinor,
            boolean traced,
            List<Part> facts) {
        public Change {
            facts = List.copyOf(facts);
        }

        /** What it is now less what it was. */
        public long minor() {
            return Math.subtractExact(restatedMinor, publishedMinor);
        }

        /** What the facts do not explain: zero for every figure that is traced. */
        public long unexplainedMinor() {
            return facts.stream().mapToLong(Part::minor).reduce(minor(), Math::subtractExact);
        }
    }

    /**
     * What one fact does to a figure.
     *
     * @param fact the fact
     * @param minor by how many minor units it moves the figure
     */
    public record Part(LoggedFact fact, long minor) {}

    /** Compares two views of one book. Refused as either statement is refused. */
    static Outcome<Restatement> of(BookView published, BookView restated, StatementRequest request) {
        StatementRequest asked = request.withDifference(false);
        return published
                .statement(asked)
                .then(one -> restated.statement(asked)
                        .then(other -> Outcome.accepted(new Comparison(published, restated, one, other).compare())));
    }

    /** Where a figure stands, so that it is found again in the other statement. */
    private record Address(Block block, StatementLine line, StatementColumn column) {}

    /** One side of a figure. */
    private record Side(long minor, String trace) {
        static final Side NOTHING = new Side(0, "");
    }

    private static final class Comparison {
        private final BookView published;
        private final BookView restated;
        private final Statement one;
        private final Statement other;

        Comparison(BookView published, BookView restated, Statement one, Statement other) {
            this.published = published;
            this.restated = restated;
            this.one = one;
            this.other = other;
        }

        Restatement compare() {
            Map<String, Address> addresses = new LinkedHashMap<>();
            Map<String, Side> before = sides(one, addresses);
            Map<String, Side> after = sides(other, addresses);
            List<Open> open = new ArrayList<>();
            addresses.forEach((key, address) -> {
                Side was = side(before, key, after, published);
                Side is = side(after, key, before, restated);
                if (was.minor() != is.minor()) {
                    open.add(new Open(address, was, is, weights(published, was), weights(restated, is)));
                }
            });
            explain(open);
            return new Restatement(one, other, open.stream().map(Open::change).toList());
        }

        private static Map<String, Side> sides(Statement statement, Map<String, Address> addresses) {
            Map<String, Side> sides = new LinkedHashMap<>();
            for (Block block : statement.blocks()) {
                for (StatementLine line : block.lines()) {
                    for (int i = 0; i < line.figures().size(); i++) {
                        if (line.figures().get(i) instanceof Figure.Amount amount) {
                            StatementColumn column = statement.columns().get(i);
                            String key = (block.total() ? "total" : block.places() + "" + block.labels()) + "|"
                                    + line.id() + "|" + line.detail() + "|" + column.name();
                            addresses.putIfAbsent(key, new Address(block, line, column));
                            sides.put(key, new Side(amount.minor(), amount.trace()));
                        }
                    }
                }
            }
            return sides;
        }

        private static Side side(Map<String, Side> own, String key, Map<String, Side> others, BookView view) {
            Side here = own.get(key);
            Side there = others.get(key);
            if (here != null) {
                return here;
            }
            return there == null ? Side.NOTHING : missing(view, there);
        }

        /** A line that a statement leaves out, because there was nothing to show, has a value all the same. */
        private static Side missing(BookView view, Side there) {
            long[] sum = {0};
            for (Explanation explanation : weights(view, there)) {
                if (explanation.needsFacts()) {
                    continue;
                }
                view.balances(LocalDate.MIN, explanation.lastDay().plusDays(1), cell -> {
                    BalanceKey key = cell.key();
                    FundGroup place = new FundGroup(key.fund(), key.group());
                    int weight = explanation.weight(key.day(), key.account(), place, key.subject());
                    sum[0] = Math.addExact(sum[0], Math.multiplyExact(weight, cell.amountMinor()));
                });
            }
            return new Side(sum[0], there.trace());
        }

        private static List<Explanation> weights(BookView view, Side side) {
            return side.trace().isEmpty()
                    ? List.of()
                    : List.of(view.explain(side.trace()).orThrow());
        }

        /** Facts that both sides know count alike on both unless a name was stated anew in between. */
        private void explain(List<Open> open) {
            long shared = Math.min(published.size(), restated.size());
            BookView longer = published.size() > restated.size() ? published : restated;
            boolean sameNames = Stream.of(FactKind.values())
                    .filter(FactKind::isMaster)
                    .flatMap(kind -> longer.ofKind(kind).stream())
                    .noneMatch(index -> index >= shared);
            long from = sameNames ? shared : 0;
            if (open.stream().anyMatch(Open::isTraced)) {
                longer.facts(
                        from,
                        fact -> open.forEach(each ->
                                each.add(fact, fact.index() < published.size(), fact.index() < restated.size())));
            }
        }
    }

    /** A changed figure while the facts behind it are gathered. */
    private record Open(
            Address address, Side was, Side is, List<Explanation> before, List<Explanation> after, List<Part> parts) {
        Open(Address address, Side was, Side is, List<Explanation> before, List<Explanation> after) {
            this(address, was, is, before, after, new ArrayList<>());
        }

        boolean isTraced() {
            return !before.isEmpty() || !after.isEmpty();
        }

        void add(LoggedFact fact, boolean wasThere, boolean isThere) {
            long minor = 0;
            for (Posting posting : fact.postings()) {
                int weight =
                        (isThere ? weight(after, fact, posting) : 0) - (wasThere ? weight(before, fact, posting) : 0);
                minor = Math.addExact(minor, Math.multiplyExact(weight, posting.amountMinor()));
            }
            if (minor != 0) {
                parts.add(new Part(fact, minor));
            }
        }

        private static int weight(List<Explanation> explanations, LoggedFact fact, Posting posting) {
            return explanations.isEmpty() ? 0 : explanations.get(0).weight(fact, posting);
        }

        Change change() {
            return new Change(
                    address.block().labels(),
                    address.line().labels(),
                    address.column(),
                    was.minor(),
                    is.minor(),
                    isTraced(),
                    parts);
        }
    }
}
