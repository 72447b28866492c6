package org.sunledger.io.bank;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How a layout says how much came in or went out. */
public enum AmountWay {
    /** One column with a sign: money in is positive. */
    SIGNED("signed", BankField.AMOUNT),
    /** One column for money in, one for money out; one of the two is empty or zero. */
    IN_OUT("in-out", BankField.IN, BankField.OUT),
    /** One column for the amount, and a word in another that says the direction. */
    SIDE("side", BankField.AMOUNT);

    private final String text;
    private final Set<BankField> needs;

    AmountWay(String text, BankField... needs) {
        this.text = text;
        this.needs = Set.of(needs);
    }

    /** The name in a profile. */
    public String text() {
        return text;
    }

    /** The fields without which no amount can be read. */
    Set<BankField> needs() {
        return needs;
    }

    static Optional<AmountWay> find(String text) {
        return Arrays.stream(values()).filter(way -> way.text.equals(text)).findFirst();
    }
}
