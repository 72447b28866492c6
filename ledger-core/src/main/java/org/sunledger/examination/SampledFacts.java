package org.sunledger.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunledger.BookView;
import org.sunledger.audit.sampling.Population;
import org.sunledger.audit.sampling.PopulationItem;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.fact.FactKind;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;

/** The facts of a book as a population to draw from: what an auditor takes a sample of. */
public final class SampledFacts {
    private static final List<String> TELLING =
            List.of("voucher", "counterparty", "stream", "category", "unit", "fund", "from-fund", "to-fund");

    private SampledFacts() {}

    /** The kinds of facts that have an amount to look at. */
    public static Set<FactKind> kinds() {
        return EnumSet.range(FactKind.OPENING, FactKind.REBATE);
    }

    /** The source of what is drawn from a view: its checkpoint on one line. */
    public static String source(Checkpoint checkpoint) {
        return "book " + checkpoint.origin() + " " + checkpoint.size() + " "
                + checkpoint.root().hex();
    }

    /**
     * The facts of these kinds that are effective in a period and were not reversed, in the order of the log; each with
     * its gross amount. What follows from the log alone draws the same items for ever.
     */
    public static Population of(BookView view, Set<FactKind> kinds, DatePeriod period) {
        List<LoggedFact> facts = new ArrayList<>();
        view.facts(0, fact -> {
            if (kinds.contains(fact.kind()) && period.contains(fact.effective())) {
                facts.add(fact);
            }
        });
        List<PopulationItem> items = new ArrayList<>();
        for (LoggedFact fact : facts) {
            if (!view.isReversed(fact.index())) {
                items.add(new PopulationItem(
                        items.size() + 1, fact.shownId(), fact.index(), amount(fact.document()), about(view, fact)));
            }
        }
        return new Population(source(view.checkpoint()), items);
    }

    private static long amount(CanonicalObject document) {
        return document.has("gross") ? document.whole("gross") : document.whole("amount");
    }

    /** What helps to find the paper: the day, the voucher and the other side. */
    private static String about(BookView view, LoggedFact fact) {
        List<String> words = new ArrayList<>();
        LocalDate day = fact.effective();
        words.add(day.toString());
        words.add(
                fact.kind().labels().in(view.settings().language(), fact.kind().text()));
        for (String name : TELLING) {
            if (fact.document().has(name) && fact.document().value(name) instanceof CanonicalText text) {
                words.add(text.value());
            }
        }
        Map<String, String> personal = view.personalTexts(fact.index());
        for (String name : Arrays.asList("payer", "memo")) {
            if (personal.containsKey(name)) {
                words.add(personal.get(name));
            }
        }
        return String.join(" · ", words);
    }
}
