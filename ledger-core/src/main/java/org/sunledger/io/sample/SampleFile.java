package org.sunledger.io.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sunledger.audit.sampling.DrawnItem;
import org.sunledger.audit.sampling.Sample;
import org.sunledger.chart.Language;
import org.sunledger.io.CsvWriter;
import org.sunledger.log.Sha256;
import org.sunledger.money.Amounts;

/** Writes the file that goes into the field. */
public final class SampleFile {
    private SampleFile() {}

    /**
     * The text of the file.
     *
     * @param chosen how the population was chosen from its source, by name
     */
    public static String of(Sample sample, Map<String, String> chosen, Amounts amounts, Language language) {
        SampleHead head = SampleHead.of(sample, chosen, amounts);
        List<SampleRow> rows = SampleRow.of(sample);
        List<SampleColumn> columns = SampleColumn.of(sample.plan().question().isOfAmounts());
        CsvWriter csv = new CsvWriter();
        csv.textRow(head.with(digest(head, rows)).cells());
        csv.textRow(columns.stream().map(column -> column.name(language)).toList());
        for (int i = 0; i < rows.size(); i++) {
            SampleRow row = rows.get(i);
            DrawnItem drawn = sample.drawn().get(i);
            csv.plain(Integer.toString(row.item()))
                    .text(row.id())
                    .plain(Long.toString(row.line()))
                    .plain(amounts.plain(row.amountMinor()))
                    .plain(Integer.toString(row.hits()))
                    .plain(Integer.toString(row.stratum()))
                    .text(drawn.item().about())
                    .plain("")
                    .plain("")
                    .endRow();
        }
        return csv.toText();
    }

    /** The digest over everything that must not change. */
    static String digest(SampleHead head, List<SampleRow> rows) {
        StringBuilder text = new StringBuilder(SampleHead.FORMAT).append('\n');
        head.values().forEach((name, value) -> {
            if (!name.equals(SampleHead.DIGEST)) {
                text.append(name).append('=').append(value).append('\n');
            }
        });
        for (SampleRow row : rows) {
            text.append(row.item()).append('\t').append(row.id()).append('\t').append(row.line());
            text.append('\t').append(row.amountMinor()).append('\t').append(row.hits());
            text.append('\t').append(row.stratum()).append('\n');
        }
        return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
