package org.sunledger.trials;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.sunledger.Book;
import org.sunledger.CloseWish;
import org.sunledger.Opening;
import org.sunledger.handover.HandOver;
import org.sunledger.handover.HandedBook;
import org.sunledger.handover.HandedPackage;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.log.note.FactProof;
import org.sunledger.outcome.Outcome;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;

/** A sound hand-over, one file of which is rubbish. */
final class HandedRubbish {
    private static final HandOver SOUND = sound();

    private HandedRubbish() {}

    private static HandOver sound() {
        Book book = Trial.make(new InMemoryStore());
        for (long index = 2; index < 9; index++) {
            book.record(Trial.KEEPER, Trial.receipt(index)).orThrow();
        }
        DatePeriod day = DatePeriod.day(Trial.OPENED);
        book.close(Trial.KEEPER, CloseWish.handOver(day)).orThrow();
        return HandOver.of(book).orThrow();
    }

    /** The files that are not proofs. */
    static List<byte[]> seeds() {
        return Stream.of(SOUND.names(), SOUND.balances(), SOUND.sealProof().text(), "date,account,fund,amount\n")
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }

    /** Reads it as any of the files, and begins a book with it when it is taken. */
    static void read(byte[] rubbish, Random random) {
        String text = new String(rubbish, UTF_8);
        int which = random.nextInt(5);
        HandedPackage.Files files = new HandedPackage.Files(
                which == 0 ? text : SOUND.bookProof().text(),
                which == 1 ? text : SOUND.sealProof().text(),
                SOUND.accountProofs().stream().map(FactProof::text).toList(),
                which == 2 ? text : SOUND.balances(),
                SOUND.unitBalances(),
                which == 3 ? text : SOUND.names());
        Outcome<HandedPackage> checked = HandedPackage.checked(files, List.of());
        if (checked.isAccepted()) {
            HandedPackage handed = checked.orThrow();
            Opening opening = Opening.inShanghai("Plum Court", handed.nextDay());
            HandedBook.begin(handed, opening, Trial.KEEPER, CsvFile.read("openings.csv", rubbish, CsvOptions.DEFAULT));
        }
    }
}
