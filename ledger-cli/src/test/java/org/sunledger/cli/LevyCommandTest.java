package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code levy} and what it leaves behind, as a treasurer types it. */
class LevyCommandTest {
    @TempDir
    private Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void keepABook() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
        treasurer.writes(
                "units.csv",
                "unit,kind,building,area",
                "7-101,home,7,89.37",
                "7-102,home,7,100",
                "8-101,home,8,75.50",
                "P-1,parking,,");
        treasurer.writes("charges.csv", "charge,key,due-days", "management,,24", "lift-power,area-7,24");
        treasurer.gets("import", "units", "units.csv");
        treasurer.gets("record", "groups", "group=building-7", "kind=building", "building=7");
        treasurer.gets("record", "keys", "key=area-7", "basis=area", "group=building-7");
        treasurer.gets("import", "charges", "charges.csv");
        treasurer.gets("record", "tariffs", "charge=management", "units=home", "rate=2.35");
    }

    @Test
    void aPreviewShowsEveryUnitWithItsReckoningAndWritesNothing() {
        String preview = treasurer.gets("levy", "2018-03", "--dry-run", "-O", "csv");

        assertThat(preview.lines())
                .contains("management,7-101,2018-03-25,2.35 × 89.37 m²,210.0195,0,210.02")
                .anyMatch(line -> line.endsWith("622.45"));
        assertThat(treasurer.gets("levy", "2018-03", "--dry-run", "-O", "csv")).isEqualTo(preview);
    }

    @Test
    void aLevySaysWhatItDidAndASecondOneDoesNothing() {
        assertThat(treasurer.gets("levy", "2018-03", "-O", "csv").lines()).contains("management,F12–F14,3,622.45");
        String log = treasurer.gets("log");

        assertThat(treasurer.types("levy", "2018-03")).isEqualTo(4);
        assertThat(treasurer.err()).contains("levy.already", "7-101", "2018-03");
        assertThat(treasurer.gets("log")).isEqualTo(log);
    }

    @Test
    void showExplainsTheAmountAgain() {
        treasurer.gets("levy", "2018-02");
        treasurer.gets("levy", "2018-03");

        assertThat(treasurer.gets("show", "F15", "-O", "csv").lines())
                .contains("Reckoning,2.35 × 89.37 m²", "Exact,210.0195", "Left over before,'-0.0005", "Amount,210.02");
    }

    @Test
    void aBillIsSplitOverTheUnitsOfItsKey() {
        assertThat(treasurer
                        .gets("levy", "2018-03", "--charge", "lift-power", "--amount", "1,000", "-O", "csv")
                        .lines())
                .contains("lift-power,F12–F13,2,1000.00");
        assertThat(treasurer.gets("show", "F12", "-O", "csv").lines())
                .contains("Reckoning,1000.00 × 8937 / 18937", "Amount,471.93");
    }

    @Test
    void whatWasReversedOrCameLaterIsLeviedAlone() {
        treasurer.gets("levy", "2018-03");
        treasurer.gets("reverse", "F12", "--reason", "area was wrong");
        treasurer.gets("record", "units", "unit=8-102", "area=60");

        assertThat(treasurer.gets("levy", "2018-03", "--missing", "-O", "csv").lines())
                .contains("management,F17–F18,2,351.02");
    }

    @Test
    void anAmountWithoutAChargeIsMisuse() {
        assertThat(treasurer.types("levy", "2018-03", "--amount", "100")).isEqualTo(2);
    }
}
