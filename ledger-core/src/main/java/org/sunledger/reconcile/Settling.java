package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sunledger.fact.DecisionKind;

/** Puts on the board what was settled before a run, and takes from it afterwards what a person has rejected. */
final class Settling {
    private static final String OTHER_ACCOUNT = "account";

    private final Board board;
    private final Given given;
    private final LineNames lefts;
    private final LineNames rights;
    private final List<Decided> decided = new ArrayList<>();

    Settling(Board board, Given given) {
        this.board = board;
        this.given = given;
        this.lefts = new LineNames(board.left, names(given, true));
        this.rights = new LineNames(board.right, names(given, false));
    }

    private static List<String> names(Given given, boolean left) {
        return Stream.concat(
                        given.decisions().stream().flatMap(each -> (left ? each.left() : each.right()).stream()),
                        given.kept().stream().flatMap(each -> (left ? each.left() : each.right()).stream()))
                .toList();
    }

    /** The decisions, the oldest first, with the lines they were found to be about. */
    List<Decided> decided() {
        List<Decided> inOrder = new ArrayList<>(decided);
        Collections.reverse(inOrder);
        return inOrder;
    }

    /** Before anything is compared. */
    void before() {
        for (int row = 0; !given.notMeant().isEmpty() && row < board.right.size(); row++) {
            if (board.rightOpen(row)
                    && board.right.source(row) == 0
                    && given.notMeant().contains(board.right.line(row))) {
                board.rightOutcomes[row] = LineOutcome.EXCLUDED;
                board.rightReasons[row] = OTHER_ACCOUNT;
            }
        }
        decide();
        given.kept().forEach(this::keep);
        decided.forEach(this::remark);
    }

    /** The newest decision first: an older one about a line that a newer one has does not count. */
    private void decide() {
        Touched accepted = new Touched();
        Touched any = new Touched();
        for (int i = given.decisions().size() - 1; i >= 0; i--) {
            Decision decision = given.decisions().get(i);
            boolean accepts = decision.kind() == DecisionKind.ACCEPT;
            Optional<Rows> left = lefts.find(decision.left(), row -> !accepts || board.leftOpen(row));
            Optional<Rows> right = rights.find(decision.right(), row -> !accepts || board.rightOpen(row));
            boolean found = left.isPresent() && right.isPresent();
            Rows onLeft = left.orElse(Rows.NONE);
            Rows onRight = right.orElse(Rows.NONE);
            boolean overtaken = switch (decision.kind()) {
                case ACCEPT -> any.has(onLeft, onRight);
                case REJECT -> accepted.has(onLeft, onRight);
                case NOTE -> false;
            };
            boolean applies = found && !overtaken && (!accepts || accept(decision, onLeft, onRight));
            decided.add(new Decided(decision, onLeft, onRight, applies));
            if (applies && decision.kind() != DecisionKind.NOTE) {
                any.add(onLeft, onRight);
                if (accepts) {
                    accepted.add(onLeft, onRight);
                }
            }
        }
    }

    /** The rows that newer decisions are about. */
    private static final class Touched {
        private final BitSet left = new BitSet();
        private final BitSet right = new BitSet();

        void add(Rows lefts, Rows rights) {
            lefts.each(left::set);
            rights.each(right::set);
        }

        boolean has(Rows lefts, Rows rights) {
            boolean[] has = {false};
            lefts.each(row -> has[0] |= left.get(row));
            rights.each(row -> has[0] |= right.get(row));
            return has[0];
        }
    }

    private boolean accept(Decision decision, Rows left, Rows right) {
        long residual = residual(left, right);
        boolean single = left.size() == 1 && right.size() == 1;
        LineOutcome outcome = residual != 0 ? LineOutcome.TOLERANCE : single ? LineOutcome.EXACT : LineOutcome.GROUP;
        if (residual != 0 && decision.difference().isEmpty()) {
            return false;
        }
        String account = residual == 0 ? "" : decision.difference();
        board.group(new Group("person", outcome, left, right, residual, account, 0, 0, "", -1, List.of()));
        return true;
    }

