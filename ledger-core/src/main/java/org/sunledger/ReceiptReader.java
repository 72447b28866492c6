package org.sunledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.fact.Deposit;
import org.sunledger.fact.DepositAction;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Income;
import org.sunledger.log.LoggedFact;
import org.sunledger.revenue.Receipt;
import org.sunledger.store.StoredFact;

/**
 * Reads the receipts and deposits of a log prefix that count on a day: those of later days and reversed ones do not.
 */
final class ReceiptReader {
    private final BookView view;
    private final LocalDate asOf;
    private final Map<Long, List<Long>> reversals = new HashMap<>();
    private final Map<Long, LocalDate> days = new HashMap<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Receipt> everything = new ArrayList<>();
    private final Map<String, Long> deposits = new TreeMap<>();

    /** How the documents of the income that is wanted name its stream, one byte a character. */
    private final List<String> wanted;

    private ReceiptReader(BookView view, LocalDate asOf, Collection<String> streams) {
        this.view = view;
        this.asOf = asOf;
        this.wanted = streams.stream().map(ReceiptReader::written).toList();
    }

    private static String written(String stream) {
        CanonicalObject named = CanonicalObject.builder().put("stream", stream).build();
        String member = new String(named.toBytes(), StandardCharsets.ISO_8859_1);
        return member.substring(1, member.length() - 1);
    }

    /**
     * What was found.
     *
     * @param receipts the income that was not reversed by the day, in the order of the log
     * @param everything all income, and for each reversal of it that of the opposite sign on the reversal's day
     * @param depositsHeld what is held of each deposit by its name, in minor units
     */
    record Found(List<Receipt> receipts, List<Receipt> everything, Map<String, Long> depositsHeld) {}

    /**
     * Reads them.
     *
     * @param streams the streams whose income is wanted; when there is none, no deposit is either
     */
    static Found read(BookView view, LocalDate asOf, Collection<String> streams) {
        ReceiptReader reader = new ReceiptReader(view, asOf, streams);
        if (!streams.isEmpty()) {
            reader.readReversals();
            view.store().readFacts(0, view.size(), reader::read);
        }
        return new Found(reader.receipts, reader.everything, reader.deposits);
    }

    private void readReversals() {
        for (long index : view.ofKind(FactKind.REVERSAL)) {
            LoggedFact reversal = view.fact(index);
            if (!reversal.effective().isAfter(asOf)) {
                reversals
                        .computeIfAbsent(reversal.document().whole("of"), any -> new ArrayList<>())
                        .add(index);
                days.put(index, reversal.effective());
            }
        }
    }

    private boolean isReversed(long index) {
        return isReversed(index, new HashSet<>());
    }

    private boolean isReversed(long index, Set<Long> seen) {
        return seen.add(index)
                && reversals.getOrDefault(index, List.of()).stream().anyMatch(reversal -> !isReversed(reversal, seen));
    }

    private void read(StoredFact stored) {
        if (!mayCount(stored.bytes())) {
            return;
        }
        LoggedFact logged = LoggedFact.parse(stored.index(), stored.bytes());
        boolean counts = logged.kind() == FactKind.INCOME || logged.kind() == FactKind.DEPOSIT;
        if (!counts || logged.effective().isAfter(asOf)) {
            return;
        }
        boolean reversed = isReversed(logged.index());
        // Personal texts are not needed to know what was paid.
        Fact fact = logged.fact(Map.of(), view.settings().currency());
        if (fact instanceof Income income) {
            Receipt receipt = receipt(logged.index(), income);
            addEverything(logged.index(), receipt);
            if (!reversed) {
                receipts.add(receipt);
            }
        } else if (!reversed && fact instanceof Deposit deposit) {
            long minor = deposit.amount().getAmountMinorLong();
            deposits.merge(deposit.deposit(), deposit.action() == DepositAction.TAKEN ? minor : -minor, Math::addExact);
        }
    }

    /** The receipt, then what its reversals undid and theirs restored, each on its own day. */
    private void addEverything(long index, Receipt receipt) {
        everything.add(receipt);
        for (long reversal : reversals.getOrDefault(index, List.of())) {
            addEverything(reversal, receipt.reversedOn(days.getOrDefault(reversal, receipt.day())));
        }
    }

    /** Most facts of a large book can be passed over without taking them apart. */
    private boolean mayCount(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("\"kind\":\"income\"")
                ? wanted.stream().anyMatch(text::contains)
                : text.contains("\"kind\":\"deposit\"");
    }

    private static Receipt receipt(long index, Income income) {
        return new Receipt(
                index,
                income.effective(),
                income.stream(),
                income.voucher().counterparty(),
                income.gross().getAmountMinorLong(),
                income.tax().amount().getAmountMinorLong(),
                income.cost().amount().getAmountMinorLong(),
                income.paidFor());
    }
}
