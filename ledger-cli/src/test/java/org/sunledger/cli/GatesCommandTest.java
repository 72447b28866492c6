package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.cli.shell.ExitStatus;

/** What a treasurer asks about gates, and what the page says. */
class GatesCommandTest {
    @TempDir
    private Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void openTheGates() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
        treasurer.gets("record", "streams", "stream=parking", "kind=parking");
        treasurer.gets("record", "channels", "channel=wechat", "account=platform", "days=1");
        treasurer.gets("record", "tolls", "stream=parking", "basis=vehicle", "price=5");
        days("50.00");
    }

    private void days(String first) {
        treasurer.writes(
                "march.csv",
                "日期,车场,出入口,支付方式,车次,收费总额,手续费",
                "2018-03-05,parking,north,wechat,10," + first + ",0.30",
                "2018-03-06,parking,north,wechat,10,45.00,0.27",
                "2018-03-08,parking,north,wechat,10,50.00,0.30");
    }

    @Test
    void theShortageListNamesLogDaysAndBank() {
        treasurer.gets("import", "gate-settlements", "march.csv");
        treasurer.gets(
                "record",
                "transfers",
                "date=2018-03-06",
                "amount=49.70",
                "from-fund=public-revenue",
                "to-fund=public-revenue",
                "from-account=platform",
                "to-account=bank",
                "purpose=other");
        assertThat(treasurer.gets("streams", "--shortages", "--period", "2018-03", "--as-of", "2018-03-08"))
                .contains("Takings below the log  2018-03-06")
                .contains("Days not settled       2018-03-07")
                .contains("Not at the bank        2018-03-06")
                .doesNotContain("Not at the bank        2018-03-05")
                .doesNotContain("Not at the bank        2018-03-08");
        assertThat(treasurer.gets("streams", "--arrivals", "--period", "2018-03", "--as-of", "2018-03-08"))
                .contains("2018-03-06    49.70    49.70  2018-03-06  Arrived");
        assertThat(treasurer.gets("streams", "--gates", "--period", "2018-03")).contains("144.13");
    }

    @Test
    void aRollUpIsCheckedAgainstTheFileItNames() {
        treasurer.gets("import", "gate-settlements", "march.csv", "--roll-up", "month");
        assertThat(treasurer.gets("streams", "--detail", "march.csv"))
                .contains("2018-03-05  2018-03-06  march.csv")
                .contains("2018-03-08  2018-03-08  march.csv")
                .contains("Agrees");
        days("55.00");
        assertThat(treasurer.types("streams", "--detail", "march.csv")).isEqualTo(ExitStatus.FOUND);
        assertThat(treasurer.out()).contains("File changed");
    }
}
