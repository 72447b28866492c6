package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.sunledger.fact.DecisionKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.MatchDecision;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankProfile;
import org.sunledger.io.bank.BankReader;

/** A bank file whose lines say everything that lines can say, and one that says as little as it may. */
final class FactsOfBanks {
    private static final String LINES = """
            date,amount,balance,reference,counterparty,counterparty-account,memo
            2018-03-05,1234.56,5234.56,000123,某传媒公司,6222000011112222,电梯广告
            2018-03-05,-8.00,,,,,
            """;

    private FactsOfBanks() {}

    static FileToImport file() {
        return file(LINES.replace("-8.00,", "-8.00,5226.56"));
    }

    /** A decision that says everything, and one that says as little as it may. */
    static List<Fact> decisions() {
        LocalDate day = LocalDate.of(2018, 3, 5);
        List<String> both = List.of("F12", "F15");
        return List.of(
                new MatchDecision(
                        day,
                        "bank",
                        DecisionKind.ACCEPT,
                        both,
                        List.of("18f465a135b6b125"),
                        "rounding",
                        "看过票据 bill seen",
                        "0".repeat(64)),
                new MatchDecision(day, "bank", DecisionKind.NOTE, List.of(), List.of(), "", "asked", ""));
    }

    static FileToImport file(String lines) {
        BankProfile plain = BankProfile.find("plain").orElseThrow();
        BankFile file = BankReader.of(plain, CurrencyUnit.of("CNY")).read("三月.csv", lines.getBytes(UTF_8));
        return BankFileToImport.of(file, "bank");
    }
}
