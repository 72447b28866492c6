package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From kept lines to facts: rules propose, a person corrects, each line is used once. */
class BankProposalsTest {
    private static final String RULES = """
            {"schema": "sunledger/bank-rules/1", "rules": [
              {"name": "withdrawal", "account": "platform", "side": "out", "type": ["提现"], "propose": "transfers",
               "pair": "bank", "days": 3},
              {"name": "parking", "account": "platform", "side": "in", "propose": "income",
               "with": [{"column": "stream", "value": "parking"}]},
              {"name": "small", "side": "in", "most": "1.00", "propose": "nothing"}
            ]}
            """;

    @TempDir
    Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void keepLines() throws IOException {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
        treasurer.gets("record", "streams", "stream=parking", "kind=parking");
        Files.writeString(folder.resolve("rules.json"), RULES);
        treasurer.writes(
                "wallet.csv",
                "记账时间,资金流水单号,业务类型,收支类型,收支金额(元),账户结余(元)",
                "2018-01-05 10:00:00,1,交易,收入,100.00,100.00",
                "2018-01-06 10:00:00,2,提现,支出,100.00,0.00",
                "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额",
                "2,1,100.00,1,100.00");
        treasurer.writes(
                "bank.csv",
                "date,amount,balance,counterparty",
                "2018-01-07,100.00,100.00,财付通",
                "2018-01-08,0.50,100.50,interest",
                "2018-01-09,-7.00,93.50,somebody");
        treasurer.gets("import", "bank", "wallet.csv", "--account", "platform");
        treasurer.gets("import", "bank", "bank.csv", "--account", "bank");
    }

    private String proposed() throws IOException {
        treasurer.gets("import", "bank", "--rules", "rules.json", "--propose", "p.csv");
        return Files.readString(folder.resolve("p.csv"));
    }

    @Test
    void walletAndBankAreOneTransferAndNotTwoIncomes() throws IOException {
        String proposals = proposed();
        assertThat(proposals.lines().filter(line -> line.startsWith("transfers,")))
                .hasSize(1);
        assertThat(proposals).contains("bank:F4+F6");

        treasurer.gets("import", "proposals", "p.csv");

        assertThat(treasurer.gets("statement", "public-revenue", "--period", "2018-01"))
                .contains("100.00");
        assertThat(treasurer.gets("balance", "--account", "platform")).doesNotContain("100.00");
        assertThat(treasurer.gets("balance", "--account", "bank")).contains("100.00");
    }

    @Test
    void aFigureIsExplainedDownToTheLineOfTheBank() throws IOException {
        proposed();
        treasurer.gets("import", "proposals", "p.csv");
        String income = "public-revenue/1:settled:2018-01:public-revenue/all:gross-income:stream=parking";
        assertThat(treasurer.gets("explain", income)).contains("p.csv:").contains("wallet.csv:2");
    }

    @Test
    void aLineThatHasAFactIsNotProposedAgainUntilTheFactIsReversed() throws IOException {
        proposed();
        treasurer.gets("import", "proposals", "p.csv");
        assertThat(proposed()).doesNotContain("income,").contains("somebody");

        treasurer.gets("reverse", "bank:F3", "--reason", "wrong stream");

        assertThat(proposed()).contains("income,F3,bank:F3");
    }

    @Test
    void theSameProposalsAgainBookNothing() throws IOException {
        proposed();
        treasurer.gets("import", "proposals", "p.csv");

        assertThat(treasurer.gets("import", "proposals", "p.csv")).contains("had been booked before");
    }

    @Test
    void rowsWithoutAKindStayOpenAndAreSaid() throws IOException {
        proposed();

        treasurer.gets("import", "proposals", "p.csv");

        assertThat(treasurer.err()).contains("bank.proposals-open").contains("1");
    }

    @Test
    void aKindThatDoesNotExistIsRefusedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("p.csv"), proposed().replace("income,F3", "incom,F3"));

        assertThat(treasurer.types("import", "proposals", "p.csv")).isEqualTo(2);
        assertThat(treasurer.err()).contains("p.csv:2").contains("csv.kind-unknown");
    }

    @Test
    void reasonsAreGivenWhenAsked() {
        assertThat(treasurer.gets("import", "bank", "--rules", "rules.json", "--propose", "p.csv", "--why"))
                .contains("type ∋ 提现")
                .contains("F4 = F6")
                .contains("parking");
    }
}
