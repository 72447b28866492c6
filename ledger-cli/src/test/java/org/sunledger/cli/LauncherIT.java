package org.sunledger.cli;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Version;

/** The command as it is packaged, on the JVM of the build. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path PACKAGED = Path.of("target", "sunledger");
    private static final int MACHINE = 6;

    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void installACopy() throws IOException {
        try (Stream<Path> files = Files.walk(PACKAGED)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith("classes-")) {
                    Files.copy(file, folder.resolve("installed").resolve(PACKAGED.relativize(file)));
                }
            }
        }
        launcher = folder.resolve("installed/bin/sunledger");
    }

    @Test
    void theFirstRunAnswersAndLeavesAWholeArchiveForTheNext() throws Exception {
        assertThat(run(launcher, Map.of(), "--version")).isEqualTo(new Answer(0, Version.line(), ""));
        Path lib = folder.resolve("installed/lib");
        awaitArchive(lib);
        assertThat(archives(lib, ".jsa")).hasSize(1);
        Answer second = run(launcher, Map.of("SUNLEDGER_OPTS", "-Xshare:on -verbose:class"), "--version");
        assertThat(second.out().lines().filter(line -> line.contains("org.sunledger.cli.Main ")))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .endsWith("source: shared objects file");
    }

    @Test
    void aPlaceWithASpaceInItsNameIsAsGood() throws Exception {
        // JDK 17 makes an archive there and then does not use it for our own classes: slower, and no worse.
        Path spaced = Files.move(folder.resolve("installed"), folder.resolve("some where"));
        Answer answer = run(spaced.resolve("bin/sunledger"), Map.of(), "--version");
        assertThat(answer).isEqualTo(new Answer(0, Version.line(), ""));
        awaitArchive(spaced.resolve("lib"));
    }

    @Test
    void aLinkToTheLauncherFindsItsHome() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("installed", "bin", "sunledger"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("another"), link);
        assertThat(run(linkToLink, Map.of(), "--version").status()).isZero();
        awaitArchive(folder.resolve("installed/lib"));
    }

    @Test
    void aMissingJavaIsSaidInBothLanguages() throws Exception {
        Answer answer = run(launcher, Map.of("JAVA_HOME", "/nowhere"), "--version");
        assertThat(answer.status()).isEqualTo(MACHINE);
        assertThat(answer.err()).contains("JAVA_HOME=/nowhere").contains("没有 Java");
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Path old = folder.resolve("jdk8");
        Files.createDirectories(old.resolve("bin"));
        assertThat(Files.createFile(old.resolve("bin/java")).toFile().setExecutable(true))
                .isTrue();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\nOS_NAME=\"Linux\"\n");
        Answer answer = run(launcher, Map.of("JAVA_HOME", old.toString()), "--version");
        assertThat(answer.status()).isEqualTo(MACHINE);
        assertThat(answer.err()).contains("Java 17 or newer").contains("1.8.0_402");
    }

    private record Answer(int status, String out, String err) {}

    private Answer run(Path command, Map<String, String> environment, String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Answer(status, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }

    /** Waits until the archive, its mark and nothing else were added to the jars. */
    private static void awaitArchive(Path lib) throws InterruptedException {
        for (int tenths = 0; tenths < 600; tenths++) {
            if (archives(lib, ".jsa.for").size() == 1 && archives(lib, "").size() == 2) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no whole archive within a minute: " + archives(lib, ""));
    }

    private static List<Path> archives(Path lib, String ending) {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> !file.toString().endsWith(".jar"))
                    .filter(file -> !file.endsWith("native"))
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
