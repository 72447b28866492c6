package org.sunledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SaltedDigestTest {
    private static final Salt SALT = Salt.ofHex("000102030405060708090a0b0c0d0e0f");

    private static String hmac(byte[] key, String message) {
        return HexFormat.of().formatHex(new SaltedDigest().hmac(key, message.getBytes(UTF_8)));
    }

    @Test
    void is_hmac_sha_256_as_rfc_4231_shows() {
        assertThat(hmac(HexFormat.of().parseHex("0b".repeat(20)), "Hi There"))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        assertThat(hmac("Jefe".getBytes(UTF_8), "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void agrees_with_the_jdk_whatever_was_digested_before() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SALT.bytes(), "HmacSHA256"));
        SaltedDigest digest = new SaltedDigest();
        for (int length = 0; length < 300; length++) {
            byte[] message = new byte[length];
            assertThat(digest.of(SALT, message)).isEqualTo(mac.doFinal(message));
        }
    }

    @Test
    void a_leaf_is_the_tagged_hash_of_the_salted_digest() {
        byte[] fact = "{\"kind\":\"income\"}".getBytes(UTF_8);
        SaltedDigest digest = new SaltedDigest();
        TreeHash leaf = digest.leaf(SALT, fact);
        assertThat(leaf).isEqualTo(new TreeHashing().leaf(digest.of(SALT, fact)));
        assertThat(digest.leaf(Salt.ofHex("ff".repeat(16)), fact)).isNotEqualTo(leaf);
    }

    @Test
    void a_personal_text_is_known_by_its_digest_only() {
        PersonalText payer = new PersonalText(SALT, "王小明");
        assertThat(payer.digest()).isEqualTo(hmac(SALT.bytes(), "王小明"));
        assertThat(payer.toString()).doesNotContain("王小明").doesNotContain(SALT.hex());
    }

    @Test
    void salts_and_hashes_have_one_length() {
        assertThatIllegalArgumentException().isThrownBy(() -> Salt.of(new byte[15]));
        assertThatIllegalArgumentException().isThrownBy(() -> TreeHash.of(new byte[33]));
        assertThat(Salt.of(SALT.bytes())).isEqualTo(SALT).hasToString(SALT.hex());
        assertThat(TreeHash.ofHex("ab".repeat(32))).isEqualTo(TreeHash.ofHex("AB".repeat(32)));
    }
}
