package org.sunledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every source keeps to, so that nobody has to say it in a review. */
class TidyTest {

    private static final int WIDTH = 120;
    private static final int LENGTH = 400;

    /** Sources that may be longer than the limit, each with its reason. */
    private static final Map<String, String> LONG_FOR_A_REASON = Map.of(
            "examples/turnaround/Generate.java", "one file, so that `java Generate.java` runs it without a build");

    /** Rooms that do statistics; money is never a floating-point number anywhere. */
    private static final Set<String> STATISTICS = Set.of("saving", "audit", "reconcile");

    private static final Pattern FLOATING = Pattern.compile("\\b(double|float|Double|Float)\\b");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled\\b");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Util|Utils|Utility|Helper|Helpers|Manager|Info|Data)$");

    private static final List<Source> SOURCES = Source.all();

    @Test
    void noLineHasTabsTrailingSpaceOrTooManyColumns() {
        assertNone(lines(line -> line.contains("\t") || line.endsWith(" ") || isTooWide(line)));
    }

    @Test
    void nothingIsLeftUndone() {
        assertNone(lines(line -> UNFINISHED.matcher(line).find()));
    }

    @Test
    void everyPackageTellsItsStoryAndIsNullMarked() {
        assertThat(SOURCES.stream()
                        .filter(Source::ships)
                        .map(source -> source.path().resolveSibling("package-info.java")))
                .isNotEmpty()
                .allSatisfy(story -> assertThat(Source.TOP.resolve(story))
                        .content(StandardCharsets.UTF_8)
                        .contains("/**")
                        .containsPattern("(?m)^@NullMarked$"));
    }

    @Test
    void theLibraryCountsWithoutFloatingPoint() {
        assertNone(SOURCES.stream()
                .filter(Source::isInLibrary)
                .filter(source -> !STATISTICS.contains(source.room()))
                .filter(source -> FLOATING.matcher(source.code()).find())
                .map(Source::name));
    }

    @Test
    void aSourceIsShortEnoughToRead() {
        assertNone(SOURCES.stream()
                .filter(source -> source.lines().size() > LENGTH)
                .filter(source -> !LONG_FOR_A_REASON.containsKey(source.name()))
                .map(source -> source + " has " + source.lines().size() + " lines"));
    }

    @Test
    void aNameSaysWhatTheThingIs() {
        assertNone(SOURCES.stream()
                .filter(source -> EMPTY_NAME.matcher(source.type()).matches())
                .map(Source::name));
    }

    @Test
    void theBuildFindsEveryTestByItsName() {
        assertNone(misnamed("@Test\\b|@ParameterizedTest\\b|@TestFactory\\b", "(Test|IT|Trial)"));
        assertNone(misnamed("@Property\\b|@Example\\b", "Properties"));
    }

    @Test
    void everyLinkInTheDocumentsLeadsSomewhere() {
        assertNone(Source.files(".md").flatMap(TidyTest::deadLinks));
    }

    /** A literal that stands alone on its line may be as long as it must: example bytes read better in one piece. */
    private static boolean isTooWide(String line) {
        return line.codePointCount(0, line.length()) > WIDTH && !line.strip().startsWith("\"");
    }

    private static Stream<String> deadLinks(Path document) {
        return Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)")
                .matcher(read(document))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .map(target -> Source.TOP.relativize(document) + " points to " + target);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> misnamed(String annotation, String ending) {
        Pattern pattern = Pattern.compile("^\\s*(" + annotation + ")", Pattern.MULTILINE);
        return SOURCES.stream()
                .filter(Source::isTest)
                .filter(source -> pattern.matcher(source.code()).find())
                .filter(source -> !source.type().matches(".*" + ending))
                .filter(source -> !source.code().contains("abstract class")
                        && !source.code().contains("interface "))
                .map(Source::name);
    }

    private static Stream<String> lines(Predicate<String> wrong) {
        return SOURCES.stream()
                .filter(source -> !source.type().equals("TidyTest"))
                .flatMap(source -> {
                    List<String> lines = source.lines();
                    return IntStream.range(0, lines.size())
                            .filter(index -> wrong.test(lines.get(index)))
                            .mapToObj(index -> source + ":" + (index + 1));
                });
    }

    private static void assertNone(Stream<String> offences) {
        assertThat(offences).isEmpty();
    }
}
