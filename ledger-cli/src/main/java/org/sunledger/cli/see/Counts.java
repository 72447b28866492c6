package org.sunledger.cli.see;

import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Misuse;

/** Reads whole numbers from the command line. */
public final class Counts {
    private static final int MOST_DIGITS = 6;

    private Counts() {}

    /** The number of an option; misuse when the text is none of at most six digits. */
    static int read(Arguments arguments, String option, int otherwise) {
        String text = arguments.text("--" + option);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Misuse.of("misuse.number", "option", "--" + option, "found", text);
        }
        return Integer.parseInt(text);
    }
}
