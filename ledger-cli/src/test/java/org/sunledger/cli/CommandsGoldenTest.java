package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the commands print, byte for byte, on a small demonstration book. {@code -Dsunledger.rewrite=true} writes the
 * expected files anew; the difference is then read by a person.
 */
class CommandsGoldenTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "org", "sunledger", "cli", "expected");

    @TempDir
    private Path folder;

    /** A command as it is typed; its words are separated by spaces. */
    static Stream<String> commands() {
        return Stream.of(
                "",
                "--help",
                "help import",
                "statement public-revenue --period 2018Q1",
                "statement public-revenue --period 2018-02 --compare previous --basis recognised --detail",
                "statement property-fee --period 2018",
                "statement funds --period 2018 -O csv",
                "statement money-accounts --period 2018 -O json",
                "statement trial-balance --period 2018",
                "statement public-revenue --period 2018-01 --trace",
                "balance",
                "balance --as-of 2018-01-31 --fund public-revenue -O csv",
                "register --account bank",
                "register --stream lift-ads --period 2018Q1",
                "register --account tax-payable --from 2018-02-01 --to 2018-02-28",
                "streams",
                "streams --compare 2018Q1,2018Q2",
                "streams --findings",
                "streams --net --period 2018",
                "streams --tax --period 2018Q1",
                "savings",
                "log",
                "log --kind income --last 2 -O json",
                "show F5",
                "show F6",
                "show F11",
                "explain public-revenue/1:settled:2018-01:public-revenue/all:gross-income:stream=lift-ads",
                "import income --template",
                "import income income.csv --dry-run --again check",
                "import income income.csv",
                "record income date=2018-03-05 stream=lift-ads amount=10.00 tax=1.00 --dry-run",
                "record expenses date=2018-03-06 category=repairs amount=860.00",
                "reverse F11 --reason wrong",
                "reverse --import F4 --reason wrong",
                "check-fact F5 --actor supervisor",
                "approve F5 --actor chair --resolution 2018-03",
                "backup copy.book",
                "close 2018Q1 --resolution 2018-04 --dry-run",
                "close 2018Q1 --resolution 2018-04",
                "close 2018-01-31 --cash petty-cash --counted 0",
                "close 2018-05-15 --hand-over",
                "audit sample plan --value 1000000 --tolerable 50000 --expected 10000 --sizing textbook",
                "audit sample draw --kind income --size 2 --engagement audit --nonce thrown-with-dice",
                "audit sample draw --kind income,expense --size 2 --engagement audit --nonce thrown-with-dice -O csv",
                "audit sample evaluate --size 60 --deviations 0 --tolerable 5%",
                "diff 8 --period 2018Q1",
                "diff 8 10 --statement funds --period 2018Q1 -O csv");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void printsWhatIsExpectedInEnglish(String command) throws IOException {
        compare("en", command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void printsWhatIsExpectedInChinese(String command) throws IOException {
        compare("zh", command);
    }

    private void compare(String language, String command) throws IOException {
        Terminalist somebody = Terminalist.withBook(folder, language);
        somebody.with("LANG", language.equals("zh") ? "zh_CN.UTF-8" : "en_GB.UTF-8");
        somebody.types(command.isEmpty() ? new String[0] : command.split(" "));
        assertThat(somebody.err()).isEmpty();
        String actual = "$ sunledger " + command + "\n" + somebody.out();
        Path expected = EXPECTED.resolve(name(command) + "_" + language + ".txt");
        if (Boolean.getBoolean("sunledger.rewrite")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static String name(String command) {
        String plain = command.replaceAll("[^A-Za-z0-9.=]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "bare" : plain.substring(0, Math.min(60, plain.length()));
    }
}
