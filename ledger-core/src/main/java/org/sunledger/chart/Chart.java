package org.sunledger.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything the book knows by name, with the days from which it knows it. Immutable: {@link #with} gives a new chart.
 *
 * <p>A chart is a fold of the master facts of a log prefix over a template; it can be dropped and rebuilt.
 */
public final class Chart {
    private static final DatedRegister<Named> NONE = new DatedRegister<>();

    private final Map<NameKind, DatedRegister<Named>> registers;
    private final LaterNames later;

    private Chart(Map<NameKind, DatedRegister<Named>> registers, LaterNames later) {
        this.registers = registers;
        this.later = later;
    }

    /** A chart that knows no name. */
    public static Chart empty() {
        return new Chart(new EnumMap<>(NameKind.class), new LaterNames(kind -> List.of()));
    }

    /**
     * This chart with what is said about units, each kind read when somebody first asks for it. What {@code read} gives
     * for a kind must always be the same, and the kind must not be in this chart yet.
     */
    public Chart withUnits(Function<NameKind, List<DatedName>> read) {
        return new Chart(registers, new LaterNames(read));
    }

    /** This chart with more names stated, in the order given. */
    public Chart with(List<DatedName> names) {
        Map<NameKind, DatedRegister<Named>> next = new EnumMap<>(NameKind.class);
        next.putAll(registers);
        Set<NameKind> copied = EnumSet.noneOf(NameKind.class);
        for (DatedName dated : names) {
            NameKind kind = dated.named().nameKind();
            if (copied.add(kind)) {
                next.put(kind, register(kind).copy());
            }
            next.getOrDefault(kind, NONE).state(dated.from(), dated.named());
        }
        return new Chart(next, later);
    }

    private DatedRegister<Named> register(NameKind kind) {
        DatedRegister<Named> register = registers.get(kind);
        if (register == null) {
            return kind.isAboutUnits() ? later.register(kind) : NONE;
        }
        return register;
    }

    private <T extends Named> Optional<T> on(NameKind kind, String id, LocalDate day, Class<T> type) {
        return register(kind).on(id, day).map(type::cast);
    }

    private <T extends Named> List<T> allOn(NameKind kind, LocalDate day, Class<T> type) {
        return register(kind).allOn(day).stream().map(type::cast).toList();
    }

    /** The account of this id as it stood on the day. */
    public Optional<Account> account(String id, LocalDate day) {
        return on(NameKind.ACCOUNT, id, day, Account.class);
    }

    /** The fund of this id as it stood on the day, with its beneficiary of that day. */
    public Optional<Fund> fund(String id, LocalDate day) {
        return on(NameKind.FUND, id, day, Fund.class);
    }

    /** The ownership group of this id as it stood on the day. */
    public Optional<OwnershipGroup> group(String id, LocalDate day) {
        return on(NameKind.GROUP, id, day, OwnershipGroup.class);
    }

    /** The revenue stream of this id as it stood on the day. */
    public Optional<RevenueStream> stream(String id, LocalDate day) {
        return on(NameKind.STREAM, id, day, RevenueStream.class);
    }

    /** The unit of this id as it stood on the day. */
    public Optional<Unit> unit(String id, LocalDate day) {
        return on(NameKind.UNIT, id, day, Unit.class);
    }

    /** The allocation key of this id as it stood on the day. */
    public Optional<AllocationKey> key(String id, LocalDate day) {
        return on(NameKind.KEY, id, day, AllocationKey.class);
    }

    /** The charge of this id as it stood on the day. */
    public Optional<Charge> charge(String id, LocalDate day) {
        return on(NameKind.CHARGE, id, day, Charge.class);
    }

    /** The contract of this id as it stood on the day. */
    public Optional<Contract> contract(String id, LocalDate day) {
        return on(NameKind.CONTRACT, id, day, Contract.class);
    }

    /** Every contract known on the day, closed ones included, in the order of ids. */
    public List<Contract> contracts(LocalDate day) {
        return allOn(NameKind.CONTRACT, day, Contract.class);
    }

    /** Every statement about a contract that holds from the day or an earlier one, by the day it holds from. */
    public SortedMap<LocalDate, Contract> contractUntil(String id, LocalDate day) {
        return register(NameKind.CONTRACT).versions(id, Contract.class).headMap(day.plusDays(1));
    }

    /** The tariff of a charge for a kind of units on the day: its own, else that for every kind. */
    public Optional<Tariff> tariff(String charge, UnitKind units, LocalDate day) {
        return on(NameKind.TARIFF, Tariff.idOf(charge, units), day, Tariff.class)
                .or(() -> on(NameKind.TARIFF, Tariff.idOf(charge, null), day, Tariff.class));
    }

    /** The days from which something was stated about what units of a kind pay for a charge. */
    public List<LocalDate> tariffDays(String charge, UnitKind units) {
        List<LocalDate> days = new ArrayList<>(days(NameKind.TARIFF, Tariff.idOf(charge, units)));
        days.addAll(days(NameKind.TARIFF, Tariff.idOf(charge, null)));
        return days;
    }

    /** Whether units of a kind have ever had a tariff for the charge, of their own or for every kind. */
    public boolean hasTariff(String charge, UnitKind units) {
        return register(NameKind.TARIFF).firstDay(Tariff.idOf(charge, units)).isPresent()
                || register(NameKind.TARIFF).firstDay(Tariff.idOf(charge, null)).isPresent();
    }

    /** What a unit weighs under a key on the day; empty when it takes no part. */
    public Optional<KeyShare> keyShare(String key, String unit, LocalDate day) {
        return on(NameKind.KEY_SHARE, key + "/" + unit, day, KeyShare.class).filter(share -> !share.closed());
    }

    /** The exemption of a unit from a charge that holds on the day. */
    public Optional<Exemption> exemption(String charge, String unit, LocalDate day) {
        return on(NameKind.EXEMPTION, charge + "/" + unit, day, Exemption.class)
                .filter(exemption -> holds(exemption.until(), day));
    }

    /** The tail that a unit adds to its payments on the day. */
    public Optional<AmountTail> tail(String unit, LocalDate day) {
        return on(NameKind.TAIL, unit, day, AmountTail.class).filter(tail -> !tail.closed());
    }

    /** What a charge costs more when it is paid late on the day. */
    public Optional<LateRule> lateRule(String charge, LocalDate day) {
        return on(NameKind.LATE_RULE, charge, day, LateRule.class).filter(rule -> !rule.closed());
    }

    /** The payment channel of this id as it stood on the day. */
    public Optional<Channel> channel(String id, LocalDate day) {
        return on(NameKind.CHANNEL, id, day, Channel.class);
    }

    /** Every payment channel known on the day, closed ones included, in the order of ids. */
    public List<Channel> channels(LocalDate day) {
        return allOn(NameKind.CHANNEL, day, Channel.class);
    }

    /** What a gate charges on the day: its own toll, else that of every gate of the stream. */
    public Optional<Toll> toll(String stream, String gate, TollBasis basis, LocalDate day) {
        return on(NameKind.TOLL, Toll.idOf(stream, gate, basis), day, Toll.class)
                .or(() -> on(NameKind.TOLL, Toll.idOf(stream, "", basis), day, Toll.class))
                .filter(toll -> !toll.closed());
    }

    /** What is stated about a day of which its day of the week says something else. */
    public Optional<RestDay> restDay(LocalDate day) {
        return on(NameKind.REST_DAY, day.toString(), day, RestDay.class);
    }

    /** Who owns a unit on the day; empty when nothing is stated. */
    public Optional<Ownership> owner(String unit, LocalDate day) {
        return on(NameKind.OWNER, unit, day, Ownership.class).filter(ownership -> holds(ownership.until(), day));
    }

    /** Who owned a unit, by first day. */
    public SortedMap<LocalDate, Ownership> owners(String unit) {
        return register(NameKind.OWNER).versions(unit, Ownership.class);
    }

    private static boolean holds(@Nullable LocalDate until, LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** Whether a unit belongs to an ownership group on the day: as stated, else by where and what it is. */
    public boolean isMember(Unit unit, String group, LocalDate day) {
        return on(NameKind.MEMBER, group + "/" + unit.id(), day, Membership.class)
                .map(membership -> !membership.closed())
                .orElseGet(() ->
                        group(group, day).map(known -> known.hasByNature(unit)).orElse(false));
    }

    /** Every account known on the day, closed ones included, in the order of ids. */
    public List<Account> accounts(LocalDate day) {
        return allOn(NameKind.ACCOUNT, day, Account.class);
    }

    /** Every fund known on the day, closed ones included, in the order of ids. */
    public List<Fund> funds(LocalDate day) {
        return allOn(NameKind.FUND, day, Fund.class);
    }

    /** Every ownership group known on the day, closed ones included, in the order of ids. */
    public List<OwnershipGroup> groups(LocalDate day) {
        return allOn(NameKind.GROUP, day, OwnershipGroup.class);
    }

    /** Every revenue stream known on the day, closed ones included, in the order of ids. */
    public List<RevenueStream> streams(LocalDate day) {
        return allOn(NameKind.STREAM, day, RevenueStream.class);
    }

    /** Every charge known on the day, closed ones included, in the order of ids. */
    public List<Charge> charges(LocalDate day) {
        return allOn(NameKind.CHARGE, day, Charge.class);
    }

    /** Every unit known on the day, closed ones included, in the order of ids. */
    public List<Unit> units(LocalDate day) {
        return allOn(NameKind.UNIT, day, Unit.class);
    }

    /** The newest statement about an id, whatever its day. */
    public Optional<? extends Named> newest(NameKind kind, String id) {
        return register(kind).newest(id);
    }

    /** Every day from which something else was stated about an id, ascending. */
    public List<LocalDate> days(NameKind kind, String id) {
        return register(kind).days(id);
    }

    /** The first day from which an id is known. */
    public Optional<LocalDate> firstDay(NameKind kind, String id) {
        return register(kind).firstDay(id);
    }

    /** Every id of this kind that was ever stated, in order. */
    public Collection<String> ids(NameKind kind) {
        return List.copyOf(register(kind).ids());
    }

    /**
     * The ids a text may mean: the id itself, else every id with this label in either language. Empty when the text
     * names nothing, more than one when it is ambiguous.
     */
    public List<String> named(NameKind kind, String text) {
        return register(kind).named(text);
    }
}
