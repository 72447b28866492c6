package org.sunledger.cli.shell;

import java.time.Instant;
import java.util.Optional;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;

/**
 * Finds the book at a point of its log, as people write one: a size ({@code 1552}), a checkpoint ({@code 1552/CODE} or
 * the short code alone), or an instant.
 */
public final class PointInLog {
    private final Book book;

    public PointInLog(Book book) {
        this.book = book;
    }

    public BookView find(String at) {
        int slash = at.indexOf('/');
        if (slash > 0 && isSize(at.substring(0, slash))) {
            return checked(at.substring(0, slash), at.substring(slash + 1));
        }
        if (isSize(at)) {
            return Refusal.granted(book.at(Long.parseLong(at)));
        }
        Optional<Instant> instant = Moments.findInstant(at, book.settings().zone());
        return instant.isPresent() ? Refusal.granted(book.at(instant.get())) : coded(at);
    }

    private static boolean isSize(String text) {
        return !text.isEmpty() && text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private BookView checked(String size, String code) {
        BookView view = Refusal.granted(book.at(Long.parseLong(size)));
        if (!view.checkpoint().hasShortCode(code)) {
            throw new IntegrityException(
                    Code.LOG_ROOT_DIFFERS, "found", view.checkpoint().shortCode(), "expected", code);
        }
        return view;
    }

    /** Looks for the size that has this code, the newest first. */
    private BookView coded(String code) {
        long size = book.now().size();
        for (long candidate = size; candidate > 0; candidate--) {
            BookView view = Refusal.granted(book.at(candidate));
            if (view.checkpoint().hasShortCode(code)) {
                return view;
            }
        }
        throw Refusal.of(Code.PREFIX_UNKNOWN, "at", "at", code, "size", size);
    }
}
