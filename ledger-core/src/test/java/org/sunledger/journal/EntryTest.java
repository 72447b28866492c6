package org.sunledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

class EntryTest {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final FundGroup OWNERS = new FundGroup("public-revenue", "all");
    private static final FundGroup ENTRANCE = new FundGroup("public-revenue", "entrance-1");

    @Test
    void anEntryBalancesForEachFundAndGroupByItself() {
        Outcome<Entry> outcome =
                of(posting("bank", OWNERS, 5), posting("bank", ENTRANCE, 7), posting("repairs", OWNERS, -5));

        assertThat(outcome.rejections()).hasSize(1);
        Rejection rejection = outcome.rejections().get(0);
        assertThat(rejection.code()).isEqualTo(Code.ENTRY_UNBALANCED);
        assertThat(rejection.details())
                .containsEntry("fund", "public-revenue")
                .containsEntry("group", "entrance-1")
                .containsEntry("sum", "0.07");
    }

    @Test
    void whatIsTooMuchInOnePlaceIsNotMadeGoodInAnother() {
        assertThat(codes(of(posting("bank", OWNERS, 5), posting("bank", ENTRANCE, -5))))
                .containsExactly(Code.ENTRY_UNBALANCED, Code.ENTRY_UNBALANCED);
    }

    @Test
    void anEntryHasPostingsAndNoneOfThemIsZero() {
        assertThat(codes(of())).containsExactly(Code.ENTRY_EMPTY);
        assertThat(codes(of(posting("bank", OWNERS, 0)))).containsExactly(Code.ENTRY_EMPTY);
    }

    @Test
    void anAmountBeyondTheLargestIsRefused() {
        long most = Posting.LARGEST;
        assertThat(of(posting("bank", OWNERS, most), posting("tax", OWNERS, -most))
                        .isAccepted())
                .isTrue();
        assertThat(codes(of(posting("bank", OWNERS, most + 1), posting("tax", OWNERS, -most - 1))))
                .containsExactly(Code.AMOUNT_OVERFLOW, Code.AMOUNT_OVERFLOW);
        assertThat(codes(of(posting("bank", OWNERS, Long.MIN_VALUE)))).containsExactly(Code.AMOUNT_OVERFLOW);
    }

    @Test
    void aSumBeyondALongIsRefusedAndDoesNotWrapAround() {
        Posting[] many = new Posting[1025];
        Arrays.fill(many, posting("bank", OWNERS, Posting.LARGEST));
        assertThat(codes(of(many))).containsExactly(Code.AMOUNT_OVERFLOW);
    }

    @Test
    void reversingTwiceGivesTheEntryBack() {
        Entry entry = of(posting("bank", OWNERS, 5), posting("tax", OWNERS, -5)).orThrow();
        assertThat(entry.reversed().postings()).extracting(Posting::amountMinor).containsExactly(-5L, 5L);
        assertThat(entry.reversed().reversed()).isEqualTo(entry);
    }

    @Test
    void anEntryIsReadBackAsItWasWritten() {
        Posting full = new Posting("fee-income", OWNERS, "lift-ads", new Item("1-101", "2018-03", "2018-03-31"), -5);
        Entry entry = of(posting("bank", OWNERS, 5), full).orThrow();
        CanonicalObject document =
                CanonicalObject.parse(CanonicalObject.of(entry::write).toBytes());
        assertThat(Entry.read(document).orThrow()).isEqualTo(entry).hasSameHashCodeAs(entry);
    }

    @Test
    void anEntryThatDoesNotBalanceIsNotReadBack() {
        CanonicalObject document = CanonicalObject.builder()
                .put("currency", "CNY")
                .putObjects("postings", List.of(CanonicalObject.of(posting("bank", OWNERS, 5)::write)))
                .build();
        assertThat(codes(Entry.read(document))).containsExactly(Code.ENTRY_UNBALANCED);
    }

    @Test
    void anEntrySaysWhatItTouchesAndHowMuchAsMoney() {
        Entry entry = of(
                        posting("bank", OWNERS, 5),
                        posting("tax", OWNERS, -5),
                        posting("bank", ENTRANCE, 700),
                        posting("tax", ENTRANCE, -700))
                .orThrow();
        assertThat(entry.currency()).isEqualTo(CNY);
        assertThat(entry.fundGroups()).containsExactly(OWNERS, ENTRANCE);
        assertThat(entry.amount(entry.postings().get(3))).hasToString("CNY -7.00");
        assertThat(entry.toString()).startsWith("CNY [").contains("entrance-1");
    }

    @Test
    void entriesAreEqualWhenTheirCurrencyAndPostingsAre() {
        Entry entry = of(posting("bank", OWNERS, 5), posting("tax", OWNERS, -5)).orThrow();
        Entry other = of(posting("bank", OWNERS, 6), posting("tax", OWNERS, -6)).orThrow();
        Entry euros = Entry.of(CurrencyUnit.EUR, entry.postings()).orThrow();
        assertThat(entry).isNotEqualTo(other).isNotEqualTo(euros).isNotEqualTo("CNY");
        assertThat(List.of(entry.hashCode(), other.hashCode(), euros.hashCode()))
                .doesNotHaveDuplicates();
    }

    @Test
    void fundsAndGroupsAreHashedApart() {
        Set<Integer> hashes = new HashSet<>();
        for (int fund = 0; fund < 20; fund++) {
            for (int group = 0; group < 20; group++) {
                hashes.add(new FundGroup("f" + fund, "g" + group).hashCode());
            }
        }
        assertThat(hashes).hasSizeGreaterThan(200);
    }

    @Test
    void nothingIsNoDebit() {
        assertThat(posting("bank", OWNERS, 1).isDebit()).isTrue();
        assertThat(posting("bank", OWNERS, 0).isDebit()).isFalse();
        assertThat(posting("bank", OWNERS, -1).isDebit()).isFalse();
    }

    private static Outcome<Entry> of(Posting... postings) {
        return Entry.of(CNY, List.of(postings));
    }

    private static Posting posting(String account, FundGroup fundGroup, long amountMinor) {
        return new Posting(account, fundGroup, "", amountMinor);
    }

    private static List<Code> codes(Outcome<Entry> outcome) {
        return outcome.rejections().stream().map(Rejection::code).toList();
    }
}
