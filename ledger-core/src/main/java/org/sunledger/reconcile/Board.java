package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Both sides while a run goes on: what every line is by now, the pairs, the groups. */
final class Board {
    static final int ALONE = Assignment.ALONE;

    final Side left;
    final Side right;
    final Rules rules;
    final List<Vocabulary> vocabularies = new ArrayList<>();
    final Weights weights;
    final LineOutcome[] leftOutcomes;
    final LineOutcome[] rightOutcomes;
    final String[] leftReasons;
    final String[] rightReasons;
    final int[] mates;
    final int[] pairWeights;
    final int[] pairMargins;
    final Addends addends;
    private final int[] alike;
    final List<Group> groups = new ArrayList<>();

    Board(Side left, Side right, Rules rules) {
        this.left = left;
        this.right = right;
        this.rules = rules;
        IntStream.range(0, left.fields().size())
                .parallel()
                .mapToObj(field -> new Vocabulary(left, right, field))
                .forEachOrdered(vocabularies::add);
        this.weights = new Weights(left, right, vocabularies, rules);
        this.leftOutcomes = new LineOutcome[left.size()];
        this.rightOutcomes = new LineOutcome[right.size()];
        this.leftReasons = new String[left.size()];
        this.rightReasons = new String[right.size()];
        this.mates = new int[left.size()];
        this.pairWeights = new int[left.size()];
        this.pairMargins = new int[left.size()];
        this.addends = new Addends(left.size(), left.fields().size());
        this.alike = Company.of(left, vocabularies);
        Arrays.fill(mates, ALONE);
    }

    Weigher weigher() {
        return new Weigher(left, right, vocabularies, weights, rules, alike);
    }

    boolean leftOpen(int row) {
        return leftOutcomes[row] == null;
    }

    boolean rightOpen(int row) {
        return rightOutcomes[row] == null;
    }

    /** From now on only open lines count as rivals: the others have found their partners. */
    void narrow() {
        int[] leftRows = openLeft();
        int[] rightRows = openRight();
        vocabularies.forEach(vocabulary -> vocabulary.count(leftRows, rightRows));
        weights.narrow(
                Arrays.stream(leftRows).mapToLong(row -> left.amounts[row]).toArray(),
                Arrays.stream(rightRows).mapToLong(row -> right.amounts[row]).toArray());
    }

    /** The open rows of the left side, in their order. */
    int[] openLeft() {
        return open(leftOutcomes);
    }

    /** The open rows of the right side, in their order. */
    int[] openRight() {
        return open(rightOutcomes);
    }

    private static int[] open(LineOutcome[] outcomes) {
        int[] rows = new int[outcomes.length];
        int size = 0;
        for (int row = 0; row < outcomes.length; row++) {
            if (outcomes[row] == null) {
                rows[size++] = row;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    /** Settles a pair. */
    void pair(int leftRow, int rightRow, LineOutcome outcome, int weight, int margin) {
        mates[leftRow] = rightRow;
        pairWeights[leftRow] = weight;
        pairMargins[leftRow] = margin;
        leftOutcomes[leftRow] = outcome;
        rightOutcomes[rightRow] = outcome;
    }

    /** Settles a group of several lines. */
    void group(Group group) {
        groups.add(group);
        group.left().each(row -> leftOutcomes[row] = group.outcome());
        group.right().each(row -> rightOutcomes[row] = group.outcome());
    }

    /** Whether a pair may be accepted without a person. */
    boolean accepts(int weight, int margin) {
        return weight >= rules.accept().weight() && margin >= rules.accept().margin();
    }

    /** The sum of rows of a side. */
    long sum(boolean ofLeft, int[] rows) {
        long sum = 0;
        for (int row : rows) {
            sum = Math.addExact(sum, ofLeft ? left.amounts[row] : right.amounts[row]);
        }
        return sum;
    }

    long[] amounts(boolean ofLeft) {
        return ofLeft ? left.amounts : right.amounts;
    }

    int[] days(boolean ofLeft) {
        return ofLeft ? left.days : right.days;
    }

    boolean isOpen(boolean ofLeft, int row) {
        return ofLeft ? leftOpen(row) : rightOpen(row);
    }
}
