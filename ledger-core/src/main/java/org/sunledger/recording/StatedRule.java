package org.sunledger.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.AmountTail;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.LateRule;
import org.sunledger.chart.Membership;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.chart.Ownership;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.Toll;
import org.sunledger.fact.MasterFact;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/**
 * What is said of names from a day on: it must speak of names the book knows, and not contradict what was said for the
 * same day. Whoever means to correct that says so.
 */
final class StatedRule {
    private StatedRule() {}

    static List<Rejection> check(MasterFact fact, Chart chart) {
        List<Rejection> rejections = new ArrayList<>();
        Named named = fact.named();
        if (named instanceof Ownership ownership) {
            known(NameKind.UNIT, ownership.unit(), chart, rejections);
            if (isBackwards(fact.effective(), ownership.until())) {
                rejections.add(backwards(fact.effective(), ownership.until()));
            } else {
                overlap(fact, ownership, chart, rejections);
            }
            return rejections;
        } else if (named instanceof Membership membership) {
            known(NameKind.GROUP, membership.group(), chart, rejections);
            known(NameKind.UNIT, membership.unit(), chart, rejections);
        } else if (named instanceof KeyShare share) {
            known(NameKind.KEY, share.key(), chart, rejections);
            known(NameKind.UNIT, share.unit(), chart, rejections);
            takesShares(share.key(), chart, rejections);
        } else if (named instanceof Tariff tariff) {
            known(NameKind.CHARGE, tariff.charge(), chart, rejections);
        } else if (named instanceof Toll toll) {
            known(NameKind.STREAM, toll.stream(), chart, rejections);
            if (toll.priceMinor() <= 0) {
                rejections.add(Rejection.of(Code.AMOUNT_NOT_POSITIVE, "price", "amount", toll.priceMinor()));
            }
        } else if (named instanceof LateRule rule) {
            known(NameKind.CHARGE, rule.charge(), chart, rejections);
        } else if (named instanceof AmountTail tail) {
            known(NameKind.UNIT, tail.unit(), chart, rejections);
            if (tail.tailMinor() < 1 || tail.tailMinor() > AmountTail.LARGEST) {
                rejections.add(Rejection.of(
                        Code.AMOUNT_EXCEEDS, "tail", "amount", tail.tailMinor(), "limit", AmountTail.LARGEST));
            }
        } else if (named instanceof Exemption exemption) {
            known(NameKind.CHARGE, exemption.charge(), chart, rejections);
            known(NameKind.UNIT, exemption.unit(), chart, rejections);
            if (exemption.reason().isBlank()) {
                rejections.add(Rejection.of(Code.REASON_MISSING, "reason"));
            }
            if (isBackwards(fact.effective(), exemption.until())) {
                rejections.add(backwards(fact.effective(), exemption.until()));
            }
        }
        if (!fact.change() && chart.days(named.nameKind(), named.id()).contains(fact.effective())) {
            rejections.add(Rejection.of(Code.NAME_REUSED, named.nameKind().field(), "name", named.id()));
        }
        return rejections;
    }

    /** Owners of a unit follow one another; only a last day that was stated can stand in the way. */
    private static void overlap(MasterFact fact, Ownership stated, Chart chart, List<Rejection> rejections) {
        SortedMap<LocalDate, Ownership> others = chart.owners(stated.unit());
        for (LocalDate from : others.keySet()) {
            Ownership other = others.get(from);
            boolean same = from.equals(fact.effective());
            boolean before = from.isBefore(fact.effective()) && holdsOn(fact.effective(), other.until());
            boolean after = from.isAfter(fact.effective()) && holdsOn(from, stated.until());
            if ((same && !fact.change()) || before || after) {
                rejections.add(Rejection.of(
                        Code.OWNERSHIP_OVERLAPS,
                        "unit",
                        "name",
                        stated.unit(),
                        "day",
                        fact.effective(),
                        "other",
                        from));
                return;
            }
        }
    }

    /** True when a stated last day reaches to the day; an ownership without one ends when the next begins. */
    private static boolean holdsOn(LocalDate day, @Nullable LocalDate until) {
        return until != null && !until.isBefore(day);
    }

    private static void takesShares(String key, Chart chart, List<Rejection> rejections) {
        chart.newest(NameKind.KEY, key)
                .map(AllocationKey.class::cast)
                .filter(found -> !found.basis().isStated())
                .ifPresent(found -> rejections.add(Rejection.of(
                        Code.KEY_WITHOUT_SHARES,
                        "key",
                        "name",
                        key,
                        "basis",
                        found.basis().text())));
    }

    private static boolean isBackwards(LocalDate from, @Nullable LocalDate until) {
        return until != null && until.isBefore(from);
    }

    private static Rejection backwards(LocalDate from, @Nullable LocalDate until) {
        return Rejection.of(Code.PERIOD_BACKWARDS, "until", "from", from, "to", String.valueOf(until));
    }

    private static void known(NameKind kind, String id, Chart chart, List<Rejection> rejections) {
        NamingRule.checkKnown(kind, id, chart.newest(kind, id), chart, rejections);
    }
}
