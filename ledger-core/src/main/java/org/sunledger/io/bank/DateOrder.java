package org.sunledger.io.bank;

import java.util.Arrays;
import java.util.Optional;

/** In which order a layout writes its dates. */
public enum DateOrder {
    /** Year, month, day; a year of three digits is one of the Republic of China (113 is 2024). */
    YMD("ymd"),
    /** Day, month, year of four digits. */
    DMY("dmy"),
    /** Month, day, year of four digits. */
    MDY("mdy"),
    /** Year of the Republic of China of two or three digits, month, day. */
    ROC("roc");

    private final String text;

    DateOrder(String text) {
        this.text = text;
    }

    /** The name in a profile. */
    public String text() {
        return text;
    }

    static Optional<DateOrder> find(String text) {
        return Arrays.stream(values()).filter(order -> order.text.equals(text)).findFirst();
    }
}
