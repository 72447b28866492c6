package org.sunledger.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Java source of the project, with its path from the project's top. */
record Source(Path path, String text) {

    /** The project's top: the tests run in the folder of their module, one below. */
    static final Path TOP = Path.of("").toAbsolutePath().getParent();

    private static final Pattern NOT_CODE = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);

    /** Every Java source of all modules and examples, in the order of their paths. */
    static List<Source> all() {
        return files(".java").map(Source::read).toList();
    }

    /** Every file of the project whose name ends with {@code ending}, but for what the build makes. */
    static Stream<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(TOP)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> Stream.of("target", ".git")
                            .noneMatch(made -> TOP.relativize(file).startsWith(made)
                                    || TOP.relativize(file).toString().contains("/" + made + "/")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(TOP.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTest() {
        return name().contains("/src/test/");
    }

    boolean isInLibrary() {
        return name().startsWith("ledger-core/src/main/");
    }

    /** Whether it belongs to a module that ships, not to its tests or the examples. */
    boolean ships() {
        return name().contains("/src/main/java/");
    }

    /** The room of the library this source stands in, or an empty text for the front door. */
    String room() {
        String inside = name().substring(name().indexOf("org/sunledger/") + "org/sunledger/".length());
        return inside.contains("/") ? inside.substring(0, inside.indexOf('/')) : "";
    }

    String name() {
        return path.toString().replace('\\', '/');
    }

    String type() {
        return path.getFileName().toString().replace(".java", "");
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The text without its comments and literals. */
    String code() {
        return NOT_CODE.matcher(text).replaceAll(" ");
    }

    @Override
    public String toString() {
        return name();
    }
}
