package org.sunledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.chart.Chart;
import org.sunledger.chart.DatedName;
import org.sunledger.fact.Approval;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FeeRefund;
import org.sunledger.fact.FileImport;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.SavingFact;
import org.sunledger.fact.TakenOver;
import org.sunledger.fact.UnitSeal;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.PersonalText;
import org.sunledger.log.RowOrigin;
import org.sunledger.log.SaltedDigest;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.saving.SavingEvidence;

/** Writes facts down one after the other, each seeing those before it, without touching the log. Used once. */
final class Drafting implements Admission.Earlier {
    /** Stands in a reserved place until it is filled. */
    private static final LoggedFact FREE = new LoggedFact(
            0,
            "",
            LocalDate.EPOCH,
            OffsetDateTime.MIN,
            FactKind.IMPORT,
            "",
            "",
            CanonicalObject.builder().build(),
            null,
            null,
            null,
            Collections.emptySortedMap());

    private final BookView head;
    private final Keeper keeper;
    private final Admission admission;
    private final OffsetDateTime recorded;
    private final SaltedDigest digest = new SaltedDigest();
    private final List<LoggedFact> facts = new ArrayList<>();
    private final List<Map<String, PersonalText>> texts = new ArrayList<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<Long, List<Long>> reversals = new HashMap<>();
    private final Map<Long, List<Long>> refunds = new HashMap<>();
    private final Set<Long> approved = new HashSet<>();
    private final GateDays gateDays;
    private final @Nullable SealsAhead seals;
    private Chart chart;
    private ClosedPeriods closed;

    @Nullable
    private SavingEvidence evidence;

    Drafting(BookView head, Keeper keeper) {
        this(head, keeper, null);
    }

    /** A drafting whose facts are sealed as they come. */
    Drafting(BookView head, Keeper keeper, @Nullable SealsAhead seals) {
        this.seals = seals;
        this.head = head;
        this.keeper = keeper;
        this.gateDays = new GateDays(head);
        this.admission = new Admission(head.settings(), this);
        this.chart = head.chart();
        this.closed = head.closedPeriods();
        this.recorded = recordedNow(head, keeper);
    }

    /** The clock may go backwards; the log does not. */
    private static OffsetDateTime recordedNow(BookView head, Keeper keeper) {
        OffsetDateTime now = OffsetDateTime.ofInstant(
                keeper.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                head.settings().zone());
        OffsetDateTime last = head.lastRecorded();
        return now.isBefore(last) ? last : now;
    }

    /** The index the next fact gets. */
    long nextIndex() {
        return head.size() + facts.size();
    }

    /** The names as the facts drafted so far have left them. */
    Chart chart() {
        return chart;
    }

    Draft finish() {
        return new Draft(head.size(), facts, texts);
    }

    Draft nothing() {
        return new Draft(head.size(), List.of(), List.of());
    }

    /**
     * A place kept free for a fact that is only known after those that follow it.
     *
     * @param index the index the fact will have
     */
    record Reserved(long index) {}

    /**
     * How a fact came to be recorded.
     *
     * @param row the row of a file it came from; null when it was not imported
     * @param late the closed day it would count for; null when it counts for its own day
     */
    record Came(@Nullable RowOrigin row, @Nullable LocalDate late) {
        static final Came BY_HAND = new Came(null, null);
    }

    /** Keeps the next place free; it is filled or, when nothing followed, given back. */
    Reserved reserve() {
        Reserved reserved = new Reserved(nextIndex());
        facts.add(FREE);
        texts.add(Map.of());
        return reserved;
    }

    void fill(Reserved reserved, FileImport fact) {
        int place = (int) (reserved.index() - head.size());
        facts.set(
                place,
                logged(
                        reserved.index(),
                        fact,
                        fact.document(),
                        Admission.Admitted.WITHOUT_ENTRY,
                        Came.BY_HAND,
                        Map.of()));
    }

