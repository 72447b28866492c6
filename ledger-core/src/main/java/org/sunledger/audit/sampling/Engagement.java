package org.sunledger.audit.sampling;

/**
 * What the auditor brings to the draw.
 *
 * @param name the name of the engagement, such as {@code 2018 annual audit}
 * @param nonce a text that nobody else knew; from the draw on it is public
 * @param commitment the digest that was handed over beforehand; empty when none was, which the sample then says
 */
public record Engagement(String name, String nonce, String commitment) {
    /** Whether a digest was handed over beforehand. */
    public boolean isCommitted() {
        return !commitment.isEmpty();
    }

    /** Whether the nonce is the one that was committed to; true also when none was. */
    public boolean keepsItsWord() {
        return !isCommitted() || commitment.equals(Seed.commitment(name, nonce));
    }
}
