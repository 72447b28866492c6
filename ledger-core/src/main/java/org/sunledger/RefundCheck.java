package org.sunledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FeeRefund;
import org.sunledger.journal.Entry;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/** Holds a refund to the receipt it returns: the same unit, period, fund and group, not earlier, and not more. */
final class RefundCheck {
    private final Admission.Earlier earlier;

    RefundCheck(Admission.Earlier earlier) {
        this.earlier = earlier;
    }

    /** Every reason why the receipt cannot be returned so. */
    List<Rejection> reasons(FeeRefund refund, Entry entry) {
        Optional<LoggedFact> found = earlier.fact(refund.of());
        if (found.isEmpty()) {
            return List.of(Rejection.of(Code.FACT_UNKNOWN, "returns", "fact", "F" + refund.of()));
        }
        LoggedFact receipt = found.get();
        if (receipt.kind() != FactKind.FEE_RECEIPT || earlier.isReversed(refund.of()) || !isOf(entry, receipt)) {
            return List.of(differs(receipt));
        }
        List<Rejection> reasons = new ArrayList<>();
        if (refund.effective().isBefore(receipt.effective())) {
            reasons.add(Rejection.of(
                    Code.DATE_BEFORE_ORIGINAL, "date", "day", refund.effective(), "original", receipt.effective()));
        }
        long left = receipt.document().whole("amount") - refunded(refund.of());
        long wanted = refund.amount().getAmountMinorLong();
        if (wanted > left) {
            reasons.add(Rejection.of(
                    Code.AMOUNT_EXCEEDS,
                    "amount",
                    "amount",
                    refund.amount().getAmount().toPlainString(),
                    "limit",
                    refund.amount().withAmount(0).plusMinor(left).getAmount().toPlainString()));
        }
        return reasons;
    }

    /** True when the refund takes back what the receipt posted, line by line but for the amount and the money. */
    private static boolean isOf(Entry refund, LoggedFact receipt) {
        return receipt.postings().stream()
                .filter(posting -> !posting.isDebit())
                .allMatch(credited -> refund.postings().stream()
                        .anyMatch(debited -> debited.isDebit()
                                && debited.account().equals(credited.account())
                                && debited.fundGroup().equals(credited.fundGroup())
                                && debited.item().equals(credited.item())));
    }

    private static Rejection differs(LoggedFact receipt) {
        return Rejection.of(
                Code.REFUND_DIFFERS,
                "returns",
                "fact",
                receipt.shownId(),
                "kind",
                receipt.kind().text(),
                "unit",
                receipt.document().findText("unit").orElse("-"),
                "period",
                receipt.document().findText("period").orElse("-"));
    }

    private long refunded(long receipt) {
        return earlier.refundsOf(receipt).stream()
                .filter(index -> !earlier.isReversed(index))
                .mapToLong(index -> earlier.fact(index).orElseThrow().document().whole("amount"))
                .reduce(0, Math::addExact);
    }
}
