package org.sunledger.io.sample;

import java.util.List;
import java.util.OptionalInt;
import org.sunledger.chart.Language;
import org.sunledger.io.CsvTable;

/** The columns of a sample file, by either name. */
enum SampleColumn {
    ITEM("item", "序号"),
    ID("id", "编号"),
    LINE("line", "行"),
    AMOUNT("amount", "账面金额"),
    HITS("hits", "命中"),
    STRATUM("stratum", "层"),
    ABOUT("about", "说明"),
    AUDITED("audited", "审定金额"),
    DEVIATION("deviation", "偏差"),
    NOTE("note", "备注");

    private final String english;
    private final String chinese;

    SampleColumn(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Those of a sample of amounts or of items. */
    static List<SampleColumn> of(boolean ofAmounts) {
        return List.of(ITEM, ID, LINE, AMOUNT, HITS, STRATUM, ABOUT, ofAmounts ? AUDITED : DEVIATION, NOTE);
    }

    String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** Both names, for messages. */
    String both() {
        return english + " (" + chinese + ")";
    }

    OptionalInt in(CsvTable table) {
        OptionalInt place = table.column(english);
        return place.isPresent() ? place : table.column(chinese);
    }
}
