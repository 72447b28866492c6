package org.sunledger.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Chart;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.Fund;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.Labels;
import org.sunledger.chart.MoneyPlace;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FactSource;
import org.sunledger.fact.MoneyFact;
import org.sunledger.journal.Entry;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;
import org.sunledger.outcome.Outcome;

/**
 * Every rule, case by case: a kind of fact, the members of its document, and the postings it makes or the codes it is
 * refused with, in the order in which they are tested. The cases stand in {@code postings.txt} and
 * {@code refusals.txt}.
 *
 * <p>Postings are {@code account[stream]{unit} amount}; those outside the public-revenue fund of all owners begin with
 * their {@code fund/group:}. A rejection is {@code code(field)}. The day is 5 March 2018 unless {@code day} says
 * otherwise; {@code currency} makes the amounts those of another currency.
 */
class PostingRulesTest {
    private static final FundGroup USUAL = new FundGroup("public-revenue", "all");
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);
    private static final LocalDate OPENED = LocalDate.of(2016, 1, 1);
    private static final Chart CHART = chart();

    private static final String POSTINGS = table("postings.txt");

    private static final String REFUSALS = table("refusals.txt");

    @TestFactory
    Stream<DynamicTest> aFactIsPostedSo() {
        return cases(POSTINGS);
    }

    @TestFactory
    Stream<DynamicTest> aFactIsRefusedSo() {
        return cases(REFUSALS);
    }

    @TestFactory
    Stream<DynamicTest> everyKindThatMovesMoneyStandsInTheTable() {
        return Arrays.stream(FactKind.values())
                .filter(PostingRulesTest::hasRule)
                .map(kind -> DynamicTest.dynamicTest(kind.text(), () -> {
                    assertThat(POSTINGS.lines()).anyMatch(line -> line.startsWith(kind.text() + " "));
                    assertThat(REFUSALS.lines()).anyMatch(line -> line.startsWith(kind.text() + " "));
                    assertThat(new Recorder().version(kind)).isEqualTo(kind.text() + "/1");
                }));
    }

    private static boolean hasRule(FactKind kind) {
        try {
            new Recorder().version(kind);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static String table(String resource) {
        try (InputStream in = PostingRulesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DynamicTest> cases(String table) {
        return table.lines().map(line -> {
            String[] cells = line.split("\\|", -1);
            String kind = cells[0].strip();
            String members = cells[1].strip();
            return DynamicTest.dynamicTest(
                    kind + " " + members, () -> assertThat(shown(kind, members)).isEqualTo(cells[2].strip()));
        });
    }

    private static String shown(String kind, String members) {
        LocalDate day = DAY;
        CurrencyUnit currency = CurrencyUnit.of("CNY");
        CanonicalObject.Builder document = CanonicalObject.builder();
        for (String member : members.split(" ")) {
            String name = member.substring(0, member.indexOf('='));
            String value = member.substring(member.indexOf('=') + 1);
            if (name.equals("day")) {
                day = LocalDate.parse(value);
            } else if (name.equals("currency")) {
                currency = CurrencyUnit.of(value);
            } else if (value.matches("-?[0-9]+")) {
                document.put(name, Long.parseLong(value));
            } else {
                document.put(name, value);
            }
        }
        MoneyFact fact = (MoneyFact)
                FactKind.find(kind).orElseThrow().read(new FactSource(day, "", document.build(), Map.of(), currency));
        return shown(new Recorder().entry(fact, CHART, CurrencyUnit.of("CNY")));
    }

    private static String shown(Outcome<Entry> outcome) {
        return outcome.isAccepted()
                ? outcome.orThrow().postings().stream()
                        .map(PostingRulesTest::shown)
                        .collect(Collectors.joining(", "))
                : outcome.rejections().stream()
                        .map(rejection -> rejection.code() + "(" + rejection.field() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String shown(Posting posting) {
        FundGroup place = posting.fundGroup();
        String where = place.equals(USUAL) ? "" : place.fund() + "/" + place.group() + ":";
        String stream = posting.subject().isEmpty() ? "" : "[" + posting.subject() + "]";
        String unit = posting.unit().isEmpty() ? "" : "{" + posting.unit() + "}";
        String sign = posting.isDebit() ? "+" : "";
        return where + posting.account() + stream + unit + " " + sign + posting.amountMinor();
    }

    private static Chart chart() {
        return ChartTemplate.find("cn-shanghai/1")
                .orElseThrow()
                .chart()
                .with(List.of(
                        from(OPENED, new OwnershipGroup("entrance-1", GroupKind.ENTRANCE, Labels.NONE, false)),
                        from(OPENED, new Fund("bare", Beneficiary.OWNERS, "", Labels.NONE, false)),
                        from(OPENED, stream("lift-ads", "all", "", false)),
                        from(OPENED, stream("gate", "entrance-1", "supervised", false)),
                        from(LocalDate.of(2018, 6, 1), stream("soon", "all", "", false)),
                        from(OPENED, stream("ended", "all", "", false)),
                        from(LocalDate.of(2018, 1, 1), stream("ended", "all", "", true)),
                        from(OPENED, new Channel("wechat", "platform", 1, false, Labels.NONE, false)),
                        from(OPENED, new Channel("cash", "", Channel.AT_ONCE, false, Labels.NONE, false)),
                        from(OPENED, charge("management", "property-fee", "fee-income")),
                        from(OPENED, charge("top-up", "maintenance", "contributions")),
                        from(OPENED, new Unit("1-101", UnitKind.HOME, "1", "", 8_950, false)),
                        from(
                                OPENED,
                                new Account(
                                        "rent-due", AccountType.CLAIM, Section.GROSS_INCOME, null, Labels.NONE, false)),
                        from(
                                OPENED,
                                new Account(
                                        "old-bank",
                                        AccountType.MONEY,
                                        Section.MONEY,
                                        MoneyPlace.BANK,
                                        Labels.NONE,
                                        true))));
    }

    private static DatedName from(LocalDate day, Named named) {
        return new DatedName(day, named);
    }

    private static Charge charge(String id, String fund, String account) {
        return new Charge(id, fund, "all", "", account, 0, Labels.NONE, false);
    }

    private static RevenueStream stream(String id, String group, String account, boolean closed) {
        return new RevenueStream(id, StreamKind.ADVERTISING, "public-revenue", group, account, "", Labels.NONE, closed);
    }
}
