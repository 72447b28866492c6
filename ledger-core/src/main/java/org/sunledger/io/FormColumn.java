package org.sunledger.io;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.chart.Labels;

/**
 * One column of a CSV kind, as data.
 *
 * @param name its English name, which is also its name for {@code record}, {@code --map} and failures
 * @param chinese its Chinese name
 * @param others further headers under which it is found
 * @param type what its values are
 * @param required whether every row needs a value
 * @param words for a choice, the words it takes, shown to people
 * @param empty what an empty value means; empty when that needs no saying
 * @param example a value that can be imported; empty to leave it out of the example
 * @param meaning what it is, in both languages
 */
public record FormColumn(
        String name,
        String chinese,
        List<String> others,
        ValueType type,
        boolean required,
        List<String> words,
        String empty,
        String example,
        Labels meaning) {

    public FormColumn {
        others = List.copyOf(others);
        words = List.copyOf(words);
    }

    static FormColumn required(String name, String chinese, ValueType type, String example, String en, String zh) {
        return new FormColumn(name, chinese, List.of(), type, true, List.of(), "", example, new Labels(zh, en));
    }

    static FormColumn optional(String name, String chinese, ValueType type, String example, String en, String zh) {
        return new FormColumn(name, chinese, List.of(), type, false, List.of(), "", example, new Labels(zh, en));
    }

    /** The same column, which takes these words. */
    FormColumn of(Choices<?> choices) {
        return new FormColumn(name, chinese, others, type, required, choices.shown(), empty, example, meaning);
    }

    /** The same column, of which every row needs a value. */
    FormColumn asRequired(String value) {
        return new FormColumn(name, chinese, others, type, true, words, "", value, meaning);
    }

    /** The same column with what an empty value means. */
    FormColumn whenEmpty(String means) {
        return new FormColumn(name, chinese, others, type, required, words, means, example, meaning);
    }

    /** The same column, found under more headers. */
    FormColumn also(String... headers) {
        return new FormColumn(name, chinese, List.of(headers), type, required, words, empty, example, meaning);
    }

    /** Every header under which it is found: the English name, the Chinese name, the others. */
    List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(name, chinese));
        headers.addAll(others);
        return headers;
    }
}
