package org.sunledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.journal.Item;
import org.sunledger.log.MerkleTree;
import org.sunledger.log.PersonalText;
import org.sunledger.log.Salt;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHead;
import org.sunledger.log.TreeNode;

/** Facts of no meaning, each different, and batches that append them. */
final class Sample {
    static final LocalDate DAY = LocalDate.of(2018, 3, 5);

    private Sample() {}

    static Salt salt(long number) {
        return Salt.of(ByteBuffer.allocate(Salt.LENGTH).putLong(8, number + 1).array());
    }

    static StoredFact fact(long index) {
        return fact(index, 40);
    }

    static StoredFact fact(long index, int length) {
        String text = "{\"fact\":" + index + ",\"filling\":\"";
        return StoredFact.of(index, salt(index), (text + "x".repeat(length) + "\"}").getBytes(UTF_8));
    }

    static List<StoredFact> facts(long from, int count) {
        List<StoredFact> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            facts.add(fact(from + i));
        }
        return facts;
    }

    static DayBalance cell(LocalDate day, String account, long amount) {
        return cell(day, account, Math.max(amount, 0), Math.max(-amount, 0));
    }

    static DayBalance cell(LocalDate day, String account, long debit, long credit) {
        return new DayBalance(new BalanceKey(day, account, "public-revenue", "all", ""), debit, credit);
    }

    static String digestKey(long number) {
        return String.format(java.util.Locale.ROOT, "%032x", number * 0x9E3779B97F4A7C15L);
    }

    /** So many facts from the head on, each with a text, a cell of its day, and a key of its own. */
    static AppendBatch batch(TreeHead head, int count) {
        return batch(head, facts(head.size(), count));
    }

    static AppendBatch batch(TreeHead head, List<StoredFact> facts) {
        List<StoredText> texts = new ArrayList<>();
        List<Lookup> lookups = new ArrayList<>();
        for (StoredFact fact : facts) {
            texts.add(new StoredText(
                    fact.index(), "memo", new PersonalText(salt(-fact.index() - 2), "备注" + fact.index() + ";")));
            lookups.add(new Lookup("row", digestKey(fact.index()), fact.index()));
        }
        List<DayBalance> cells = List.of(
                cell(DAY.plusDays(head.size()), "bank", 100L * facts.size()),
                cell(DAY.plusDays(head.size()), "gross-income", -100L * facts.size()));
        List<UnitLine> lines = facts.stream()
                .map(fact -> line(fact.index(), "1-" + fact.index() % 3, 100 + fact.index()))
                .toList();
        return new AppendBatch(facts, texts, nodes(head, facts), cells, lines, lookups);
    }

    /** A month charged to a unit, or with a negative amount paid by it, on the day of the fact's number. */
    static UnitLine line(long index, String unit, long amount) {
        Item item = new Item(unit, "2018-03", amount > 0 ? "2018-03-31" : "");
        LocalDate day = DAY.plusDays(index);
        return new UnitLine(item, index, 0, day, "fees-receivable", "property-fee", "all", "home", amount);
    }

    static AppendBatch withLines(TreeHead head, UnitLine... lines) {
        List<StoredFact> facts = List.of(fact(head.size()));
        return new AppendBatch(facts, List.of(), nodes(head, facts), List.of(), List.of(lines), List.of());
    }

    /** Facts and their nodes, nothing else. */
    static AppendBatch bare(TreeHead head, List<StoredFact> facts) {
        return new AppendBatch(facts, List.of(), nodes(head, facts), List.of(), List.of(), List.of());
    }

    static AppendBatch withCells(TreeHead head, DayBalance... cells) {
        List<StoredFact> facts = List.of(fact(head.size()));
        return new AppendBatch(facts, List.of(), nodes(head, facts), List.of(cells), List.of(), List.of());
    }

    static AppendBatch withLookups(TreeHead head, Lookup... lookups) {
        List<StoredFact> facts = List.of(fact(head.size()));
        return new AppendBatch(facts, List.of(), nodes(head, facts), List.of(), List.of(), List.of(lookups));
    }

    static List<TreeNode> nodes(TreeHead head, List<StoredFact> facts) {
        List<TreeNode> nodes = new ArrayList<>();
        grow(head, facts, nodes);
        return nodes;
    }

    /** The head after these facts. */
    static TreeHead grown(TreeHead head, List<StoredFact> facts) {
        return grow(head, facts, new ArrayList<>());
    }

    private static TreeHead grow(TreeHead head, List<StoredFact> facts, List<TreeNode> nodes) {
        MerkleTree tree = MerkleTree.resume(head);
        SaltedDigest digest = new SaltedDigest();
        facts.forEach(fact -> tree.append(digest.leaf(fact.salt(), fact.bytes()), nodes::add));
        return tree.head();
    }

    /** Everything a store shows, as text, for comparing two of them. */
    static List<String> shown(LedgerStore store) {
        List<String> shown = new ArrayList<>();
        shown.add(store.head().toString());
        store.readFacts(0, Long.MAX_VALUE, fact -> {
            shown.add(fact.index() + " " + fact.salt() + " " + new String(fact.bytes(), UTF_8));
            store.texts(fact.index()).forEach((name, text) -> shown.add(name + " " + text.salt() + text.text()));
            shown.add("found under its key: " + store.lookup("row", digestKey(fact.index())));
        });
        store.readCells(LocalDate.MIN.plusYears(1), LocalDate.MAX, cell -> shown.add(cell.toString()));
        store.readUnitLines("", line -> shown.add(line.toString()));
        return shown;
    }
}
