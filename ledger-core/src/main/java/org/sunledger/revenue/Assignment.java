package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sunledger.chart.Contract;

/**
 * Says under which contract a receipt was received.
 *
 * <p>The contract it names; else, among the contracts of its stream, those of its counterparty if there are any; among
 * these the one whose days it falls in; else the only one there is, if it came less than a year after that ended or
 * less than a quarter before it began. When two remain nobody can tell, and the receipt belongs to none.
 */
final class Assignment {
    private static final int DAYS_BEFORE = 92;
    private static final int DAYS_AFTER = 366;

    private final Map<String, List<Receipt>> byContract = new HashMap<>();
    private final List<Receipt> unassigned = new ArrayList<>();

    private Assignment() {}

    /** Assigns receipts to the contracts known on a day. */
    static Assignment of(List<Contract> contracts, List<Receipt> receipts) {
        Map<String, List<Contract>> byStream = new HashMap<>();
        for (Contract contract : contracts) {
            byStream.computeIfAbsent(contract.stream(), any -> new ArrayList<>())
                    .add(contract);
        }
        Assignment assignment = new Assignment();
        for (Receipt receipt : receipts) {
            assignment.add(receipt, byStream.getOrDefault(receipt.stream(), List.of()));
        }
        return assignment;
    }

    /** The receipts of a contract. */
    List<Receipt> of(String contract) {
        return byContract.getOrDefault(contract, List.of());
    }

    /** Receipts of streams that have contracts, which belong to none of them. */
    List<Receipt> unassigned() {
        return unassigned;
    }

    private void add(Receipt receipt, List<Contract> contracts) {
        String named = receipt.paidFor().contract();
        if (!named.isEmpty()) {
            put(named, receipt);
            return;
        }
        List<Contract> candidates =
                orAll(contracts, contract -> isNamed(contract.counterparty(), receipt.counterparty()));
        List<Contract> during = candidates.stream()
                .filter(contract -> isWithin(receipt.day(), contract.start(), contract.end()))
                .toList();
        List<Contract> near = candidates.stream()
                .filter(contract -> isWithin(
                        receipt.day(),
                        contract.start().minusDays(DAYS_BEFORE),
                        contract.end().plusDays(DAYS_AFTER)))
                .toList();
        if (during.size() == 1) {
            put(during.get(0).id(), receipt);
        } else if (during.isEmpty() && near.size() == 1) {
            put(near.get(0).id(), receipt);
        } else if (!contracts.isEmpty()) {
            unassigned.add(receipt);
        }
    }

    private void put(String contract, Receipt receipt) {
        byContract.computeIfAbsent(contract, any -> new ArrayList<>()).add(receipt);
    }

    private static boolean isNamed(String counterparty, String found) {
        return !found.isEmpty() && counterparty.equals(found);
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static List<Contract> orAll(List<Contract> contracts, Predicate<Contract> wanted) {
        List<Contract> chosen = contracts.stream().filter(wanted).toList();
        return chosen.isEmpty() ? contracts : chosen;
    }
}
