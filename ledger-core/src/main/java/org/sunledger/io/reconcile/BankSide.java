package org.sunledger.io.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunledger.fact.KeptBankLine;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankLine;
import org.sunledger.outcome.Failure;
import org.sunledger.reconcile.Ends;
import org.sunledger.reconcile.Side;
import org.sunledger.reconcile.SideBuilder;

/** A bank's file, read with its profile, as the right side. */
public final class BankSide {
    private BankSide() {}

    /** The side, with what the last run left open. */
    public static ReadSide read(BankFile file, List<OpenItem> carried) {
        SideBuilder builder = Side.builder(BookSide.FIELDS);
        carried.forEach(item -> item.addTo(builder, BookSide.FIELDS));
        for (BankLine line : file.lines()) {
            builder.add(
                    0,
                    (int) line.line(),
                    (int) line.day().toEpochDay(),
                    line.amountMinor(),
                    "",
                    line.reference(),
                    line.counterparty(),
                    memo(line.memo(), line.type()));
        }
        List<Failure> failures = new ArrayList<>(file.problems());
        failures.addAll(file.findings());
        boolean known = file.opening().isPresent() && file.closing().isPresent();
        return new ReadSide(
                file.file(),
                file.sha256(),
                builder.build(),
                rejected(file),
                known ? Ends.of(file.opening().getAsLong(), file.closing().getAsLong()) : Ends.UNKNOWN,
                Map.of(),
                failures,
                Map.of("profile", file.profile().id()),
                Set.of());
    }

    private static List<RejectedRow> rejected(BankFile file) {
        List<RejectedRow> rejected = new ArrayList<>();
        for (long line : file.refused()) {
            file.refusals().stream()
                    .filter(refusal -> refusal.place().line() == line)
                    .findFirst()
                    .ifPresent(refusal -> rejected.add(new RejectedRow((int) line, refusal)));
        }
        return rejected;
    }

    /** How a decision would name the line that the book keeps of a bank's file. */
    public static String name(KeptBankLine line) {
        return Side.hashText(
                (int) line.effective().toEpochDay(),
                line.amountMinor(),
                "",
                line.reference(),
                line.counterparty(),
                memo(line.memo(), line.type()));
    }

    private static String memo(String memo, String type) {
        return memo.isEmpty() ? type : memo;
    }
}
