package org.sunledger.trials;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.util.OSInfo;

/**
 * The virtual machine that a killed program runs in, made ready once for ten thousand starts: its classes lie in an
 * archive, and the driver's library is unpacked, as both are beside the launcher of a release. That halves what a start
 * costs; where no archive can be made, a program starts without one.
 */
final class ChildJvm {
    private final Path folder;
    private final List<String> options = new ArrayList<>();

    /** Makes it ready by running a program once to its end. */
    static ChildJvm readied(Path folder, Class<?> program, String... arguments) throws Exception {
        ChildJvm jvm = new ChildJvm(Files.createDirectories(folder));
        Path archive = folder.resolve("classes.jsa");
        jvm.options.add("-XX:ArchiveClassesAtExit=" + archive);
        ProcessBuilder first = jvm.program(program, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        int status = first.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("the first program ended with " + status);
        }
        jvm.options.remove(jvm.options.size() - 1);
        if (Files.exists(archive)) {
            jvm.options.add("-XX:SharedArchiveFile=" + archive);
        }
        return jvm;
    }

    private ChildJvm(Path folder) throws IOException {
        this.folder = folder;
        Collections.addAll(
                options,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx128m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                // A killed program tidies nothing up, not even the driver's library where it could not be unpacked
                // here.
                "-Dorg.sqlite.tmpdir=" + folder);
        unpackLibrary();
        options.add("-cp");
        options.add(classPath());
    }

    ProcessBuilder program(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(program.getName());
        Collections.addAll(command, arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private void unpackLibrary() throws IOException {
        String name = System.mapLibraryName("sqlitejdbc");
        String inside = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (var library = OSInfo.class.getResourceAsStream(inside)) {
            if (library != null) {
                Files.copy(library, folder.resolve(name));
                options.add("-Dorg.sqlite.lib.path=" + folder);
                options.add("-Dorg.sqlite.lib.name=" + name);
            }
        }
    }

    /** The class path of this program, with a jar in the place of each folder: an archive is made of jars alone. */
    private String classPath() throws IOException {
        List<String> elements = new ArrayList<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(element);
            elements.add(Files.isDirectory(path) ? jar(path, elements.size()).toString() : element);
        }
        return String.join(File.pathSeparator, elements);
    }

    private Path jar(Path classes, int number) throws IOException {
        Path jar = folder.resolve(String.format(Locale.ROOT, "classes-%d.jar", number));
        try (Stream<Path> walk = Files.walk(classes);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path each : walk.filter(Files::isRegularFile).sorted().collect(Collectors.toList())) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
