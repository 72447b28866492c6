package org.sunledger.fact;

import org.sunledger.canonical.CanonicalObject;

/**
 * Where in the books a fact belongs, as far as it says; the rule that records it fills in the rest from the stream, the
 * fund or the template.
 *
 * @param fund the fund; empty for the default
 * @param group the ownership group; empty for the default
 * @param account the money account; empty for the default
 */
public record Placement(String fund, String group, String account) {
    /** Everything by default. */
    public static final Placement DEFAULT = new Placement("", "", "");

    /** Everything by default but the money account. */
    public static Placement at(String account) {
        return new Placement("", "", account);
    }

    /** Everything by default but the fund. */
    public static Placement in(String fund) {
        return new Placement(fund, "", "");
    }

    void write(String prefix, CanonicalObject.Builder document) {
        Texts.put(document, prefix, "fund", fund);
        Texts.put(document, prefix, "group", group);
        Texts.put(document, prefix, "account", account);
    }

    static Placement read(String prefix, FactSource source) {
        return new Placement(source.get(prefix + "fund"), source.get(prefix + "group"), source.get(prefix + "account"));
    }
}
