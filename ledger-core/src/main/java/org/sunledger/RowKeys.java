package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.log.Salt;
import org.sunledger.log.SaltedDigest;

/**
 * What tells one row of a source from another: the first 16 bytes of an HMAC over source and content, keyed by the salt
 * of the book's first fact. Equal rows have equal keys under any file name; the key alone discloses nothing.
 */
final class RowKeys {
    private final Salt bookSalt;
    private final SaltedDigest digest = new SaltedDigest();

    RowKeys(Salt bookSalt) {
        this.bookSalt = bookSalt;
    }

    String key(String source, CanonicalObject content) {
        byte[] sourceBytes = (source + "\n").getBytes(UTF_8);
        byte[] contentBytes = content.toBytes();
        byte[] message = new byte[sourceBytes.length + contentBytes.length];
        System.arraycopy(sourceBytes, 0, message, 0, sourceBytes.length);
        System.arraycopy(contentBytes, 0, message, sourceBytes.length, contentBytes.length);
        return HexFormat.of().formatHex(digest.of(bookSalt, message), 0, 16);
    }
}
