package org.sunledger.io.export;

import java.util.Map;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.sunledger.chart.Chart;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.PersonalText;
import org.sunledger.store.StoredFact;

/** What an export reads: a book at a size. It may be read several times and always answers alike. */
public interface LogPrefix {
    /** The name of the community. */
    String community();

    /** True for a demonstration book, which every page must say. */
    boolean isDemonstration();

    /** The one currency of the book. */
    CurrencyUnit currency();

    /** The names of the prefix. */
    Chart chart();

    /** The checkpoint of the prefix. */
    Checkpoint checkpoint();

    /** Hands over every fact as it is stored, in order. */
    void stored(Consumer<StoredFact> visitor);

    /** The personal texts beside a fact that are still kept, by name. */
    Map<String, PersonalText> texts(long index);

    /** Hands over every fact, in order. */
    default void facts(Consumer<LoggedFact> visitor) {
        stored(fact -> visitor.accept(LoggedFact.parse(fact.index(), fact.bytes())));
    }
}
