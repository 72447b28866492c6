package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.Misuse;
import picocli.CommandLine.Model.OptionSpec;

/** Every command line that the documentation shows is one that the command takes. */
class DocumentedCommandsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINE = Pattern.compile("(?m)^ {4}(?:\\$ )?sunledger ((?:.*\\\\\\n)*.*)$");
    /** A word, as a shell takes words apart: bare, or between double quotes. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|((?:[^\\s\"]|\"[^\"]*\")+)");

    @Test
    void everyCommandLineInTheDocumentationIsTaken() throws IOException {
        List<String> refused = new ArrayList<>();
        int lines = 0;
        for (Path page : pages()) {
            Matcher line = LINE.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (line.find()) {
                String shown = line.group(1).replace("\\\n", " ");
                if (!isSynopsis(shown)) {
                    lines++;
                    reason(words(shown)).ifPresent(why -> refused.add(page + ": " + shown + ": " + why));
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(lines).isGreaterThan(100);
    }

    private static List<Path> pages() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> stories = Files.walk(ROOT.resolve("examples"))) {
            return Stream.of(Stream.of(ROOT.resolve("README.md")), docs, stories)
                    .flatMap(paths -> paths)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A synopsis shows what may be left out or repeated; nobody types it. */
    private static boolean isSynopsis(String shown) {
        return shown.contains("[") || shown.contains("...") || shown.contains("|zsh");
    }

    /** What is typed, up to a pipe, a redirection, or a remark set apart by blanks. */
    private static List<String> words(String shown) {
        String typed = shown.split(" {3,}| [|>] |\\s#")[0];
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(typed);
        while (word.find()) {
            String quoted = word.group(1);
            words.add(quoted == null ? word.group(2).replace("\"", "") : quoted);
        }
        return words;
    }

    private static Optional<String> reason(List<String> typed) {
        Optional<String> name = typed.stream()
                .filter(word -> Commands.find(word).isPresent() || word.equals("help"))
                .findFirst();
        if (name.isEmpty()) {
            return Optional.of("no command");
        }
        List<String> rest = new ArrayList<>(typed);
        rest.remove(name.get());
        Declaration takes = Commands.declaration(name.get());
        for (int i = 0; i + 1 < rest.size(); i++) {
            // The parser finds an option by its bare name too, and a statement may be called like one.
            OptionSpec option = rest.get(i).startsWith("-") ? takes.spec().findOption(rest.get(i)) : null;
            if (option != null && option.arity().max() > 0 && rest.get(i + 1).startsWith("--")) {
                return Optional.of(rest.get(i) + " has no value");
            }
        }
        try {
            Arguments.parse(takes, rest);
            return Optional.empty();
        } catch (Misuse misuse) {
            return Optional.of(misuse.toString());
        }
    }
}