    private void keep(KeptGroup kept) {
        Optional<Rows> left = lefts.find(kept.left(), board::leftOpen);
        Optional<Rows> right = rights.find(kept.right(), board::rightOpen);
        if (left.isEmpty() || right.isEmpty() || isRejected(left.get(), right.get())) {
            return;
        }
        long residual = residual(left.get(), right.get());
        if (residual == 0 || kept.outcome() == LineOutcome.TOLERANCE) {
            board.group(new Group(
                    kept.rule(),
                    kept.outcome(),
                    left.get(),
                    right.get(),
                    residual,
                    residual == 0 ? "" : kept.account(),
                    kept.weight(),
                    kept.margin(),
                    kept.key(),
                    -1,
                    List.of()));
        }
    }

    private long residual(Rows left, Rows right) {
        long[] residual = {0};
        right.each(row -> residual[0] = Math.addExact(residual[0], board.right.amounts[row]));
        left.each(row -> residual[0] = Math.subtractExact(residual[0], board.left.amounts[row]));
        return residual[0];
    }

    private Stream<Decided> rejections() {
        return decided.stream().filter(each -> each.applies() && each.decision().kind() == DecisionKind.REJECT);
    }

    private boolean isRejected(Rows left, Rows right) {
        return rejections()
                .anyMatch(each -> each.left().equals(left) && each.right().equals(right));
    }

    private void remark(Decided each) {
        if (each.applies()) {
            String words = each.decision().words();
            each.left().each(row -> board.leftReasons[row] = more(board.leftReasons[row], words));
            each.right().each(row -> board.rightReasons[row] = more(board.rightReasons[row], words));
        }
    }

    private static String more(@Nullable String reason, String words) {
        return reason == null ? words : reason + "; " + words;
    }

    /** After everything was compared: groups that a person has rejected fall apart, and the next best is proposed. */
    void after(Map<Integer, Group> proposals) {
        rejections().forEach(each -> {
            boolean pair = each.left().size() == 1 && each.right().size() == 1;
            if (pair && board.mates[each.left().at(0)] == each.right().at(0)) {
                int row = each.left().at(0);
                board.mates[row] = Board.ALONE;
                release(each.left(), each.right());
                Group rejected = proposals.remove(row);
                if (rejected != null) {
                    proposeNext(rejected, proposals);
                }
            }
            board.groups.removeIf(group -> {
                boolean same = isSame(group, each);
                if (same) {
                    release(group.left(), group.right());
                }
                return same;
            });
        });
    }

    private static boolean isSame(Group group, Decided each) {
        return sorted(group.left()).equals(each.left()) && sorted(group.right()).equals(each.right());
    }

    private static Rows sorted(Rows rows) {
        int[] sorted = new int[rows.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = rows.at(i);
        }
        Arrays.sort(sorted);
        return Rows.of(sorted);
    }

    private void release(Rows left, Rows right) {
        left.each(row -> board.leftOutcomes[row] = LineOutcome.LEDGER_ONLY);
        right.each(row -> board.rightOutcomes[row] = LineOutcome.STATEMENT_ONLY);
    }

    private void proposeNext(Group rejected, Map<Integer, Group> proposals) {
        for (Group.Alternative other : rejected.alternatives()) {
            boolean pair = other.left().size() == 1 && other.right().size() == 1;
            if (pair && isFree(other.left().at(0), other.right().at(0)) && !isRejected(other.left(), other.right())) {
                int left = other.left().at(0);
                int right = other.right().at(0);
                board.pair(left, right, LineOutcome.PROPOSED, other.weight(), 0);
                board.addends.forget(left);
                proposals.put(
                        left,
                        new Group(
                                "pair",
                                LineOutcome.PROPOSED,
                                other.left(),
                                other.right(),
                                residual(other.left(), other.right()),
                                "",
                                other.weight(),
                                0,
                                "",
                                -1,
                                List.of()));
                return;
            }
        }
    }

    private boolean isFree(int left, int right) {
        return board.leftOutcomes[left] == LineOutcome.LEDGER_ONLY
                && board.rightOutcomes[right] == LineOutcome.STATEMENT_ONLY;
    }
}
