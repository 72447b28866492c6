package org.sunledger.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.FileToImport;
import org.sunledger.canonical.Members;
import org.sunledger.fact.BankFileNote;
import org.sunledger.fact.Expense;
import org.sunledger.fact.Fact;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.io.CsvTable;
import org.sunledger.io.ImportRow;
import org.sunledger.io.TextEncoding;
import org.sunledger.outcome.Place;

/**
 * A row of a bank's file, made by hand: on a day of March an amount was spent. An amount of zero is what the books
 * refuse.
 *
 * @param file the file's name
 * @param line the row's line
 * @param said what it says
 */
public record MadeRow(String file, long line, Said said) implements ImportRow {
    /**
     * What a row says: rows that say the same are twins.
     *
     * @param day a day of March 2018
     * @param amountMinor the amount; zero is refused
     */
    public record Said(int day, int amountMinor) {
        boolean isGood() {
            return amountMinor > 0;
        }
    }

    /** A file of one source whose rows say this, from its second line on. */
    static FileToImport file(String source, String name, List<Said> rows) {
        List<ImportRow> made = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            made.add(new MadeRow(name, i + 2L, rows.get(i)));
        }
        CsvTable table =
                new CsvTable(name, "0".repeat(64), TextEncoding.UTF_8, ',', 1, List.of("day"), List.of(), List.of());
        return new FileToImport(source, "expenses", table, made, List.of(), List.of(), BankFileNote.NONE, List.of());
    }

    /** A file with one row. */
    public static FileToImport file(String source, String name) {
        return file(source, name, List.of(new Said(5, 1_234)));
    }

    @Override
    public Fact fact() {
        return new Expense(
                LocalDate.of(2018, 3, said.day()),
                "repairs",
                Money.ofMinor(CurrencyUnit.of("CNY"), said.amountMinor()),
                PaymentStatus.PAID,
                "",
                Placement.DEFAULT,
                Voucher.NONE);
    }

    @Override
    public void content(Members members) {
        members.put("amount", said.amountMinor()).put("day", said.day());
    }

    @Override
    public Place place(String field) {
        return new Place(file, line, 1);
    }

    @Override
    public String text(String field) {
        return Integer.toString(said.amountMinor());
    }
}
