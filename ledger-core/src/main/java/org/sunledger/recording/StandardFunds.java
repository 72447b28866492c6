package org.sunledger.recording;

/** The funds that rules fall back to when a fact names none; every template has them. */
final class StandardFunds {
    static final String PUBLIC_REVENUE = "public-revenue";
    static final String PROPERTY_FEE = "property-fee";
    static final String MAINTENANCE = "maintenance";
    static final String DEPOSITS = "deposits";

    private StandardFunds() {}
}
