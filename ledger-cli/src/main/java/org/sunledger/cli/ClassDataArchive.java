package org.sunledger.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sunledger.cli.shell.NativeLibrary;

/**
 * Makes the class-data archive from which later commands start faster. The launcher runs it once per installation and
 * JVM, behind the user's back and after the user's command, so it says nothing and leaves either a whole archive or
 * none.
 *
 * <p>The archive is a static one, from a list of classes: a dynamic one cannot hold the argument parser, whose class
 * files are of an old format. It is bound to the JVM and to the jars' places and times, so it is made where it is used.
 */
final class ClassDataArchive {

    private final Path folder;
    private final Path archive;
    private final String mark;

    /** What the names of our workshops begin with; another JVM's archive is made in others. */
    private final String workshops;

    ClassDataArchive(Path folder, String name, String mark) {
        this.folder = folder;
        this.archive = folder.resolve(name);
        this.mark = mark;
        this.workshops = "making-" + name + "-";
    }

    /**
     * Makes the archive.
     *
     * @param arguments the folder and the name of the file to make, and what the launcher knows the jars by
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ClassDataArchive(Path.of(arguments[0]).toAbsolutePath(), arguments[1], arguments[2]).make();
    }

    /** Makes the archive unless another process is at it or it stands already. */
    void make() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path busy = beside(".lock");
        try (FileChannel channel = FileChannel.open(busy, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            try {
                if (!isMade()) {
                    clearAbandoned();
                    makeIn(Files.createTempDirectory(folder, workshops));
                }
            } finally {
                clearAbandoned();
                Files.deleteIfExists(busy);
            }
        }
    }

    /** Whether another process made it after the launcher had looked. */
    private boolean isMade() throws IOException {
        Path told = beside(".for");
        if (!Files.exists(told) || !Files.readString(told).strip().equals(mark)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(told);
        for (String jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.getLastModifiedTime(Path.of(jar)).compareTo(made) > 0) {
                return false;
            }
        }
        return true;
    }

    private void makeIn(Path workshop) throws IOException, InterruptedException {
        Path list = workshop.resolve("classes");
        Path made = workshop.resolve("archive");
        boolean whole = java(workshop, List.of("-XX:DumpLoadedClassList=" + list), Rehearsal.class.getName())
                && java(
                        workshop,
                        List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + made))
                && Files.exists(made);
        if (whole) {
            Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        // Said also where no archive could be made: a JVM without this facility must not be asked at every command.
        Path told = Files.writeString(workshop.resolve("for"), mark + "\n");
        Files.move(told, beside(".for"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean java(Path workshop, List<String> options, String... program)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-D" + NativeLibrary.HOME + "=" + System.getProperty(NativeLibrary.HOME, ""));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(program));
        Process process = new ProcessBuilder(command)
                .directory(workshop.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    private Path beside(String ending) {
        return folder.resolve(archive.getFileName() + ending);
    }

    private void clearAbandoned() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> entry.getFileName().toString().startsWith(workshops))
                    .forEach(ClassDataArchive::delete);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
