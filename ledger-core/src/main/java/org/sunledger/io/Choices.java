package org.sunledger.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sunledger.chart.Labels;

/**
 * The few words that a column takes, in both languages, and what each of them means.
 *
 * @param <T> what they mean
 */
final class Choices<T> {

    private final List<String> texts = new ArrayList<>();
    private final List<Labels> labels = new ArrayList<>();
    private final Map<String, T> members = new HashMap<>();

    /** The members of a closed list, by their stable texts and their labels. */
    static <T> Choices<T> of(T[] members, Function<T, String> text, Function<T, Labels> labels) {
        Choices<T> choices = new Choices<>();
        Arrays.stream(members).forEach(member -> choices.add(member, text.apply(member), labels.apply(member)));
        return choices;
    }

    /** Yes or no. */
    static Choices<Boolean> yesOrNo() {
        Choices<Boolean> choices = new Choices<>();
        choices.add(true, "yes", new Labels("是", "y"));
        choices.add(false, "no", new Labels("否", "n"));
        return choices;
    }

    /** One of two words; the first means true. */
    static Choices<Boolean> either(String text, String zh, String otherwise, String otherwiseZh) {
        Choices<Boolean> choices = new Choices<>();
        choices.add(true, text, new Labels(zh, text));
        choices.add(false, otherwise, new Labels(otherwiseZh, otherwise));
        return choices;
    }

    private void add(T member, String text, Labels label) {
        texts.add(text);
        labels.add(label);
        // Of two members with one label the first is meant; stable texts come before labels.
        members.put(HeaderName.fold(text), member);
        members.putIfAbsent(HeaderName.fold(label.zh()), member);
        members.putIfAbsent(HeaderName.fold(label.en()), member);
    }

    /** What a word means. */
    Optional<T> find(String word) {
        return Optional.ofNullable(members.get(HeaderName.fold(word)));
    }

    /** The stable words. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** Every word for people: the stable one, then the Chinese one. */
    List<String> shown() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String zh = labels.get(i).zh();
            shown.add(zh.isEmpty() ? texts.get(i) : texts.get(i) + " " + zh);
        }
        return shown;
    }
}
