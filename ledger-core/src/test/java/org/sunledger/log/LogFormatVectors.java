package org.sunledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.sunledger.fact.BankFileNote;
import org.sunledger.fact.BookOpening;
import org.sunledger.fact.Check;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.FileImport;
import org.sunledger.fact.Income;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.Voucher;
import org.sunledger.journal.Entry;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;
import org.sunledger.journal.Posting;

/** A log of six facts, made by the classes that make every log, written out with everything that is hashed. */
final class LogFormatVectors {
    private static final String ORIGIN = "sunledger/00112233445566aa";
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final FundGroup REVENUE = new FundGroup("public-revenue", "all");
    private static final FundGroup FEE = new FundGroup("property-fee", "all");

    private final List<LoggedFact> facts = new ArrayList<>();
    private final List<SortedMap<String, PersonalText>> texts = new ArrayList<>();

    LogFormatVectors() {
        LocalDate opened = LocalDate.of(2018, 1, 1);
        add("treasurer", "", opening(opened), null, null);
        add("treasurer", "income/1", income(), incomeEntry(), null);
        add("treasurer", "", fileImport(), null, null);
        add("treasurer", "fee-receipt/1", fee(), feeEntry(), new RowOrigin(2, 2, "00".repeat(15) + "2a"));
        LocalDate day = LocalDate.of(2018, 3, 31);
        Reversal reversal = new Reversal(day, 1, LocalDate.of(2018, 3, 5), "金额有误，另行登记", Voucher.NONE);
        add("treasurer", "reversal/1", reversal, incomeEntry().reversed(), null);
        add("chair", "", new Check(day, 4, ""), null, null);
    }

    private static BookOpening opening(LocalDate day) {
        String digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        return new BookOpening(day, "梅苑 Plum Court", ORIGIN, "CNY", "zh", "Asia/Shanghai", "example/1", digest, 1, "");
    }

    private static Income income() {
        Voucher voucher = new Voucher("SK-0017", "记-12", LocalDate.of(2018, 2, 28), "电梯广告公司", "", "3月租金 \"A\"");
        return Income.of(LocalDate.of(2018, 3, 5), "lift-ads", Money.of(CNY, 17500))
                .withTax(Deduction.payable(Money.of(CNY, 525), "税务局"))
                .withCost(Deduction.withheld(Money.of(CNY, 3500), "物业公司"))
                .in(Placement.at("bank"))
                .on(voucher);
    }

    private static Entry incomeEntry() {
        return Entry.of(
                        CNY,
                        List.of(
                                new Posting("bank", REVENUE, "lift-ads", 1_400_000),
                                new Posting("management-cost", REVENUE, "lift-ads", 350_000),
                                new Posting("gross-income", REVENUE, "lift-ads", -1_750_000),
                                new Posting("tax", REVENUE, "lift-ads", 52_500),
                                new Posting("tax-payable", REVENUE, "lift-ads", -52_500)))
                .orThrow();
    }

    private static FileImport fileImport() {
        String digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        LocalDate day = LocalDate.of(2018, 3, 20);
        return new FileImport(
                day, "fee-receipts", "fee-receipts", "三月.csv", digest, "GB18030", 1, 1, 0, 0, "", BankFileNote.NONE);
    }

    private static FeeReceipt fee() {
        Voucher voucher = new Voucher("", "", null, "", "王小明", "");
        LocalDate day = LocalDate.of(2018, 3, 20);
        return new FeeReceipt(day, Money.of(CNY, 240), "3-0501", "2018Q1", Placement.DEFAULT, voucher);
    }

    private static Entry feeEntry() {
        return Entry.of(
                        CNY,
                        List.of(
                                new Posting("fee-bank", FEE, "", 24_000),
                                new Posting("fees-receivable", FEE, "", new Item("3-0501", "2018-03", ""), -24_000)))
                .orThrow();
    }

    private void add(String actor, String rule, Fact fact, @Nullable Entry entry, @Nullable RowOrigin row) {
        long index = facts.size();
        SortedMap<String, PersonalText> kept = new TreeMap<>();
        SortedMap<String, String> digests = new TreeMap<>();
        fact.personalTexts().forEach((name, text) -> {
            PersonalText personal = new PersonalText(textSalt(index), text);
            kept.put(name, personal);
            digests.put(name, personal.digest());
        });
        texts.add(kept);
        facts.add(new LoggedFact(
                index,
                actor,
                fact.effective(),
                OffsetDateTime.parse("2018-04-01T09:00:00+08:00"),
                fact.kind(),
                rule,
                fact.voucher().id(),
                fact.document(),
                entry,
                row,
                null,
                Collections.unmodifiableSortedMap(digests)));
    }

    /** In a real book random; here sixteen times the index. */
    private static Salt salt(long index) {
        return Salt.ofHex(String.format(java.util.Locale.ROOT, "%02x", index).repeat(16));
    }

    private static Salt textSalt(long index) {
        return Salt.ofHex(
                String.format(java.util.Locale.ROOT, "%02x", 0xf0 + index).repeat(16));
    }

    List<LoggedFact> facts() {
        return facts;
    }

    /** The lines of the page. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        MerkleTree tree = MerkleTree.empty();
        for (LoggedFact fact : facts) {
            write(fact, tree, lines);
        }
        lines.add("checkpoint");
        lines.addAll(List.of(tree.head().checkpoint(ORIGIN).text().split("\n", -1)));
        lines.set(
                lines.size() - 1,
                "short code  " + tree.head().checkpoint(ORIGIN).shortCode());
        return lines;
    }

    private void write(LoggedFact fact, MerkleTree tree, List<String> lines) {
        SaltedDigest digest = new SaltedDigest();
        Salt salt = salt(fact.index());
        TreeHash leaf = digest.leaf(salt, fact.toBytes());
        lines.add(fact.shownId());
        lines.add("bytes       " + new String(fact.toBytes(), UTF_8));
        texts.get((int) fact.index()).forEach((name, text) -> {
            lines.add(name + " text   " + text.text());
            lines.add(name + " salt   " + text.salt());
            lines.add(name + " digest " + text.digest());
        });
        lines.add("salt        " + salt);
        lines.add("leaf data   " + HexFormat.of().formatHex(digest.of(salt, fact.toBytes())));
        lines.add("leaf hash   " + leaf);
        tree.append(leaf, node -> {
            if (node.level() > 0) {
                lines.add("node " + node.level() + "," + node.index() + "    " + node.hash());
            }
        });
        lines.add("root at " + tree.size() + "   " + tree.head().root());
        lines.add("");
    }
}
