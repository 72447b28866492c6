package org.sunledger.chart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything the book knows by name, with the days from which it knows it. Immutable: {@link #with} gives a new chart.
 *
 * <p>A chart is a fold of the master facts of a log prefix over a template; it can be dropped and rebuilt.
 */
public final class Chart {
    private final DatedRegister<Account> accounts;
    private final DatedRegister<Fund> funds;
    private final DatedRegister<OwnershipGroup> groups;
    private final DatedRegister<RevenueStream> streams;
    private final DatedRegister<Unit> units;
    private final DatedRegister<Contract> contracts;

    private Chart(
            DatedRegister<Account> accounts,
            DatedRegister<Fund> funds,
            DatedRegister<OwnershipGroup> groups,
            DatedRegister<RevenueStream> streams,
            DatedRegister<Unit> units,
            DatedRegister<Contract> contracts) {
        this.accounts = accounts;
        this.funds = funds;
        this.groups = groups;
        this.streams = streams;
        this.units = units;
        this.contracts = contracts;
    }

    /** A chart that knows no name. */
    public static Chart empty() {
        return new Chart(
                new DatedRegister<>(),
                new DatedRegister<>(),
                new DatedRegister<>(),
                new DatedRegister<>(),
                new DatedRegister<>(),
                new DatedRegister<>());
    }

    /** This chart with more names stated, in the order given. */
    public Chart with(List<DatedName> names) {
        Chart next =
                new Chart(accounts.copy(), funds.copy(), groups.copy(), streams.copy(), units.copy(), contracts.copy());
        names.forEach(next::state);
        return next;
    }

    private void state(DatedName dated) {
        Named named = dated.named();
        LocalDate from = dated.from();
        if (named instanceof Account account) {
            accounts.state(from, account);
        } else if (named instanceof Fund fund) {
            funds.state(from, fund);
        } else if (named instanceof OwnershipGroup group) {
            groups.state(from, group);
        } else if (named instanceof RevenueStream stream) {
            streams.state(from, stream);
        } else if (named instanceof Unit unit) {
            units.state(from, unit);
        } else if (named instanceof Contract contract) {
            contracts.state(from, contract);
        }
    }

    /** The account of this id as it stood on the day. */
    public Optional<Account> account(String id, LocalDate day) {
        return accounts.on(id, day);
    }

    /** The fund of this id as it stood on the day, with its beneficiary of that day. */
    public Optional<Fund> fund(String id, LocalDate day) {
        return funds.on(id, day);
    }

    /** The ownership group of this id as it stood on the day. */
    public Optional<OwnershipGroup> group(String id, LocalDate day) {
        return groups.on(id, day);
    }

    /** The revenue stream of this id as it stood on the day. */
    public Optional<RevenueStream> stream(String id, LocalDate day) {
        return streams.on(id, day);
    }

    /** The unit of this id as it stood on the day. */
    public Optional<Unit> unit(String id, LocalDate day) {
        return units.on(id, day);
    }

    /** Every account known on the day, closed ones included, in the order of ids. */
    public List<Account> accounts(LocalDate day) {
        return accounts.allOn(day);
    }

    /** Every fund known on the day, closed ones included, in the order of ids. */
    public List<Fund> funds(LocalDate day) {
        return funds.allOn(day);
    }

    /** Every ownership group known on the day, closed ones included, in the order of ids. */
    public List<OwnershipGroup> groups(LocalDate day) {
        return groups.allOn(day);
    }

    /** Every revenue stream known on the day, closed ones included, in the order of ids. */
    public List<RevenueStream> streams(LocalDate day) {
        return streams.allOn(day);
    }

    /** Every unit known on the day, closed ones included, in the order of ids. */
    public List<Unit> units(LocalDate day) {
        return units.allOn(day);
    }

    /** The contract of this id as it stood on the day. */
    public Optional<Contract> contract(String id, LocalDate day) {
        return contracts.on(id, day);
    }

    /** Every contract known on the day, closed ones included, in the order of ids. */
    public List<Contract> contracts(LocalDate day) {
        return contracts.allOn(day);
    }

    /** Every statement about a contract that holds from the day or an earlier one, by the day it holds from. */
    public SortedMap<LocalDate, Contract> contractUntil(String id, LocalDate day) {
        return contracts.until(id, day);
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

    private DatedRegister<? extends Named> register(NameKind kind) {
        return switch (kind) {
            case ACCOUNT -> accounts;
            case FUND -> funds;
            case GROUP -> groups;
            case STREAM -> streams;
            case UNIT -> units;
            case CONTRACT -> contracts;
        };
    }
}
