package org.sunledger;

import java.util.List;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.LoggedFact;

/**
 * What was written, and what the book is now.
 *
 * @param facts the facts as the log keeps them; they are durable
 * @param checkpoint the checkpoint after them
 */
public record Recorded(List<LoggedFact> facts, Checkpoint checkpoint) {
    public Recorded {
        facts = List.copyOf(facts);
    }
}
