package org.sunledger;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.sunledger.fact.BookOpening;
import org.sunledger.log.LoggedFact;

/** Writes down the one fact that has no fact before it. */
final class FirstFact {
    private FirstFact() {}

    static Draft draft(BookOpening opening, Keeper keeper) {
        OffsetDateTime recorded = OffsetDateTime.ofInstant(
                keeper.clock().instant().truncatedTo(ChronoUnit.SECONDS), ZoneId.of(opening.zone()));
        LoggedFact fact = new LoggedFact(
                0,
                keeper.actor(),
                opening.effective(),
                recorded,
                opening.kind(),
                "",
                "",
                opening.document(),
                null,
                null,
                null,
                Collections.emptySortedMap());
        return new Draft(0, List.of(fact), List.of(Map.of()));
    }
}
