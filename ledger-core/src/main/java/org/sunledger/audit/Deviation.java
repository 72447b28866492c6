package org.sunledger.audit;

import java.util.List;

/**
 * Something a test did not expect: a question to ask, with the items it rests on.
 *
 * @param reason the stable name of what is odd, such as {@code gap}
 * @param items the items it rests on, ascending; empty when it is about none
 * @param amountMinor how much money is in question, in minor units; 0 when none is
 * @param details names and values in turn that fill the sentence of the reason
 */
public record Deviation(String reason, List<Integer> items, long amountMinor, List<String> details) {
    public Deviation {
        items = List.copyOf(items);
        details = List.copyOf(details);
    }
}
