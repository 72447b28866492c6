package org.sunledger.recording;

import java.time.LocalDate;
import java.util.List;
import org.sunledger.chart.AmountStep;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.journal.Posting;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/** Says why the books refuse a contract: days that run backwards, a stream nobody knows, a place that is taken. */
final class ContractRule {
    private ContractRule() {}

    static void check(Contract contract, Chart chart, List<Rejection> rejections) {
        if (chart.newest(NameKind.STREAM, contract.stream()).isEmpty()) {
            rejections.add(UnknownNames.rejection(NameKind.STREAM, contract.stream(), "stream", chart));
        }
        checkSameStream(contract, chart, rejections);
        if (contract.end().isBefore(contract.start())) {
            rejections.add(Rejection.of(Code.PERIOD_BACKWARDS, "end", "from", contract.start(), "to", contract.end()));
        } else {
            checkSteps(contract, rejections);
            checkPlace(contract, chart, rejections);
        }
        checkAmount("cost", contract.management().costMinor(), rejections);
        checkAmount("deposit", contract.deposit().amountMinor(), rejections);
    }

    private static void checkSameStream(Contract contract, Chart chart, List<Rejection> rejections) {
        chart.newest(NameKind.CONTRACT, contract.id())
                .map(Contract.class::cast)
                .filter(before -> !before.stream().equals(contract.stream()))
                .ifPresent(before -> rejections.add(differs(contract.id(), before.stream(), contract.stream())));
    }

    /** A receipt, or a contract stated anew, names another stream than the contract does. */
    static Rejection differs(String contract, String stream, String found) {
        return Rejection.of(
                Code.CONTRACT_STREAM_DIFFERS, "stream", "contract", contract, "stream", stream, "found", found);
    }

    private static void checkSteps(Contract contract, List<Rejection> rejections) {
        LocalDate before = LocalDate.MIN;
        for (AmountStep step : contract.steps()) {
            boolean later = step.from().isAfter(before);
            if (!later || step.from().isAfter(contract.end())) {
                rejections.add(Rejection.of(
                        Code.CONTRACT_STEP_OUTSIDE,
                        "steps",
                        "day",
                        step.from(),
                        "start",
                        contract.start(),
                        "end",
                        contract.end()));
            }
            if (step.amountMinor() <= 0) {
                rejections.add(Rejection.of(Code.AMOUNT_NOT_POSITIVE, "amount", "amount", step.amountMinor()));
            }
            checkAmount("amount", step.amountMinor(), rejections);
            before = step.from();
        }
    }

    private static void checkAmount(String field, long minor, List<Rejection> rejections) {
        if (minor > Posting.LARGEST) {
            rejections.add(Rejection.of(Code.AMOUNT_OVERFLOW, field, "amount", minor, "largest", Posting.LARGEST));
        }
    }

    /** Two contracts for one place on one day cannot both be right. */
    private static void checkPlace(Contract contract, Chart chart, List<Rejection> rejections) {
        if (contract.closed()) {
            return;
        }
        for (String id : chart.ids(NameKind.CONTRACT)) {
            Named newest = chart.newest(NameKind.CONTRACT, id).orElseThrow();
            if (newest instanceof Contract other
                    && !id.equals(contract.id())
                    && !other.closed()
                    && other.competesWith(contract)) {
                rejections.add(Rejection.of(
                        Code.CONTRACT_OVERLAPS,
                        "start",
                        "name",
                        contract.id(),
                        "other",
                        id,
                        "start",
                        other.start(),
                        "end",
                        other.end(),
                        "place",
                        other.place().isEmpty() ? other.stream() : other.stream() + " · " + other.place()));
            }
        }
    }
}
