package org.sunledger.cli.shell;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the file of the book: named, set in the environment, or lying here or in a folder above. */
public final class BookFinder {
    static final String NAME = "community.book";
    static final String VARIABLE = "SUNLEDGER_BOOK";

    private final Surroundings surroundings;

    public BookFinder(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The book that exists; the one that would lie here when there is none. */
    Path existing(String named) {
        if (!named.isEmpty() || !surroundings.variable(VARIABLE).isEmpty()) {
            return fresh(named);
        }
        Path folder = surroundings.folder().toAbsolutePath().normalize();
        for (Path above = folder; above != null; above = above.getParent()) {
            Path candidate = above.resolve(NAME);
            if (Files.isRegularFile(candidate)) {
                return above.equals(folder) ? fresh("") : candidate;
            }
        }
        return fresh("");
    }

    /** Where a new book goes: never above. */
    public Path fresh(String named) {
        String chosen = named.isEmpty() ? surroundings.variable(VARIABLE) : named;
        return surroundings.path(chosen.isEmpty() ? NAME : chosen);
    }
}
