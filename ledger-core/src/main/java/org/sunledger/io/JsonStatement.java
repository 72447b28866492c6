package org.sunledger.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.chart.Labels;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.io.JsonOut.Members;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.Block;
import org.sunledger.statement.Figure;
import org.sunledger.statement.Provenance;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementColumn;
import org.sunledger.statement.StatementLine;

/** A statement for programs: both languages, every figure with its trace, amounts as decimal text. */
public final class JsonStatement {
    private final Statement statement;
    private final int decimals;

    private JsonStatement(Statement statement) {
        this.statement = statement;
        this.decimals = statement.provenance().book().currency().getDecimalPlaces();
    }

    /** The envelope {@code sunledger/statement/1} of a statement. */
    public static String of(Statement statement) {
        JsonStatement json = new JsonStatement(statement);
        return Envelope.of("statement", 1, json::provenance, json::data);
    }

    private void provenance(JsonOut out) {
        Provenance provenance = statement.provenance();
        out.put("community", provenance.book().community());
        out.put("origin", provenance.book().origin());
        out.put("size", provenance.book().size());
        out.put("covered", provenance.book().covered());
        out.put("code", provenance.book().code());
        out.put("demonstration", provenance.book().demonstration());
        out.put("template", provenance.book().template());
        out.putTexts("rules", provenance.book().rules());
        out.put("definition", provenance.definition());
        out.put("definition-digest", provenance.definitionDigest());
        out.put("basis", provenance.basis().text());
        out.put("as-of", provenance.asOf().toString());
        List<Members> periods = new ArrayList<>();
        for (DatePeriod period : provenance.periods()) {
            periods.add(each -> each.put("name", period.text())
                    .put("first", period.start().toString())
                    .put("last", period.last().toString()));
        }
        out.putObjects("periods", periods);
        out.put("fund", provenance.fund());
        out.put("group", provenance.group());
        List<Members> assumed = new ArrayList<>();
        provenance
                .assumed()
                .forEach((fund, beneficiary) ->
                        assumed.add(each -> each.put("fund", fund).put("beneficiary", beneficiary.text())));
        out.putObjects("assumed", assumed);
    }

    private void data(JsonOut out) {
        out.put("name", statement.name());
        labels(out, statement.labels());
        out.put("currency", statement.provenance().book().currency().getCode());
        List<Members> columns = new ArrayList<>();
        for (StatementColumn column : statement.columns()) {
            columns.add(each -> labels(each.put("name", column.name()), column.labels()));
        }
        out.putObjects("columns", columns);
        List<Members> blocks = new ArrayList<>();
        statement.blocks().forEach(block -> blocks.add(each -> block(each, block)));
        out.putObjects("blocks", blocks);
        List<Members> savings = new ArrayList<>();
        statement.savings().forEach(saving -> savings.add(each -> saving(each, saving)));
        out.putObjects("claimed-savings", savings);
    }

    private void block(JsonOut out, Block block) {
        labels(out, block.labels());
        out.put("total", block.total());
        List<Members> places = new ArrayList<>();
        block.places()
                .forEach(place ->
                        places.add(each -> each.put("fund", place.fund()).put("group", place.group())));
        out.putObjects("places", places);
        List<Members> lines = new ArrayList<>();
        block.lines().forEach(line -> lines.add(each -> line(each, line)));
        out.putObjects("lines", lines);
    }

    private void line(JsonOut out, StatementLine line) {
        out.put("id", line.id());
        out.put("detail", line.detail());
        labels(out, line.labels());
        out.put("level", line.level());
        List<Members> figures = new ArrayList<>();
        line.figures().forEach(figure -> figures.add(each -> figure(each, figure)));
        out.putObjects("figures", figures);
    }

    private void figure(JsonOut out, Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            out.put("amount", money(amount.minor()));
            if (!amount.trace().isEmpty()) {
                out.put("trace", amount.trace());
            }
        } else if (figure instanceof Figure.Share share) {
            out.put("part", money(share.part())).put("whole", money(share.whole()));
            out.put("applicable", share.isApplicable());
            if (share.isApplicable()) {
                out.put("percent", share.percent().toPlainString());
            }
        } else if (figure instanceof Figure.Words words) {
            labels(out, words.labels());
        }
    }

    /** A claimed saving has no trace and stands in no block: it is in no figure. */
    private void saving(JsonOut out, ClaimedSaving saving) {
        out.put("measure", saving.measure());
        out.put("first", saving.from().toString());
        out.put("last", saving.to().toString());
        out.put("kwh", saving.kilowattHours());
        out.put("count", saving.count());
        out.put("avoided-cost-claimed", money(saving.amountMinor()));
        out.put("source", saving.basis());
    }

    private static void labels(JsonOut out, Labels labels) {
        out.put("zh", labels.zh()).put("en", labels.en());
    }

    private String money(long minor) {
        return BigDecimal.valueOf(minor, decimals).toPlainString();
    }
}
