package org.sunledger.cli.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.sunledger.outcome.StoreException;

/** Writes a file whole or not at all: beside its place first, then into it. */
public final class WholeFile implements AutoCloseable {
    private final Path target;
    private final String shown;
    private final Path unfinished;

    /**
     * Prepares a file, and so finds out whether it can be written before anything else is done.
     *
     * @param shown the path as it was typed, for messages
     */
    public WholeFile(Path target, String shown) {
        this.target = target;
        this.shown = shown;
        this.unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            if (Files.isDirectory(target)) {
                throw NotWritten.IS_FOLDER.of(shown);
            }
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished);
        } catch (IOException refused) {
            throw notWritten(refused);
        }
    }

    /** Writes a file in one go. */
    public static void write(Path target, String shown, byte[] content) {
        try (WholeFile file = new WholeFile(target, shown)) {
            file.finish(content);
        }
    }

    /** Something that writes what a file holds, piece by piece. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Puts the content in its place. */
    public void finish(byte[] content) {
        finish(out -> out.write(content));
    }

    /** Puts the content in its place once all of it was written. */
    public void finish(Content content) {
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.writeTo(out);
            }
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw notWritten(refused);
        }
    }

    private StoreException notWritten(IOException refused) {
        return NotWritten.because(refused, shown);
    }

    /** Leaves nothing half-written behind. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException leftBehind) {
            throw notWritten(leftBehind);
        }
    }
}
