package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunledger.GateBook.HEADER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.RowOutcome.Status;
import org.sunledger.fact.FactKind;

/** What gates took by the day, from a file into the book. */
class GateImportTest {
    private static final String ROLLED = "date,first,stream,gate,channel,gross,detail";
    private static final String DIGEST = "ab".repeat(32);

    private final GateBook gates = new GateBook();

    @Test
    void aNetThatIsNotGrossLessRefundsLessFeeIsRefusedWithItsLine() {
        assertThat(failures(
                        "gate-settlements",
                        HEADER,
                        "2018-03-05,parking,north,wechat,10,0,50.00,5.00,0.27,44.73,",
                        "2018-03-06,parking,north,wechat,10,0,50.00,5.00,0.27,45.00,"))
                .containsExactly("in.csv:3:10 gate.net-differs 44.73");
    }

    @Test
    void aDayTwiceInOneFileIsRefused() {
        assertThat(failures(
                        "gate-settlements",
                        HEADER,
                        "2018-03-05,parking,north,wechat,10,0,50.00,,,,",
                        "2018-03-05,parking,south,wechat,10,0,50.00,,,,",
                        "2018-03-05,parking,north,cash,10,0,50.00,,,,",
                        "2018-03-05,parking,north,wechat,9,0,45.00,,,,"))
                .containsExactly("in.csv:5:1 gate.day-twice null");
    }

    @Test
    void aDayThatTheBookHasIsRefusedUntilItsSettlementIsReversed() {
        String[] first = {HEADER, "2018-03-05,parking,north,wechat,10,0,50.00,,,,"};
        String[] second = {HEADER, "2018-03-05,parking,north,wechat,9,0,45.00,,,,"};
        gates.books("gate-settlements", first);
        long settled = gates.book.now().size() - 1;
        assertThat(failures("gate-settlements", second)).containsExactly("in.csv:2:1 gate.day-twice null");
        gates.reverses(settled);
        assertThat(failures("gate-settlements", second)).isEmpty();
    }

    @Test
    void aRollUpSettlesEachOfItsDays() {
        gates.books("gate-settlements", HEADER, "2018-03-05,parking,north,wechat,10,0,50.00,,,,");
        assertThat(failures("gate-settlements", ROLLED, "2018-03-11,2018-03-05,parking,north,wechat,300.00," + DIGEST))
                .containsExactly("in.csv:2:1 gate.day-twice null");
        gates.books("gate-settlements", ROLLED, "2018-03-12,2018-03-06,parking,north,wechat,300.00," + DIGEST);
        assertThat(failures("gate-settlements", HEADER, "2018-03-08,parking,north,wechat,9,0,45.00,,,,"))
                .containsExactly("in.csv:2:1 gate.day-twice null");
    }

    @Test
    void theSameRowsAgainBookNothing() {
        String[] rows = {HEADER, "2018-03-05,parking,north,wechat,10,0,50.00,5.00,0.27,44.73,"};
        gates.books("gate-settlements", rows);
        long size = gates.book.now().size();
        ImportReport again = gates.imports("gate-settlements", rows);
        assertThat(again.failures()).isEmpty();
        assertThat(again.count(Status.SEEN)).isEqualTo(1);
        assertThat(gates.book.now().size()).isEqualTo(size);
    }

    @Test
    void aDayWithoutMoneyIsKeptWithoutAnEntry() {
        gates.books("gate-settlements", HEADER, "2018-03-05,parking,north,cash,10,10,0.00,,,,");
        assertThat(gates.book.now().fact(gates.book.now().size() - 1).entry()).isNull();
        assertThat(gates.book.now().ofKind(FactKind.GATE_SETTLEMENT)).hasSize(1);
        assertThat(failures("gate-settlements", HEADER, "2018-03-05,parking,north,cash,10,0,50.00,,,,"))
                .containsExactly("in.csv:2:1 gate.day-twice null");
    }

    /** Place, code, and the net that would be right. */
    private List<String> failures(String kind, String... lines) {
        return gates.imports(kind, lines).failures().stream()
                .map(failure -> failure.place() + " " + failure.code() + " "
                        + failure.details().get("net"))
                .toList();
    }
}