    void giveBack(Reserved reserved) {
        int place = (int) (reserved.index() - head.size());
        if (place != facts.size() - 1) {
            throw new IllegalStateException("facts were drafted after the place kept free");
        }
        facts.remove(place);
        texts.remove(place);
    }

    /**
     * The day an import counts for: that of its newest row, so that it follows from the file and not from the clock.
     */
    LocalDate importDay(Reserved reserved) {
        return facts.subList((int) (reserved.index() - head.size()) + 1, facts.size()).stream()
                .map(LoggedFact::effective)
                .max(Comparator.naturalOrder())
                .orElse(head.settings().opened());
    }

    /**
     * What is worked out of a fact before its turn comes.
     *
     * @param document its content; null when nobody has written it down yet
     * @param ruling what the rules make of it as the names stand; null when nobody has ruled yet
     */
    record Ahead(@Nullable CanonicalObject document, Admission.@Nullable Ruling ruling) {
        private static final Ahead NOTHING = new Ahead(null, null);

        private CanonicalObject documentOf(Fact fact) {
            CanonicalObject written = document;
            return written == null ? fact.document() : written;
        }
    }

    /** What can be worked out of a fact as the names stand now, for {@link #add}; by any thread. */
    Ahead ahead(Fact fact, Supplier<CanonicalObject> document) {
        Admission.Ruling ruling = admission.rule(fact, chart);
        // What the rules refuse may not even be possible to write down.
        boolean accepted = ruling != null && ruling.entry().isAccepted();
        return new Ahead(accepted ? document.get() : null, ruling);
    }

    Outcome<LoggedFact> add(Fact fact, @Nullable RowOrigin row) {
        return add(fact, new Came(row, null), Ahead.NOTHING);
    }

    Outcome<LoggedFact> add(Fact fact, Came came, Ahead ahead) {
        String id = fact.voucher().id();
        OptionalLong holder = id.isEmpty() ? OptionalLong.empty() : holder(id);
        if (holder.isPresent()) {
            return Outcome.refused(Rejection.of(Code.ID_REUSED, "id", "id", id, "fact", "F" + holder.getAsLong()));
        }
        return admission
                .admit(fact, chart, keeper.actor(), ahead.ruling())
                .then(admitted -> Outcome.accepted(log(fact, ahead, admitted, came)));
    }

    /** A close, which the book has worked out itself, and the balances of the units behind it. */
    Outcome<LoggedFact> seal(Closing closing, List<UnitSeal> units) {
        List<Rejection> rejections = ClosingRules.close(closing, closed);
        if (!rejections.isEmpty()) {
            return Outcome.refused(rejections);
        }
        LoggedFact logged = log(closing, Ahead.NOTHING, Admission.Admitted.WITHOUT_ENTRY, Came.BY_HAND);
        units.forEach(unit -> log(unit, Ahead.NOTHING, Admission.Admitted.WITHOUT_ENTRY, Came.BY_HAND));
        return Outcome.accepted(logged);
    }

    /** Which book this one goes on from, which the book has worked out itself. */
    void seal(TakenOver former) {
        log(former, Ahead.NOTHING, Admission.Admitted.WITHOUT_ENTRY, Came.BY_HAND);
    }

    /** The view the facts are drafted upon. */
    BookView head() {
        return head;
    }

    /** When the facts drafted here are recorded. */
    OffsetDateTime recorded() {
        return recorded;
    }

    /** The fact that has the id; an id is free again once every fact that had it was reversed. */
    private OptionalLong holder(String id) {
        return LongStream.concat(
                        LongStream.of(ids.getOrDefault(id, -1L)).filter(index -> index >= 0),
                        head.withId(id).stream().mapToLong(Long::longValue))
                .filter(index -> !isReversed(index))
                .findFirst();
    }

