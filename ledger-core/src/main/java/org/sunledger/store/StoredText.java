package org.sunledger.store;

import org.sunledger.log.PersonalText;

/**
 * A personal text beside a fact.
 *
 * @param fact the index of the fact
 * @param name which of its texts, such as {@code memo}
 * @param text the text with its salt
 */
public record StoredText(long fact, String name, PersonalText text) {}
