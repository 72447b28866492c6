package org.sunledger.cli.see;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Misuse;

/** Reads rates in per cent from the command line. */
public final class Rates {
    private static final Pattern RATE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s*[%％]?");

    private Rates() {}

    /** The rate of an option in hundredths of a per cent; misuse when the text is none. */
    static OptionalLong find(Arguments arguments, String option) {
        String text = arguments.text("--" + option);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher matcher = RATE.matcher(text.strip());
        if (!matcher.matches()) {
            throw Misuse.of("misuse.rate", "option", "--" + option, "found", text);
        }
        return OptionalLong.of(
                new BigDecimal(matcher.group(1)).movePointRight(2).longValueExact());
    }
}
