package org.sunledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.fact.Deposit;
import org.sunledger.fact.DepositAction;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fact.Income;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.PaidFor;
import org.sunledger.log.LoggedFact;
import org.sunledger.revenue.Receipt;
import org.sunledger.store.StoredFact;

/**
 * Reads the receipts and deposits of a log prefix that count on a day: those of later days and reversed ones do not.
 */
final class ReceiptReader {
    private final BookView view;
    private final LocalDate asOf;
    private final ReversalsUntil reversals;
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Receipt> everything = new ArrayList<>();
    private final Map<String, Long> deposits = new TreeMap<>();

    /** How the documents of the income that is wanted name its stream, one byte a character. */
    private final List<String> wanted;

    private ReceiptReader(BookView view, LocalDate asOf, Collection<String> streams) {
        this.view = view;
        this.asOf = asOf;
        this.reversals = new ReversalsUntil(view, asOf);
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
            view.store().readFacts(0, view.size(), reader::read);
        }
        return new Found(reader.receipts, reader.everything, reader.deposits);
    }

    private void read(StoredFact stored) {
        if (!mayCount(stored.bytes())) {
            return;
        }
        LoggedFact logged = LoggedFact.parse(stored.index(), stored.bytes());
        boolean counts = logged.kind() == FactKind.INCOME
                || logged.kind() == FactKind.GATE_SETTLEMENT
                || logged.kind() == FactKind.DEPOSIT
                || logged.kind() == FactKind.OPENING;
        if (!counts || logged.effective().isAfter(asOf)) {
            return;
        }
        boolean reversed = reversals.isReversed(logged.index());
        // Personal texts are not needed to know what was paid.
        Fact fact = logged.fact(Map.of(), view.settings().currency());
        if (fact instanceof Income income) {
            Receipt receipt = receipt(logged.index(), income);
            addEverything(logged.index(), receipt);
            if (!reversed) {
                receipts.add(receipt);
            }
        } else if (fact instanceof GateSettlement settlement) {
            // Whoever drives through a gate has no contract, but the takings are taxed as other income is.
            addEverything(logged.index(), receipt(logged.index(), settlement));
        } else if (!reversed && fact instanceof Deposit deposit) {
            long minor = deposit.amount().getAmountMinorLong();
            deposits.merge(deposit.deposit(), deposit.action() == DepositAction.TAKEN ? minor : -minor, Math::addExact);
        } else if (!reversed && fact instanceof OpeningBalance opening) {
            deposits.merge(opening.deposit(), opening.amount().getAmountMinorLong(), Math::addExact);
        }
    }

    /** The receipt, then what its reversals undid and theirs restored, each on its own day. */
    private void addEverything(long index, Receipt receipt) {
        everything.add(receipt);
        for (long reversal : reversals.of(index)) {
            addEverything(reversal, receipt.reversedOn(reversals.day(reversal)));
        }
    }

    /** Most facts of a large book can be passed over without taking them apart. */
    private boolean mayCount(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean income = text.contains("\"kind\":\"income\"") || text.contains("\"kind\":\"gate-settlement\"");
        return income ? wanted.stream().anyMatch(text::contains) : HeldDeposit.mayBeOfOne(text);
    }

    private static Receipt receipt(long index, GateSettlement settlement) {
        return new Receipt(
                index,
                settlement.effective(),
                settlement.stream(),
                "",
                settlement
                        .takings()
                        .gross()
                        .minus(settlement.takings().refunds())
                        .getAmountMinorLong(),
                settlement.tax().getAmountMinorLong(),
                settlement.takings().fee().getAmountMinorLong(),
                PaidFor.NOTHING_STATED);
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
