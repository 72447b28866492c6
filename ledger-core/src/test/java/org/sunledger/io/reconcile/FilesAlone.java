package org.sunledger.io.reconcile;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sunledger.io.bank.BankFile;
import org.sunledger.reconcile.Decision;

/**
 * Two files and no book behind a result.
 *
 * @param places where a file lies that a result names
 */
public record FilesAlone(Function<String, Path> places) implements Originals {
    @Override
    public Path place(String file) {
        return places.apply(file);
    }

    @Override
    public Optional<BookSide> book(Map<String, String> origin) {
        return Optional.empty();
    }

    @Override
    public Optional<BankFile> bank(String file, String profile) {
        return Optional.empty();
    }

    @Override
    public Optional<Decision> decision(String fact) {
        return Optional.empty();
    }
}
