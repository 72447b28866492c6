package org.sunledger;

import java.util.List;
import java.util.Map;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.PersonalText;

/**
 * Facts that the books accept and that are not yet in the log: what a dry run shows.
 *
 * @param size the size of the log they follow
 * @param facts the facts, numbered from {@code size} on
 * @param texts for each fact its personal texts
 */
public record Draft(long size, List<LoggedFact> facts, List<Map<String, PersonalText>> texts) {
    public Draft {
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
    }
}
