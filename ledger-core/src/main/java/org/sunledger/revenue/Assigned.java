package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;

/**
 * Under which contract each receipt was received, as far as anybody can tell, and when. A receipt that was reversed
 * stays under its contract, and what is taxed at the rate of its day is given back at that rate.
 *
 * @param byFact the contract by the index of the receipt
 * @param days the day of the receipt itself, by its index
 */
public record Assigned(Map<Long, Contract> byFact, Map<Long, LocalDate> days) {
    public Assigned {
        byFact = Map.copyOf(byFact);
        days = Map.copyOf(days);
    }

    /**
     * Assigns receipts to the contracts known on a day.
     *
     * @param receipts each receipt before what its reversals make of it
     */
    public static Assigned of(Chart chart, LocalDate day, Collection<Receipt> receipts) {
        List<Contract> contracts = chart.contracts(day);
        Map<Long, LocalDate> days = new HashMap<>();
        List<Receipt> first = new ArrayList<>();
        for (Receipt receipt : receipts) {
            if (days.putIfAbsent(receipt.fact(), receipt.day()) == null) {
                first.add(receipt);
            }
        }
        Assignment assignment = Assignment.of(contracts, first);
        Map<Long, Contract> byFact = new HashMap<>();
        for (Contract contract : contracts) {
            assignment.of(contract.id()).forEach(receipt -> byFact.put(receipt.fact(), contract));
        }
        return new Assigned(byFact, days);
    }

    /** The contract of a receipt. */
    public Optional<Contract> contract(Receipt receipt) {
        return Optional.ofNullable(byFact.get(receipt.fact()));
    }

    LocalDate firstDay(Receipt receipt) {
        return days.getOrDefault(receipt.fact(), receipt.day());
    }
}
