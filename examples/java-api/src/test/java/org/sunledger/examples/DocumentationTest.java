package org.sunledger.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java block in the documentation is lines of these examples, so that it compiles and was run. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyJavaBlockInTheDocumentationIsCompiledAndRunHere() throws IOException {
        String examples = squeezed(sources());
        List<String> unknown = new ArrayList<>();
        int blocks = 0;
        for (Path page : pages()) {
            Matcher block = BLOCK.matcher(read(page));
            while (block.find()) {
                blocks++;
                if (!examples.contains(squeezed(block.group(1)))) {
                    unknown.add(page + ":\n" + block.group(1));
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(blocks).as("Java blocks in the documentation").isGreaterThanOrEqualTo(5);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder all = new StringBuilder();
            files.filter(path -> path.toString().endsWith(".java")).sorted().forEach(path -> all.append(read(path)));
            return all.toString();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a page breaks its lines is its own business. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
