package org.sunledger.cli.given;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.io.TextEncoding;

/** The encodings that are named, and what those of the machine can hold. */
public final class Encodings {
    private Encodings() {}

    /** The encoding that {@code --encoding} names; empty when it was not given. */
    public static Optional<TextEncoding> named(Arguments arguments) {
        String typed = arguments.text("--encoding");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<TextEncoding> named = TextEncoding.named(typed);
        if (named.isEmpty()) {
            throw Misuse.of(
                    "misuse.choice",
                    "option",
                    "--encoding",
                    "found",
                    typed,
                    "known",
                    "UTF-8, GB18030, UTF-16LE, UTF-16BE, Big5");
        }
        return named;
    }

    /** True when Chinese arguments and file names arrive whole in an encoding of this name. */
    public static boolean canWriteChinese(String name) {
        try {
            return Charset.forName(name).newEncoder().canEncode("小区");
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }
}
