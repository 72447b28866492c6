package org.sunledger.fact;

import java.util.Optional;
import org.sunledger.chart.Labels;

/**
 * How a saving is measured, after the options of the International Performance Measurement and Verification Protocol.
 */
public enum SavingOption {
    /** The key parameter is measured or stated with its source, the rest stipulated: lamps, watts and hours. */
    A("A", "关键参数", "Key parameter"),
    /** Everything is measured at the equipment, by a meter of its own. */
    B("B", "分项计量", "Sub-meter"),
    /** The whole meter, its baseline explained by drivers through a regression. */
    C("C", "总表回归", "Whole meter");

    private final String text;
    private final Labels labels;

    SavingOption(String text, String zh, String en) {
        this.text = text;
        this.labels = new Labels(zh, en);
    }

    /** The stable text in facts and files. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The member of this stable text. */
    public static Optional<SavingOption> find(String text) {
        for (SavingOption member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
