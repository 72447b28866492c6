package org.sunledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sunledger.audit.HonestYear.Item;

/**
 * Every fraud that a rule can define, planted into honest years, is found by its test; and what the tests ask of honest
 * years is counted and published in {@code docs/reference/audit.md}.
 */
class PlantedFraudTest {
    private static final int SEEDS = 20;
    private static final Path PAGE = Path.of("..", "docs", "reference", "audit.md");
    private static final TestTerms TERMS = new TestTerms(
            new TestTerms.Limits(List.of(50_000_00L), 5, 1_000_00, 10),
            TestTerms.DEFAULT.windows(),
            TestTerms.DEFAULT.hours(),
            new TestTerms.Lists(Set.of("Chairman's Brother Ltd"), Set.of(), Set.of(), false));

    /** Plants something and returns the item that an auditor must be led to. */
    private interface Plant extends BiFunction<HonestYear, Random, Item> {}

    private record Fraud(String name, AuditTest test, Plant plant) {}

    private static final List<Fraud> FRAUDS = List.of(
            new Fraud(
                    "paid twice under the same number",
                    AuditTest.SAME,
                    (year, random) -> add(year, payment(year, random).copy())),
            new Fraud("paid again weeks later under the same number", AuditTest.SAME_NUMBER, (year, random) -> {
                Item again = payment(year, random).copy();
                again.day = again.day.plusDays(30);
                return add(year, again);
            }),
            new Fraud("paid again days later under a new number", AuditTest.NEAR, (year, random) -> {
                Item again = payment(year, random).copy();
                again.day = again.day.plusDays(5);
                again.number = "P-09999";
                return add(year, again);
            }),
            new Fraud("paid again to a name spelled alike", AuditTest.NEAR, (year, random) -> {
                Item again = payment(year, random).copy();
                again.party = again.party.substring(0, 3) + "x" + again.party.substring(3) + " Ltd.";
                again.number = "P-09999";
                return add(year, again);
            }),
            new Fraud("altered payee", AuditTest.OTHER_PARTY, (year, random) -> {
                Item again = payment(year, random).copy();
                again.party = "Somebody Else";
                return add(year, again);
            }),
            new Fraud("split under a limit", AuditTest.SPLIT, (year, random) -> {
                Item part = payment(year, random);
                part.minor = 31_000_17;
                part.party = "Yard Builders";
                Item second = part.copy();
                second.day = part.day.plusDays(20);
                second.number = "P-09998";
                second.minor = 30_500_11;
                return add(year, second);
            }),
            new Fraud("just below a limit", AuditTest.BELOW, (year, random) -> with(payment(year, random), 49_800_00)),
            new Fraud("missing number", AuditTest.GAP, (year, random) -> {
                int gone = 10 + random.nextInt(year.items.size() - 400);
                Item item = year.items.remove(gone);
                return year.items.stream()
                        .filter(other -> other.flow == item.flow && other.number.compareTo(item.number) > 0)
                        .findFirst()
                        .orElseThrow();
            }),
            new Fraud("number used twice", AuditTest.REPEAT, (year, random) -> {
                Item other = payment(year, random);
                Item again = with(other.copy(), 77_77);
                again.day = other.day.plusDays(3);
                again.party = "Somebody Else";
                return add(year, again);
            }),
            new Fraud("late entry", AuditTest.BACKDATED, (year, random) -> {
                Item item = payment(year, random);
                item.lag = 90;
                return item;
            }),
            new Fraud("written down at night", AuditTest.HOURS, (year, random) -> {
                Item item = payment(year, random);
                item.minute = 23 * 60 + 13;
                return item;
            }),
            new Fraud("written down on a Sunday", AuditTest.WEEKEND, (year, random) -> {
                Item item = payment(year, random);
                item.lag = 7 - item.day.getDayOfWeek().getValue();
                return item;
            }),
            new Fraud("self-approval", AuditTest.DUTIES, (year, random) -> {
                Item item = payment(year, random);
                item.approver = "Treasurer";
                return item;
            }),
            new Fraud("paid to the own hand", AuditTest.DUTIES, (year, random) -> {
                Item item = payment(year, random);
                item.party = "treasurer";
                return item;
            }),
            new Fraud("paid to a relation", AuditTest.RELATED, (year, random) -> {
                Item item = payment(year, random);
                item.party = "CHAIRMANS BROTHER";
                return item;
            }),
            new Fraud("deposit as income", AuditTest.DEPOSIT, (year, random) -> {
                Item item = new Item(LocalDate.of(2018, 6, 1), 2_000_00, Flow.IN, "Shop 3", "装修押金", "income");
                item.number = "R-90001";
                return add(year, item);
            }),
            new Fraud("transfer as income", AuditTest.TRANSFER, (year, random) -> {
                Item item =
                        new Item(LocalDate.of(2018, 6, 1), 2_000_00, Flow.IN, "bank", "petty cash returned", "income");
                item.number = "R-90001";
                return add(year, item);
            }),
            new Fraud("paper of last year", AuditTest.PRIOR, (year, random) -> {
                Item item = payment(year, random);
                item.paper = LocalDate.of(2017, 12, 20);
                return item;
            }),
            new Fraud("paper of next year", AuditTest.CUTOFF, (year, random) -> {
                Item item = payment(year, random);
                item.paper = LocalDate.of(2019, 1, 3);
                return item;
            }),
            new Fraud("payment without a paper", AuditTest.DOCUMENT, (year, random) -> {
                Item item = payment(year, random);
                item.number = "";
                return item;
            }),
            new Fraud("misplaced point", AuditTest.SIZE, (year, random) -> {
                Item item = payment(year, random);
                item.minor = 4_865_20 * 100;
                return item;
            }));

