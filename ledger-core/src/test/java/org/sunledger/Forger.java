package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.log.PersonalText;
import org.sunledger.log.Salt;
import org.sunledger.log.TreeHash;
import org.sunledger.store.Lookup;
import org.sunledger.store.StoredFact;
import org.sunledger.store.StoredText;

/** Changes one thing in a book, in every way that somebody with the file in their hands could. */
final class Forger {
    /** What a forger does to the facts, and to what is kept beside them. */
    enum Deed {
        CHANGE_BYTE,
        CHANGE_SALT,
        CHANGE_DIGIT,
        REDATE,
        REWORD,
        DELETE,
        LEAVE_A_GAP,
        INSERT,
        SWAP,
        CUT_TAIL,
        REPLAY,
        FORK,
        CHANGE_TEXT,
        CHANGE_TEXT_SALT,
        INSERT_TEXT,
        MOVE_TEXT,
        CHANGE_NODE,
        CUT_NODES,
        ADD_NODE,
        CHANGE_CELL,
        DELETE_CELL,
        ADD_CELL,
        CHANGE_LOOKUP,
        DELETE_LOOKUP,
        ADD_LOOKUP;

        boolean isOfFacts() {
            return ordinal() <= FORK.ordinal();
        }
    }

    private final OpenStore store;
    private final Random random;

    Forger(OpenStore store, Random random) {
        this.store = store;
        this.random = random;
    }

    /** Does it; nothing may come of it, as when two equal things are swapped. */
    void does(Deed deed) {
        int size = store.facts.size();
        int at = random.nextInt(size);
        switch (deed) {
            case CHANGE_BYTE -> bytes(at, flipped(store.facts.get(at).bytes()));
            case CHANGE_SALT -> {
                StoredFact fact = store.facts.get(at);
                store.facts.set(
                        at, StoredFact.of(at, Salt.of(flipped(fact.salt().bytes())), fact.bytes()));
            }
            case CHANGE_DIGIT -> text(at, "amount\":-?([0-9]+)");
            case REDATE -> text(at, "effective\":\"2[0-9]{2}([0-9])");
            case REWORD -> text(at, "\"(?:reason|name|stream|unit|voucher|actor)\":\"([^\"\\\\]+)");
            case DELETE -> renumbered(without(at));
            case LEAVE_A_GAP -> store.facts.remove(at);
            case INSERT -> renumbered(with(at, store.facts.get(random.nextInt(size))));
            case SWAP -> {
                Collections.swap(store.facts, at, random.nextInt(size));
                renumbered(new ArrayList<>(store.facts));
            }
            case CUT_TAIL -> store.facts.subList(Math.max(1, at), size).clear();
            case REPLAY -> renumbered(with(at + 1, store.facts.get(at)));
            case FORK -> {
                List<StoredFact> tail = new ArrayList<>(store.facts.subList(at, size));
                Collections.reverse(tail);
                List<StoredFact> forked = new ArrayList<>(store.facts.subList(0, at));
                forked.addAll(tail);
                renumbered(forked);
            }
            case CHANGE_TEXT, CHANGE_TEXT_SALT, INSERT_TEXT, MOVE_TEXT -> texts(deed);
            case CHANGE_NODE, CUT_NODES, ADD_NODE -> nodes(deed);
            case CHANGE_CELL, DELETE_CELL, ADD_CELL -> cells(deed);
            default -> lookups(deed);
        }
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private void bytes(int at, byte[] bytes) {
        StoredFact fact = store.facts.get(at);
        store.facts.set(at, StoredFact.of(fact.index(), fact.salt(), bytes));
    }

    /** Changes a letter or a digit of something that a pattern finds, so that the fact may still be read. */
    private void text(int at, String pattern) {
        String text = new String(store.facts.get(at).bytes(), UTF_8);
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (found.find()) {
            int place = found.start(1) + random.nextInt(found.end(1) - found.start(1));
            char other = (char) ('1' + random.nextInt(9));
            bytes(at, (text.substring(0, place) + other + text.substring(place + 1)).getBytes(UTF_8));
        }
    }

    private List<StoredFact> without(int at) {
        List<StoredFact> less = new ArrayList<>(store.facts);
        less.remove(at);
        return less;
    }

    private List<StoredFact> with(int at, StoredFact more) {
        List<StoredFact> all = new ArrayList<>(store.facts);
        all.add(at, more);
        return all;
    }

    private void renumbered(List<StoredFact> inOrder) {
        store.facts.clear();
        for (StoredFact fact : inOrder) {
            store.facts.add(StoredFact.of(store.facts.size(), fact.salt(), fact.bytes()));
        }
    }

    private void texts(Deed deed) {
        PersonalText made = new PersonalText(Salt.of(new byte[Salt.LENGTH]), "made up");
        if (deed == Deed.INSERT_TEXT) {
            store.texts.add(new StoredText(random.nextInt(store.facts.size()), "remark", made));
        } else if (!store.texts.isEmpty()) {
            int at = random.nextInt(store.texts.size());
            StoredText old = store.texts.get(at);
            PersonalText changed = switch (deed) {
                case CHANGE_TEXT ->
                    new PersonalText(old.text().salt(), old.text().text() + "!");
                case CHANGE_TEXT_SALT ->
                    new PersonalText(
                            Salt.of(flipped(old.text().salt().bytes())),
                            old.text().text());
                default -> old.text();
            };
            long fact = deed == Deed.MOVE_TEXT ? (old.fact() + 1) % store.facts.size() : old.fact();
            store.texts.set(at, new StoredText(fact, old.name(), changed));
        }
    }

    private void nodes(Deed deed) {
        int at = random.nextInt(store.nodes.size());
        switch (deed) {
            case CHANGE_NODE ->
                store.nodes.set(at, TreeHash.of(flipped(store.nodes.get(at).bytes())));
            case CUT_NODES -> store.nodes.subList(at, store.nodes.size()).clear();
            default -> store.nodes.add(store.nodes.get(at));
        }
    }

    private void cells(Deed deed) {
        if (store.cells.isEmpty()) {
            return;
        }
        int at = random.nextInt(store.cells.size());
        DayBalance cell = store.cells.get(at);
        BalanceKey key = cell.key();
        switch (deed) {
            case CHANGE_CELL ->
                store.cells.set(at, new DayBalance(key, cell.debitMinor() + 1, cell.creditMinor() + random.nextInt(2)));
            case DELETE_CELL -> store.cells.remove(at);
            default ->
                store.cells.add(DayBalance.of(
                        new BalanceKey(key.day().plusDays(9_999), key.account(), key.fund(), key.group(), ""), 1));
        }
    }

    private void lookups(Deed deed) {
        int at = random.nextInt(store.lookups.size());
        Lookup old = store.lookups.get(at);
        switch (deed) {
            case CHANGE_LOOKUP ->
                store.lookups.set(at, new Lookup(old.space(), old.key(), (old.index() + 1) % store.facts.size()));
            case DELETE_LOOKUP -> store.lookups.remove(at);
            default -> store.lookups.add(new Lookup("reversed", Integer.toString(at), store.facts.size() - 1L));
        }
    }
}
