package org.sunledger.statement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Section;

/**
 * A line of a definition.
 *
 * @param id its id, which traces name
 * @param kind what it shows
 * @param sections the sections it covers; empty where the kind needs none
 * @param cost whether a payment is shown positive
 * @param by the detail lines it always has
 * @param detail the detail lines it has on request
 * @param whenMoved whether it is left out when it is zero in every column
 * @param of for a share, how the counterpart of the transfers begins; else empty
 * @param weight how much it stands out
 * @param labels what people read
 */
record DefinedLine(
        String id,
        LineKind kind,
        Set<Section> sections,
        boolean cost,
        Grouping by,
        Grouping detail,
        boolean whenMoved,
        String of,
        Weight weight,
        Labels labels) {
    DefinedLine {
        Set<Section> copy = EnumSet.noneOf(Section.class);
        copy.addAll(sections);
        sections = Collections.unmodifiableSet(copy);
    }

    /** How its details are told apart, those on request included; balances have them by account. */
    Grouping keyedBy() {
        if (by != Grouping.NONE) {
            return by;
        }
        return detail != Grouping.NONE ? detail : Grouping.ACCOUNT;
    }

    /** The line that shows a section the definition does not name. */
    static DefinedLine rest(Section section) {
        Labels labels = new Labels(
                "未列入本表项目：" + section.labels().zh(),
                "Not classified here: " + section.labels().en());
        return new DefinedLine(
                "rest-" + section.text(),
                LineKind.FLOW,
                EnumSet.of(section),
                false,
                Grouping.ACCOUNT,
                Grouping.NONE,
                true,
                "",
                Weight.FIGURE,
                labels);
    }

    static DefinedLine read(CanonicalObject line) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        if (line.has("sections")) {
            line.texts("sections")
                    .forEach(text -> sections.add(Section.find(text).orElseThrow()));
        }
        return new DefinedLine(
                line.text("id"),
                LineKind.find(line.text("kind")).orElseThrow(),
                sections,
                line.has("cost") && line.flag("cost"),
                Grouping.find(line.findText("by").orElse("none")).orElseThrow(),
                Grouping.find(line.findText("detail").orElse("none")).orElseThrow(),
                line.findText("when").orElse("").equals("moved"),
                line.findText("of").orElse(""),
                Weight.find(line.findText("weight").orElse("figure")).orElseThrow(),
                new Labels(line.text("zh"), line.text("en")));
    }
}
