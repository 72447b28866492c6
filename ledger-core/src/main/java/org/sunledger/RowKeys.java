package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.function.Consumer;
import org.sunledger.canonical.CanonicalWriter;
import org.sunledger.canonical.Members;
import org.sunledger.log.Salt;
import org.sunledger.log.SaltedDigest;

/**
 * What tells one row of a source from another: the first 16 bytes of an HMAC over source and content, keyed by the salt
 * of the book's first fact. Equal rows have equal keys under any file name; the key alone discloses nothing.
 */
final class RowKeys {
    private final Salt bookSalt;
    private final SaltedDigest digest = new SaltedDigest();

    private final CanonicalWriter writer = new CanonicalWriter();
    private final byte[] source;

    RowKeys(Salt bookSalt, String source) {
        this.bookSalt = bookSalt;
        this.source = (source + "\n").getBytes(UTF_8);
    }

    String key(Consumer<Members> content) {
        return HexFormat.of().formatHex(digest.of(bookSalt, source, writer.bytesOf(content)), 0, 16);
    }
}