    private LoggedFact log(Fact fact, Ahead ahead, Admission.Admitted admitted, Came came) {
        long index = nextIndex();
        Map<String, PersonalText> kept = hide(index, fact.personalTexts());
        LoggedFact logged = logged(index, fact, ahead.documentOf(fact), admitted, came, kept);
        facts.add(logged);
        texts.add(kept);
        SealsAhead sealing = seals;
        if (sealing != null) {
            sealing.add(logged);
        }
        remember(index, fact);
        return logged;
    }

    private LoggedFact logged(
            long index,
            Fact fact,
            CanonicalObject document,
            Admission.Admitted admitted,
            Came came,
            Map<String, PersonalText> kept) {
        SortedMap<String, String> digests = new TreeMap<>();
        kept.forEach((name, text) -> digests.put(name, text.digest(digest)));
        return new LoggedFact(
                index,
                keeper.actor(),
                fact.effective(),
                recorded,
                fact.kind(),
                admitted.rule(),
                fact.voucher().id(),
                document,
                admitted.entry(),
                came.row(),
                came.late(),
                digests);
    }

    private Map<String, PersonalText> hide(long index, SortedMap<String, String> personal) {
        if (personal.isEmpty()) {
            return Map.of();
        }
        Map<String, PersonalText> hidden = new TreeMap<>();
        personal.forEach((name, text) ->
                hidden.put(name, new PersonalText(keeper.salts().salt(index, name), CanonicalText.normalise(text))));
        // Most facts have one text, and a map of one thing is small.
        return hidden.size() == 1 ? Map.copyOf(hidden) : hidden;
    }

    private void remember(long index, Fact fact) {
        if (!fact.voucher().id().isEmpty()) {
            ids.put(fact.voucher().id(), index);
        }
        SavingEvidence known = evidence;
        if (fact instanceof SavingFact saving && known != null) {
            known.add(saving);
        } else if (fact instanceof MasterFact master) {
            chart = chart.with(List.of(new DatedName(master.effective(), master.named())));
        } else if (fact instanceof Reversal reversal) {
            reversals.computeIfAbsent(reversal.of(), of -> new ArrayList<>()).add(index);
            evidence = null;
        } else if (fact instanceof FeeRefund refund) {
            refunds.computeIfAbsent(refund.of(), of -> new ArrayList<>()).add(index);
        } else if (fact instanceof GateSettlement settlement) {
            gateDays.add(index, settlement);
        } else if (fact instanceof Approval approval) {
            approved.add(approval.of());
        }
        closed = closed.with(index, fact);
    }

    @Override
    public ClosedPeriods closed() {
        return closed;
    }

    @Override
    public Optional<LoggedFact> fact(long index) {
        long drafted = index - head.size();
        return drafted >= 0 && drafted < facts.size() ? Optional.of(facts.get((int) drafted)) : head.findFact(index);
    }

    @Override
    public boolean isReversed(long index) {
        return reversals.getOrDefault(index, List.of()).stream().anyMatch(reversal -> !isReversed(reversal))
                || head.reversalsOf(index).stream().anyMatch(reversal -> !isReversed(reversal));
    }

    @Override
    public boolean isApproved(long index) {
        return approved.contains(index) || head.isApproved(index);
    }

    /** Read when the first piece of evidence is drafted, and again after something was reversed. */
    @Override
    public SavingEvidence evidence() {
        SavingEvidence known = evidence;
        if (known == null) {
            known = new SavingEvidence();
            SavingReader.read(head, index -> !isReversed(index), known::add);
            for (int i = 0; i < facts.size(); i++) {
                LoggedFact drafted = facts.get(i);
                if (SavingReader.isEvidence(drafted.kind()) && !isReversed(head.size() + i)) {
                    known.add((SavingFact) head.read(drafted));
                }
            }
            evidence = known;
        }
        return known;
    }

    @Override
    public GateDays gateDays() {
        return gateDays;
    }

    @Override
    public List<Long> refundsOf(long index) {
        List<Long> all = new ArrayList<>(head.refundsOf(index));
        all.addAll(refunds.getOrDefault(index, List.of()));
        return all;
    }
}
