package org.sunledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sunledger.canonical.Members;
import org.sunledger.fact.BankFileNote;
import org.sunledger.fact.Fact;
import org.sunledger.fact.KeptBankLine;
import org.sunledger.io.CsvTable;
import org.sunledger.io.ImportRow;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankLine;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** Makes the lines of a bank file ready to be kept as facts of a money account. */
public final class BankFileToImport {
    /** The kind of rows that an import of a bank file says it had. */
    public static final String ROW_KIND = "bank";

    private BankFileToImport() {}

    /**
     * The lines of a file, from the oldest to the newest. Rows of the same account are recognised in every file of it,
     * under any name and in any layout that says the same; the balance does not count, for a row that the bank inserts
     * later changes every balance after it.
     *
     * @param file the file as it was read
     * @param account the id of the money account
     */
    public static FileToImport of(BankFile file, String account) {
        List<String> header = new ArrayList<>();
        file.columns().forEach(column -> {
            while (header.size() < column.position() - 1) {
                header.add("#" + (header.size() + 1));
            }
            header.add(column.header());
        });
        CsvTable table = new CsvTable(
                file.file(),
                file.sha256(),
                file.encoding(),
                ',',
                Math.max(1, file.headerLine()),
                header,
                List.of(),
                file.rejects());
        List<ImportRow> rows = new ArrayList<>(file.lines().size());
        file.chronological().forEach(line -> rows.add(new Row(file.file(), line, kept(line, account))));
        List<Failure> failures = new ArrayList<>(file.problems());
        failures.addAll(file.refusals());
        failures.addAll(file.findings());
        failures.sort(Comparator.comparingLong(failure -> failure.place().line()));
        return new FileToImport(
                ROW_KIND + ":" + account,
                ROW_KIND,
                table,
                rows,
                file.refused(),
                failures,
                note(file, account),
                List.of());
    }

    private static BankFileNote note(BankFile file, String account) {
        return new BankFileNote(
                account,
                file.profile().id(),
                file.profile().digest(),
                file.sums().inMinor(),
                file.sums().outMinor(),
                file.opening().orElse(KeptBankLine.NO_BALANCE),
                file.closing().orElse(KeptBankLine.NO_BALANCE));
    }

    private static KeptBankLine kept(BankLine line, String account) {
        return new KeptBankLine(
                line.day(),
                account,
                line.amountMinor(),
                line.feeMinor(),
                line.balance().orElse(KeptBankLine.NO_BALANCE),
                line.reference(),
                line.type(),
                line.counterparty(),
                line.counterpartyAccount(),
                line.memo());
    }

    /** One line; what tells it from others is everything it says but the balance. */
    private record Row(String file, BankLine source, KeptBankLine kept) implements ImportRow {
        @Override
        public long line() {
            return source.line();
        }

        @Override
        public Fact fact() {
            return kept;
        }

        @Override
        public void content(Members members) {
            members.put("amount", kept.amountMinor())
                    .put("counterparty", kept.counterparty())
                    .put("counterparty-account", kept.counterpartyAccount())
                    .put("effective", kept.effective().toString())
                    .put("fee", kept.feeMinor())
                    .put("memo", kept.memo())
                    .put("reference", kept.reference());
        }

        @Override
        public Place place(String field) {
            return new Place(file, source.line(), 0);
        }

        @Override
        public String text(String field) {
            return field.equals("date") ? kept.effective().toString() : "";
        }
    }
}
