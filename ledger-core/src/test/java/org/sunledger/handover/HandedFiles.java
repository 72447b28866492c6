package org.sunledger.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvTable;
import org.sunledger.io.CsvWriter;
import org.sunledger.log.note.FactProof;
import org.sunledger.outcome.Loaded;

/** A hand-over as the next committee finds it in its folder. */
final class HandedFiles {
    private HandedFiles() {}

    /** The files that are checked. */
    static HandedPackage.Files of(HandOver handOver) {
        return new HandedPackage.Files(
                handOver.bookProof().text(),
                handOver.sealProof().text(),
                handOver.accountProofs().stream().map(FactProof::text).toList(),
                handOver.balances(),
                handOver.unitBalances(),
                handOver.names());
    }

    /** The text of the table of opening balances. */
    static String openings(HandOver handOver) {
        CsvWriter csv = new CsvWriter()
                .textRow(List.of(
                        "date",
                        "account",
                        "fund",
                        "group",
                        "unit",
                        "period",
                        "due",
                        "deposit",
                        "amount",
                        "counterparty"));
        for (OpeningBalance each : handOver.openings()) {
            csv.plain(each.effective().toString())
                    .text(each.account())
                    .text(each.fund())
                    .text(each.group())
                    .text(each.unit())
                    .text(each.period())
                    .text(each.due())
                    .text(each.deposit())
                    .plain(each.amount().getAmount().toPlainString())
                    .text(each.voucher().counterparty())
                    .endRow();
        }
        return csv.toText();
    }

    /** A table of opening balances as it is read. */
    static Loaded<CsvTable> read(String openings) {
        return CsvFile.read("openings.csv", openings.getBytes(UTF_8), CsvOptions.DEFAULT);
    }
}
