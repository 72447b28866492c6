package org.sunledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.Chart;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.MasterFact;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.store.LedgerStore;

/** Folds the master facts of a log prefix over the book's template; reads each kind once, when first asked. */
final class ChartReader {
    private final LedgerStore store;
    private final BookSettings settings;
    private final long size;
    private @Nullable Chart withoutUnits;
    private @Nullable Chart whole;

    ChartReader(LedgerStore store, BookSettings settings, long size) {
        this.store = store;
        this.settings = settings;
        this.size = size;
    }

    /** The size of the log whose names these are. */
    long size() {
        return size;
    }

    /** The names of the log when it has grown by these facts; read anew if one of them states a name. */
    synchronized ChartReader after(List<LoggedFact> facts) {
        ChartReader after = new ChartReader(store, settings, size + facts.size());
        if (facts.stream().noneMatch(ChartReader::statesName)) {
            after.withoutUnits = withoutUnits;
            after.whole = whole;
        }
        return after;
    }

    private static boolean statesName(LoggedFact fact) {
        return Arrays.stream(NameKind.values()).anyMatch(kind -> kindOf(kind) == fact.kind());
    }

    private static FactKind kindOf(NameKind kind) {
        return FactKind.valueOf(kind.name());
    }

    synchronized Chart withoutUnits() {
        Chart known = withoutUnits;
        if (known == null) {
            known = store.consistently(() -> template().chart().with(names()));
            withoutUnits = known;
        }
        return known;
    }

    synchronized Chart whole() {
        Chart known = whole;
        if (known == null) {
            known = withoutUnits().withUnits(kind -> names(List.of(kind)));
            whole = known;
        }
        return known;
    }

    private ChartTemplate template() {
        ChartTemplate template = ChartTemplate.find(settings.template()).orElseThrow(() -> templateDiffers("none"));
        if (!template.digest().equals(settings.templateDigest())) {
            throw templateDiffers(template.digest());
        }
        return template;
    }

    private IntegrityException templateDiffers(String program) {
        return new IntegrityException(
                Code.LOG_TEMPLATE_DIFFERS,
                "template",
                settings.template(),
                "digest",
                settings.templateDigest(),
                "program",
                program);
    }

    private List<DatedName> names() {
        return names(Arrays.stream(NameKind.values())
                .filter(kind -> !kind.isAboutUnits())
                .toList());
    }

    private List<DatedName> names(List<NameKind> kinds) {
        TreeSet<Long> indexes = new TreeSet<>();
        for (NameKind kind : kinds) {
            indexes.addAll(store.lookup(LookupSpaces.KIND, kindOf(kind).text()));
        }
        List<DatedName> names = new ArrayList<>();
        for (long index : indexes.headSet(size)) {
            store.fact(index).ifPresent(stored -> names.add(name(LoggedFact.parse(index, stored.bytes()))));
        }
        return names;
    }

    private DatedName name(LoggedFact logged) {
        MasterFact master = (MasterFact) logged.fact(Map.of(), settings.currency());
        return new DatedName(master.effective(), master.named());
    }
}