    private static Item payment(HonestYear year, Random random) {
        List<Item> payments = year.items.stream()
                .filter(item -> item.text.startsWith("repair") && item.day.getMonthValue() < 11)
                .toList();
        return payments.get(random.nextInt(payments.size()));
    }

    private static Item add(HonestYear year, Item item) {
        year.items.add(item);
        return item;
    }

    private static Item with(Item item, long minor) {
        item.minor = minor;
        return item;
    }

    @TestFactory
    List<DynamicTest> every_planted_fraud_is_found_by_its_test() {
        return FRAUDS.stream()
                .map(fraud -> DynamicTest.dynamicTest(fraud.name(), () -> {
                    for (int seed = 0; seed < SEEDS; seed++) {
                        HonestYear year = new HonestYear(seed);
                        Item item = fraud.plant().apply(year, new Random(seed));
                        int at = year.items.indexOf(item);
                        TestResult result = fraud.test().run(year.population(), TERMS);
                        assertThat(result.deviations())
                                .as(fraud.name() + ", seed " + seed)
                                .anyMatch(deviation -> deviation.items().contains(at));
                    }
                }))
                .toList();
    }

    @Test
    void what_tests_ask_of_honest_years_is_published() throws IOException {
        Map<AuditTest, Long> asked = new EnumMap<>(AuditTest.class);
        long items = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Population population = new HonestYear(seed).population();
            items += population.size();
            for (TestResult result : AuditTests.run(population, TERMS, List.of(AuditTest.values()))
                    .results()) {
                if (result.status() != TestResult.Status.NOT_TESTABLE) {
                    asked.merge(result.test(), (long) result.deviations().size(), Long::sum);
                }
            }
        }
        Map<String, String> found = new TreeMap<>();
        long facts = items;
        asked.forEach(
                (test, count) -> found.put(test.id(), String.format(Locale.ROOT, "%.1f", count * 1000.0 / facts)));
        String page = Files.readString(PAGE);
        StringBuilder table = new StringBuilder();
        found.forEach((id, rate) ->
                table.append("| `").append(id).append("` | ").append(rate).append(" |\n"));
        if (Boolean.getBoolean("golden.rewrite")) {
            int from = page.indexOf("|---|---|\n", page.indexOf("## What honest books are asked")) + 10;
            int to = page.indexOf("\n\n", from);
            Files.writeString(PAGE, page.substring(0, from) + table.toString().strip() + page.substring(to));
            return;
        }
        assertThat(page).contains(table.toString());
    }
}
