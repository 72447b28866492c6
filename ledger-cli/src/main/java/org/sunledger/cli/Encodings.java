package org.sunledger.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** What the encodings of the machine can hold. */
final class Encodings {
    private Encodings() {}

    /** True when Chinese arguments and file names arrive whole in an encoding of this name. */
    static boolean canWriteChinese(String name) {
        try {
            return Charset.forName(name).newEncoder().canEncode("小区");
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }
}
