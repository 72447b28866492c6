package org.sunledger.cli.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sunledger.audit.sampling.SamplePlan;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Session;
import org.sunledger.money.Amounts;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** Figures of a sample one below the other, each with a stable name for programs and words for people. */
public final class SampleFigures {
    private final Session session;
    private final Listing listing;

    SampleFigures(Session session) {
        this.session = session;
        this.listing = new Listing(session)
                .column("figure", ColumnType.ID)
                .column("meaning", ColumnType.TEXT)
                .column("value", ColumnType.AMOUNT);
    }

    Session session() {
        return session;
    }

    SampleFigures title(String key) {
        listing.title(key);
        return this;
    }

    SampleFigures banner(String text) {
        listing.banner(text);
        return this;
    }

    SampleFigures note(String key, String text) {
        listing.note(key, text);
        return this;
    }

    SampleFigures noteIfAny(String key, String text) {
        return text.isEmpty() ? this : note(key, text);
    }

    SampleFigures text(String name, String value) {
        return cell(name, Cell.text(value));
    }

    SampleFigures amount(String name, long minor, Amounts amounts) {
        return cell(name, Cell.amount(minor, amounts.decimals()));
    }

    /** A share, shown in per cent. */
    SampleFigures percent(String name, BigDecimal share) {
        return cell(name, Cell.text(percent(share)));
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** What could be borne or is expected: an amount or a rate, and nothing when it is zero. */
    SampleFigures bound(String name, SamplePlan.Question question, BigDecimal bound, Amounts amounts) {
        if (bound.signum() == 0) {
            return this;
        }
        return question.isOfAmounts()
                ? amount(name, bound.setScale(0, RoundingMode.FLOOR).longValueExact(), amounts)
                : percent(name, bound);
    }

    private SampleFigures cell(String name, Cell value) {
        listing.row(Cell.id(name), Cell.text(session.words().text("sample.figure." + name)), value);
        return this;
    }

    SampleFigures remark(String key, String... namesAndValues) {
        listing.remark(key, namesAndValues);
        return this;
    }

    SampleFigures remarkLine(String line) {
        listing.remarkLine(line);
        return this;
    }

    Answer page(String schema) {
        return listing.page(schema);
    }
}
