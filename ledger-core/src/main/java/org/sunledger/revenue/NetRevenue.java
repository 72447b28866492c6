package org.sunledger.revenue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.journal.FundGroup;
import org.sunledger.money.Amounts;
import org.sunledger.period.DatePeriod;

/**
 * How gross income becomes net: for each fund, ownership group and stream the gross income, the tax on it, the cost of
 * managing it, what of that cost is the property company's agreed share, and what stays. Recognised figures: what was
 * earned and owed in the period, whether or not it has been paid.
 *
 * @param period the days it is about
 * @param lines one for each fund, group and stream that moved, in this order
 */
public record NetRevenue(DatePeriod period, List<Line> lines) {
    private static final long WHOLE = 10_000;

    public NetRevenue {
        lines = List.copyOf(lines);
    }

    /**
     * The income of a stream in a fund and group. Amounts are minor units, positive for what income and deductions
     * normally are.
     *
     * @param place the fund and ownership group
     * @param stream the stream; empty for what belongs to none
     * @param grossMinor gross income
     * @param taxMinor tax on it
     * @param costMinor management cost of it, the property company's share included
     * @param shareMinor the property company's share as the contracts agree it; it is part of the cost when the cost
     *     was booked
     */
    public record Line(
            FundGroup place, String stream, long grossMinor, long taxMinor, long costMinor, long shareMinor) {
        /** Gross less tax less cost: net public revenue. */
        public long netMinor() {
            return Math.subtractExact(Math.subtractExact(grossMinor, taxMinor), costMinor);
        }

        /** The management cost that is not the agreed share; negative when less was booked than agreed. */
        public long otherCostMinor() {
            return Math.subtractExact(costMinor, shareMinor);
        }

        private Line plus(Line other) {
            LongBinaryOperator sum = Math::addExact;
            return new Line(
                    place,
                    "",
                    sum.applyAsLong(grossMinor, other.grossMinor),
                    sum.applyAsLong(taxMinor, other.taxMinor),
                    sum.applyAsLong(costMinor, other.costMinor),
                    sum.applyAsLong(shareMinor, other.shareMinor));
        }
    }

    /**
     * Computes it.
     *
     * @param period the days
     * @param chart the names the book knows
     * @param cells the movements of these days
     * @param contracts the contracts with their receipts
     */
    public static NetRevenue of(
            DatePeriod period, Chart chart, Collection<DayBalance> cells, Collection<ContractState> contracts) {
        Map<String, Section> sections = sections(chart);
        Map<FundGroup, Map<String, long[]>> sums = new TreeMap<>();
        for (DayBalance cell : cells) {
            Section section = sections.get(cell.key().account());
            if (section != null && period.contains(cell.key().day())) {
                FundGroup place = new FundGroup(cell.key().fund(), cell.key().group());
                long[] sum = sums.computeIfAbsent(place, any -> new TreeMap<>())
                        .computeIfAbsent(cell.key().subject(), any -> new long[3]);
                int at = section == Section.GROSS_INCOME ? 0 : section == Section.TAX ? 1 : 2;
                sum[at] = Math.addExact(sum[at], at == 0 ? -cell.amountMinor() : cell.amountMinor());
            }
        }
        Map<String, Long> shares = shares(period, contracts);
        List<Line> lines = new ArrayList<>();
        sums.forEach((place, streams) -> streams.forEach((stream, sum) ->
                lines.add(new Line(place, stream, sum[0], sum[1], sum[2], takeShare(shares, chart, place, stream)))));
        return new NetRevenue(period, lines);
    }

    /** The sum of the lines of each fund and group, in order. */
    public List<Line> totals() {
        Map<FundGroup, Line> totals = lines.stream()
                .collect(Collectors.toMap(
                        Line::place,
                        line -> new Line(
                                line.place(),
                                "",
                                line.grossMinor(),
                                line.taxMinor(),
                                line.costMinor(),
                                line.shareMinor()),
                        Line::plus,
                        TreeMap::new));
        return List.copyOf(totals.values());
    }

    private static Map<String, Section> sections(Chart chart) {
        Map<String, Section> sections = new HashMap<>();
        for (String id : chart.ids(NameKind.ACCOUNT)) {
            if (chart.newest(NameKind.ACCOUNT, id).orElseThrow() instanceof Account account
                    && (account.type() == AccountType.INCOME || account.type() == AccountType.EXPENSE)
                    && (account.section() == Section.GROSS_INCOME
                            || account.section() == Section.TAX
                            || account.section() == Section.MANAGEMENT_COST)) {
                sections.put(id, account.section());
            }
        }
        return sections;
    }

    /** The share that contracts agree, by stream: of each receipt less its tax, half a minor unit rounded up. */
    private static Map<String, Long> shares(DatePeriod period, Collection<ContractState> contracts) {
        Map<String, Long> shares = new HashMap<>();
        for (ContractState state : contracts) {
            long basisPoints = state.contract().management().shareBasisPoints();
            for (Receipt receipt : state.receipts()) {
                if (basisPoints > 0 && period.contains(receipt.day())) {
                    long base = Amounts.bounded(receipt.grossMinor() - receipt.taxMinor());
                    long share = base / WHOLE * basisPoints + (2 * (base % WHOLE) * basisPoints + WHOLE) / (2 * WHOLE);
                    shares.merge(state.contract().stream(), share, Math::addExact);
                }
            }
        }
        return shares;
    }

    /** A stream's share stands with the fund and group that the stream belongs to, and nowhere else. */
    private static long takeShare(Map<String, Long> shares, Chart chart, FundGroup place, String stream) {
        boolean home = chart.newest(NameKind.STREAM, stream)
                .map(RevenueStream.class::cast)
                .filter(named ->
                        named.fund().equals(place.fund()) && named.group().equals(place.group()))
                .isPresent();
        return home ? shares.getOrDefault(stream, 0L) : 0;
    }
}
