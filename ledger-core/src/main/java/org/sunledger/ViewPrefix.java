package org.sunledger;

import java.util.Map;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.sunledger.chart.Chart;
import org.sunledger.io.export.LogPrefix;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.PersonalText;
import org.sunledger.store.StoredFact;

/**
 * A view of the book as an export reads it.
 *
 * @param view the book at a size
 */
record ViewPrefix(BookView view) implements LogPrefix {
    @Override
    public String community() {
        return view.settings().community();
    }

    @Override
    public boolean isDemonstration() {
        return view.settings().isDemonstration();
    }

    @Override
    public CurrencyUnit currency() {
        return view.settings().currency();
    }

    @Override
    public Chart chart() {
        return view.chartWithoutUnits();
    }

    @Override
    public Checkpoint checkpoint() {
        return view.checkpoint();
    }

    @Override
    public void stored(Consumer<StoredFact> visitor) {
        view.store().readFacts(0, view.size(), visitor);
    }

    @Override
    public Map<String, PersonalText> texts(long index) {
        return view.store().texts(index);
    }
}
