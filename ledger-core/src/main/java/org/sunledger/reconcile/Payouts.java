package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Payouts of platforms: bank lines with the same standing words, each of them the receipts of a day or a weekend less a
 * fee, without a number that both sides know. They become proposals, never more.
 *
 * <p>One payout alone shows nothing: some choice of receipts comes near any amount. But a platform keeps the same fee
 * back each time, to the hundredth of a per cent, and pays after the same days or names the day. So all payouts of a
 * platform are looked at together, and a fee that would explain far more of them than chance has it is taken for
 * theirs. Payouts whose receipts a key has shown count as well.
 */
final class Payouts {
    private static final int ROUNDS = 3;
    private static final int OTHERS = 20;
    private static final long MILLION = 1_000_000;

    /** Chance may make one in ten: these words have payouts under them, so that far more of them are true. */
    private static final long LAMBDA_MOST = 100_000;

    private final Board board;
    private final StandingWords words;

    Payouts(Board board) {
        this.board = board;
        this.words = new StandingWords(board);
    }

    /** Proposes what is clear, and looks again at the rest, which then has fewer receipts to choose from. */
    void propose() {
        if (board.rules.sums().lines() < 2) {
            return;
        }
        Collection<PayoutChannel> channels = channels();
        for (int round = 0, before = -1; round < ROUNDS && board.groups.size() > before; round++) {
            before = board.groups.size();
            for (PayoutChannel channel : channels) {
                PayoutSearch search = new PayoutSearch(board);
                channel.payouts().stream()
                        .filter(payout -> board.rightOpen(payout.row))
                        .forEach(search::search);
                channel.learn();
                propose(channel);
            }
        }
    }

    /** The standing words of money in, most lines of which are no partners of one line alone. */
    private Collection<PayoutChannel> channels() {
        Map<Long, PayoutChannel> channels = new LinkedHashMap<>();
        for (int row : board.openRight()) {
            long amount = board.right.amounts[row];
            long number = amount > 0 && amount < Payout.LARGEST ? words.of(row) : StandingWords.NONE;
            if (number != StandingWords.NONE) {
                channels.computeIfAbsent(number, n -> new PayoutChannel(board.rules))
                        .add(new Payout(row, PayoutSearch.lags(board.rules)));
            }
        }
        channels.values().removeIf(channel -> !channel.hasSeveral());
        if (!channels.isEmpty()) {
            board.groups.forEach(group -> addSettled(group, channels));
            Map<Long, Integer> pairs = pairs();
            channels.entrySet().removeIf(each -> !each.getValue().pays(pairs.getOrDefault(each.getKey(), 0)));
        }
        return channels.values();
    }

    private Map<Long, Integer> pairs() {
        Map<Long, Integer> pairs = new HashMap<>();
        for (int mate : board.mates) {
            if (mate != Board.ALONE && board.right.amounts[mate] > 0) {
                pairs.merge(words.of(mate), 1, Integer::sum);
            }
        }
        return pairs;
    }

    private void addSettled(Group group, Map<Long, PayoutChannel> channels) {
        boolean several = group.right().size() == 1 && group.left().size() > 1;
        PayoutChannel channel = several ? channels.get(words.of(group.right().at(0))) : null;
        if (channel != null) {
            int[] places = new int[group.left().size()];
            Arrays.setAll(places, i -> i);
            long[] amounts = Arrays.stream(places)
                    .mapToLong(i -> board.left.amounts[group.left().at(i)])
                    .toArray();
            long sum = Arrays.stream(amounts).sum();
            long paid = board.right.amounts[group.right().at(0)];
            boolean mayBe = paid > 0
                    && sum >= paid
                    && sum < 2 * Payout.LARGEST
                    && Arrays.stream(amounts).allMatch(amount -> amount > 0);
            channel.addSettled(mayBe ? Payout.fee(amounts, places, places.length, sum, paid) : -1);
        }
    }

    private void propose(PayoutChannel channel) {
        Map<Payout, Long> lambdas = new LinkedHashMap<>();
        for (Payout payout : channel.payouts()) {
            if (board.rightOpen(payout.row)) {
                payout.choices.removeIf(choice -> !channel.isUsual(choice));
                payout.choices.sort(channel.bestFirst());
                if (!payout.choices.isEmpty()) {
                    lambdas.put(payout, lambda(channel, payout));
                }
            }
        }
        lambdas.values().removeIf(lambda -> lambda > LAMBDA_MOST);
        lambdas.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> propose(channel, each.getKey(), each.getValue()));
    }

    /** How many choices at the lag of the best one, or a more usual lag, make a usual fee by chance, in millionths. */
    private long lambda(PayoutChannel channel, Payout payout) {
        long paid = board.right.amounts[payout.row];
        long fees = PayoutSearch.most(paid, board.rules) - paid + 1;
        long tried = channel.tried(payout, payout.choices.get(0).lag());
        // A fee may be rounded in two ways.
        return Math.min(MILLION, 2 * channel.usualFees() * tried * MILLION / fees);
    }

    private void propose(PayoutChannel channel, Payout payout, long lambda) {
        payout.choices.removeIf(choice -> !isOpen(choice));
        if (payout.choices.isEmpty()) {
            return;
        }
        Payout.Choice best = payout.choices.get(0);
        long[] sum = {0};
        best.rows().each(row -> sum[0] += board.left.amounts[row]);
        int weight = Bits.log2(MILLION) - Bits.log2(Math.max(1, lambda));
        Rows right = Rows.of(payout.row);
        List<Group.Alternative> others = new ArrayList<>();
        for (int i = 1; i < payout.choices.size() && others.size() < OTHERS; i++) {
            others.add(new Group.Alternative(payout.choices.get(i).rows(), right, weight));
        }
        payout.settle(best);
        board.group(new Group(
                "sum",
                LineOutcome.PROPOSED,
                best.rows(),
                right,
                board.right.amounts[payout.row] - sum[0],
                "",
                weight,
                others.isEmpty() ? weight : 0,
                channel.reason(best),
                lambda,
                others));
    }

    private boolean isOpen(Payout.Choice choice) {
        boolean open = true;
        for (int i = 0; i < choice.rows().size(); i++) {
            open &= board.leftOpen(choice.rows().at(i));
        }
        return open;
    }
}
