package org.sunledger.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tests, each with its stable id. What a test asks, what it does not prove and which honest items it is known to
 * hit stands in the words under its id.
 */
public enum AuditTest {
    /** What contracts ask for was received. */
    REVENUE("A-REVENUE"),
    /** What gates counted reached the book and the bank. */
    GATE("A-GATE"),
    /** Cash taken at the office reached the bank. */
    BANKED("A-BANKED"),
    /** Numbers that are missing in a series. */
    GAP("A-SEQ-GAP", Sequences::gaps, Field.NUMBER),
    /** Numbers that were used twice. */
    REPEAT("A-SEQ-REPEAT", Sequences::repeats, Field.NUMBER),
    /** Numbers that were not used in the order of the days. */
    ORDER("A-SEQ-ORDER", Sequences::order, Field.NUMBER, Field.DATE),
    /** Same party, same day, same number, same amount. */
    SAME("A-DUP-SAME", Duplicates::same, Field.PARTY, Field.DATE, Field.AMOUNT, Field.NUMBER),
    /** Same party, same number, same amount on another day. */
    SAME_NUMBER("A-DUP-NUMBER", Duplicates::sameNumber, Field.PARTY, Field.DATE, Field.AMOUNT, Field.NUMBER),
    /** Same number, same day, same amount to another party. */
    OTHER_PARTY("A-DUP-PAYEE", Duplicates::otherParty, Field.PARTY, Field.DATE, Field.AMOUNT, Field.NUMBER),
    /** Same amount to the same party, or to one that is spelled alike, a few days apart. */
    NEAR("A-DUP-NEAR", NearDuplicates::run, Field.PARTY, Field.DATE, Field.AMOUNT),
    /** One payment in parts that each stay below a limit. */
    SPLIT("A-SPLIT", Splits::run, Field.PARTY, Field.DATE, Field.AMOUNT),
    /** Amounts just below a limit. */
    BELOW("A-BELOW", OddAmounts::below, Field.AMOUNT),
    /** Round sums. */
    ROUND("A-ROUND", OddAmounts::round, Field.AMOUNT),
    /** Written down on a day on which nobody works. */
    WEEKEND("A-WEEKEND", Clocks::weekend, Field.RECORDED),
    /** Written down outside working hours. */
    HOURS("A-HOURS", Clocks::hours, Field.RECORDED),
    /** The largest amount of a party is many times the second largest. */
    SIZE("A-RSF", SizeFactor::run, Field.PARTY, Field.AMOUNT),
    /** The first digits are not spread as amounts that grew by themselves. */
    BENFORD("A-BENFORD", LeadingDigits::run, Field.AMOUNT),
    /** Papers of another period, or written down after its end. */
    CUTOFF("A-CUTOFF", Clocks::cutoff, Field.DATE),
    /** Written down long after its day. */
    BACKDATED("A-BACKDATED", Clocks::backdated, Field.DATE, Field.RECORDED),
    /** Undone, or undoing another. */
    REVERSED("A-REVERSED", Reversals::run),
    /** A deposit booked as income. */
    DEPOSIT("A-DEPOSIT", Misbooked::deposits, Field.AMOUNT, Field.TEXT),
    /** A transfer booked as income or expense. */
    TRANSFER("A-TRANSFER", Misbooked::transfers, Field.AMOUNT, Field.TEXT),
    /** Money of an earlier year among that of this. */
    PRIOR("A-PRIOR", Misbooked::priorYear, Field.DATE),
    /** Restricted money was spent. */
    RESTRICTED("A-RESTRICTED", Restricted::run, Field.FUND, Field.AMOUNT),
    /** One person in two roles. */
    DUTIES("A-DUTIES", Duties::run, Field.MAKER),
    /** Papers that are named and not there, and payments without any. */
    DOCUMENT("A-DOCUMENT", Documents::run, Field.AMOUNT),
    /** Paid to somebody who is related. */
    RELATED("A-RELATED", Related::run, Field.PARTY),
    /** Contracts that began before their resolution, and large payments without one. */
    RESOLUTION("A-RESOLUTION"),
    /** Quarters that were not closed in time to be disclosed. */
    DISCLOSED("A-DISCLOSED"),
    /** Every total added up again. */
    FOOTING("A-FOOTING", Footing::run, Field.AMOUNT);

    /** Runs a test over the items it finds. */
    @FunctionalInterface
    interface Procedure {
        void run(Trial trial);
    }

    private final String id;
    private final Procedure procedure;
    private final Set<Field> needs;
    private final boolean needsMoreThanItems;

    AuditTest(String id) {
        this.id = id;
        this.procedure = trial -> trial.lacks("book");
        this.needs = Set.of();
        this.needsMoreThanItems = true;
    }

    AuditTest(String id, Procedure procedure, Field... needs) {
        this.id = id;
        this.procedure = procedure;
        this.needs = Set.of(needs);
        this.needsMoreThanItems = false;
    }

    /** The stable id. */
    public String id() {
        return id;
    }

    /** The fields without which it cannot be run, in the order of their names. */
    public List<Field> needs() {
        return needs.stream().sorted().toList();
    }

    /** True when it looks at more than items, and so is run by whoever has the book. */
    public boolean needsMoreThanItems() {
        return needsMoreThanItems;
    }

    /** Runs it over a population. */
    public TestResult run(Population population, TestTerms terms) {
        List<String> missing = new ArrayList<>();
        for (Field field : needs()) {
            if (!population.has(field)) {
                missing.add(field.text());
            }
        }
        if (!missing.isEmpty()) {
            return TestResult.notTestable(this, missing);
        }
        Trial trial = new Trial(this, population, terms);
        procedure.run(trial);
        return trial.result();
    }

    /** The test of an id, whatever its case. */
    public static Optional<AuditTest> find(String id) {
        return Arrays.stream(values())
                .filter(test -> test.id.equalsIgnoreCase(id))
                .findFirst();
    }
}
