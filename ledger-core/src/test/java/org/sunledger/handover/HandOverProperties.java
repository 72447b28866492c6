package org.sunledger.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sunledger.Book;
import org.sunledger.CloseWish;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.SaltSource;
import org.sunledger.laws.Histories;
import org.sunledger.laws.History;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.period.DatePeriod;

/** Whatever happened, a book that was closed can be handed over, and the next begins with every balance of it. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class HandOverProperties {
    private static final Keeper CHAIR = new Keeper(
            "chair", Clock.fixed(Instant.parse("2022-03-01T01:30:00Z"), ZoneOffset.UTC), SaltSource.seeded("handed"));

    @Property(tries = 20)
    void theNextBookBeginsWithWhatWasSealed(@ForAll History history) {
        Book book = history.book();
        DatePeriod years = DatePeriod.closed(
                book.settings().opened(), book.settings().opened().plusYears(1));
        // What a unit owes may have become more than a fact can say.
        Assume.that(book.close(CHAIR, CloseWish.handOver(years)).isAccepted());
        HandOver handOver = HandOver.of(book).orThrow();
        HandedPackage handed =
                HandedPackage.checked(HandedFiles.of(handOver), List.of()).orThrow();
        Outcome<HandedBook.Begun> begun = HandedBook.begin(
                handed,
                Opening.inShanghai("Plum Court", handed.nextDay()),
                CHAIR,
                HandedFiles.read(HandedFiles.openings(handOver)));
        assertThat(begun.rejections()).isEmpty();
        // A name that was closed while something still lay there takes no opening, nor does more than a fact can say.
        assertThat(begun.orThrow().failures())
                .extracting(failure -> failure.code())
                .allMatch(code -> code == Code.NAME_CLOSED || code == Code.AMOUNT_OVERFLOW);
    }
}
