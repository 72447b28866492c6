package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunledger.chart.Language;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Speech;
import org.sunledger.io.FactForms;
import org.sunledger.statement.StatementDefinition;
import org.sunledger.table.Words;

class HelpTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "sunledger", "cli");

    @TempDir
    private Path folder;

    private static Words words(Language language) {
        return Words.load(Speech.class, "cli", language);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(words(Language.ZH).keys()).isEqualTo(words(Language.EN).keys());
        Pattern slot = Pattern.compile("\\{[a-z-]+}");
        for (String key : words(Language.EN).keys()) {
            assertThat(slots(slot, words(Language.ZH).text(key)))
                    .as(key)
                    .isEqualTo(slots(slot, words(Language.EN).text(key)));
        }
    }

    private static List<String> slots(Pattern slot, String text) {
        return slot.matcher(text).results().map(found -> found.group()).sorted().toList();
    }

    @Test
    void everySentenceThatTheProgramAsksForIsThere() throws IOException {
        Pattern asked = Pattern.compile("\"((?:misuse|written|rehearsal|import|reverse|backup|balance|register|streams"
                + "|savings|log|explain|show|doctor|progress|note)\\.(?!csv\")[a-z-]+)\"");
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = asked.matcher(Files.readString(source));
                while (matcher.find()) {
                    assertThat(words(Language.EN).find(matcher.group(1)))
                            .as(source + " asks for " + matcher.group(1))
                            .isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandHasItsPageWithPurposeOptionsExamplesAndStatuses(Language language) {
        for (String name : Commands.names()) {
            String page = new Terminalist(folder).gets("--lang", language.code(), "help", name);
            assertThat(page).contains("sunledger " + name).contains("  70  ").contains("--book FILE");
            assertThat(new Terminalist(folder).gets(name, "--help", "--lang", language.code()))
                    .isEqualTo(page);
            assertThat(Help.in(language).examples(name)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleCanBePasted(Language language) {
        for (String name : Commands.names()) {
            for (String example : Help.in(language).examples(name)) {
                List<String> typed = pasted(example);
                assertThat(typed).as(example).contains(name);
                typed.remove(name);
                assertThatCode(() -> Arguments.parse(Commands.declaration(name), typed))
                        .as(example)
                        .doesNotThrowAnyException();
            }
        }
    }

    /** The words of an example as a shell would hand them over, without the command's own name. */
    private static List<String> pasted(String example) {
        String command = example.replaceAll("^source <\\((.*)\\)$", "$1").replaceAll(" > .*$", "");
        assertThat(command).startsWith("sunledger ");
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.substring("sunledger ".length()));
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHelpNamesEveryKindAndEveryStatement(Language language) {
        String kinds = Help.in(language).of("import");
        assertThat(FactForms.kinds()).allSatisfy(kind -> assertThat(kinds).containsPattern("\\b" + kind + "\\b"));
        String statements = Help.in(language).of("statement");
        assertThat(StatementDefinition.shipped())
                .allSatisfy(id -> assertThat(statements).contains(id.substring(0, id.indexOf('/'))));
    }

    @Test
    void linesAreWrappedBetweenWordsAndBetweenCharacters() {
        assertThat(Help.wrapped("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Help.wrapped("电梯广告与停车，收入", 8)).containsExactly("电梯广告", "与停车，", "收入");
    }

    @Test
    void theBareCommandListsTheCommandsAndAFirstStep() {
        Terminalist somebody = new Terminalist(folder);
        assertThat(somebody.gets()).contains("First step").contains("  statement ");
        assertThat(somebody.gets("--lang", "zh")).contains("第一步");
    }

    /** The reference page is written from the commands themselves; see {@link CommandsGoldenTest} for the switch. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theReferencePageIsWhatTheCommandsDeclare(Language language) throws IOException {
        Path page = Path.of("..", "docs", "reference", language == Language.ZH ? "cli.zh.md" : "cli.md");
        String actual = ReferencePage.in(language);
        if (Boolean.getBoolean("sunledger.rewrite")) {
            Files.writeString(page, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(page, StandardCharsets.UTF_8));
    }

    @Test
    void theCompletionKnowsEveryCommandAndItsOptions() {
        for (String shell : List.of("bash", "zsh")) {
            String script = new Terminalist(folder).gets("completion", shell);
            assertThat(Commands.names()).allSatisfy(name -> assertThat(script).contains(name));
            assertThat(script).contains("--compare").contains("--dry-run").contains("complete -F");
        }
    }
}
