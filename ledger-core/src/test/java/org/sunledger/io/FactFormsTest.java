package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Language;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactSource;
import org.sunledger.fact.MoneyFact;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Place;
import org.sunledger.recording.Recorder;

class FactFormsTest {

    static List<String> kinds() {
        return FactForms.kinds();
    }

    @Test
    void everyKindOfTheFirstEditionIsThere() {
        assertThat(FactForms.kinds())
                .containsExactlyInAnyOrder(
                        "accounts funds groups units streams contracts owners members keys key-shares charges tariffs exemptions tails late-rules channels tolls rest-days openings income gate-settlements expenses tax-paid cost-settled sweeps transfers deposits fee-receipts receipts-to-match fee-refunds waivers write-offs late-charges fee-costs rebates savings saving-measures saving-lamps lamp-failures saving-adjustments energy-tariffs meter-readings energy-bills energy-drivers distributions"
                                .split(" "));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theExampleIsImportedUnderEnglishAndUnderChineseHeadersAlike(String kind) {
        FactForm form = Samples.form(kind);
        Fact english = onlyFact(form, Samples.example(form, FormColumn::name));
        Fact chinese = onlyFact(form, Samples.example(form, FormColumn::chinese));
        assertThat(chinese).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theFactOfTheExampleIsReadBackFromItsDocumentAndCanBeRecorded(String kind) {
        FactForm form = Samples.form(kind);
        Fact fact = onlyFact(form, Samples.example(form, FormColumn::name));
        assertThat(fact.kind()
                        .read(new FactSource(fact.effective(), "", fact.document(), fact.personalTexts(), Samples.CNY)))
                .isEqualTo(fact);
        if (fact instanceof MoneyFact money) {
            assertThat(new Recorder().entry(money, Samples.chart(), Samples.CNY).rejections())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noTwoColumnsShareAHeader(String kind) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (FormColumn column : Samples.form(kind).columns()) {
            column.headers().stream()
                    .map(HeaderName::fold)
                    .filter(name -> !seen.add(name))
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theEmptyFileIsUnderstoodInBothLanguages(String kind) {
        for (Language language : Language.values()) {
            Loaded<ImportRows> loaded = Samples.read(kind, Samples.form(kind).template(language));
            assertThat(loaded.failures()).isEmpty();
            assertThat(loaded.value().warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyDeclaredColumnIsReadIntoTheFact(String kind) {
        FactForm form = Samples.form(kind);
        Set<String> asked = new HashSet<>();
        RowCells cells = new RowCells() {
            @Override
            public String value(String column) {
                asked.add(column);
                return "";
            }

            @Override
            public Place place(String column) {
                return Place.file("");
            }
        };
        form.read(
                new RowReader(RowReader.byName(form), cells, new NameFinder(Chart.empty()), new Amounts(Samples.CNY)));
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        form.columns().stream().map(FormColumn::name).toList());
    }

    @Test
    void aKindIsFoundByItsNameAndByItsChineseLabel() {
        assertThat(FactForms.find("income")).isEqualTo(FactForms.find("公共收入"));
        Outcome<FactForm> unknown = FactForms.of("incomes");
        assertThat(unknown.rejections().get(0).details()).containsEntry("nearest", "income");
    }

    @Test
    void valuesGivenOneByOneStateTheSameFactAsARow() {
        FactForm form = Samples.form("income");
        Outcome<Fact> fact = FactImport.fact(
                form,
                Map.of("date", "2018-03-05", "收入来源", "lift-ads", "amount", "3,000.00"),
                Samples.chart(),
                Samples.CNY);
        assertThat(fact.orThrow()).isEqualTo(onlyFact(form, "date,stream,amount\n2018-03-05,lift-ads,3000.00\n"));
    }

    @Test
    void valuesGivenOneByOneAreRefusedAllTogether() {
        Outcome<Fact> fact = FactImport.fact(
                Samples.form("income"),
                Map.of("dat", "2018-03-05", "stream", "lift-adz"),
                Samples.chart(),
                Samples.CNY);
        assertThat(fact.rejections())
                .extracting(rejection -> rejection.code() + " " + rejection.field() + " "
                        + rejection.details().get("nearest"))
                .containsExactlyInAnyOrder(
                        "csv.column-unknown dat date, document-date",
                        "csv.value-missing date null",
                        "stream.unknown stream lift-ads",
                        "csv.value-missing amount null");
    }

    private static Fact onlyFact(FactForm form, String csv) {
        Loaded<ImportRows> loaded = Samples.read(form, csv, Samples.chart(), Map.of());
        assertThat(loaded.failures()).isEmpty();
        assertThat(loaded.value().warnings()).isEmpty();
        assertThat(loaded.value().rows()).hasSize(1);
        return loaded.value().rows().get(0).fact();
    }
}
