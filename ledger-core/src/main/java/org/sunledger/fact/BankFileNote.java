package org.sunledger.fact;

import java.util.OptionalLong;
import org.sunledger.canonical.CanonicalObject;

/**
 * What the import of a bank file says besides what every import says.
 *
 * @param account the money account whose file it was
 * @param profile the profile it was read with, such as {@code icbc-corporate/1}
 * @param profileDigest lower-case hexadecimal SHA-256 of the profile's canonical form
 * @param inMinor what came in by all lines of the file, in minor units
 * @param outMinor what went out by them, as a positive amount
 * @param openingMinor the balance before the oldest line; {@link KeptBankLine#NO_BALANCE} when the file prints none
 * @param closingMinor the balance after the newest line; {@link KeptBankLine#NO_BALANCE} when the file prints none
 */
public record BankFileNote(
        String account,
        String profile,
        String profileDigest,
        long inMinor,
        long outMinor,
        long openingMinor,
        long closingMinor) {
    /** An import that is not of a bank file. */
    public static final BankFileNote NONE =
            new BankFileNote("", "", "", 0, 0, KeptBankLine.NO_BALANCE, KeptBankLine.NO_BALANCE);

    void write(CanonicalObject.Builder document) {
        if (profile.isEmpty()) {
            return;
        }
        CanonicalObject.Builder bank = CanonicalObject.builder()
                .put("account", account)
                .put("profile", profile)
                .put("profile-digest", profileDigest)
                .put("in", inMinor)
                .put("out", outMinor);
        if (openingMinor != KeptBankLine.NO_BALANCE) {
            bank.put("opening", openingMinor);
        }
        if (closingMinor != KeptBankLine.NO_BALANCE) {
            bank.put("closing", closingMinor);
        }
        document.put("bank", bank.build());
    }

    static BankFileNote read(CanonicalObject document) {
        return document.findObject("bank")
                .map(bank -> new BankFileNote(
                        bank.text("account"),
                        bank.text("profile"),
                        bank.text("profile-digest"),
                        bank.whole("in"),
                        bank.whole("out"),
                        orNone(bank.findWhole("opening")),
                        orNone(bank.findWhole("closing"))))
                .orElse(NONE);
    }

    private static long orNone(OptionalLong balance) {
        return balance.orElse(KeptBankLine.NO_BALANCE);
    }
}
