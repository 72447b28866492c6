package org.sunledger.cli.shell;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.chart.Language;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Rejection;
import org.sunledger.outcome.StoreException;
import org.sunledger.render.MessageText;
import org.sunledger.render.Messages;
import org.sunledger.render.Printable;
import org.sunledger.table.Words;

/**
 * Speaks to whoever ran the command, on standard error: what is wrong, in the language of {@code --lang}, else of the
 * book once it is open, else of the surroundings.
 */
public final class Speech {
    private final Surroundings surroundings;

    /** Read once for each language that is spoken: reading a catalogue takes longer than a short command has. */
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
    private Language language;
    private boolean chosen;

    public Speech(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.language = ofSurroundings();
    }

    private Language ofSurroundings() {
        String said = List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(surroundings::variable)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(surroundings.machineLanguage());
        return said.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
    }

    /** Takes {@code --lang} from what was typed before anything else is understood, so that misuse is told in it. */
    public void listenTo(List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            boolean apart = word.equals("--lang") && i + 1 < typed.size();
            if (apart || word.startsWith("--lang=")) {
                choose(apart ? typed.get(i + 1) : word.substring("--lang=".length()));
            }
        }
    }

    private void choose(String code) {
        language = Language.find(code)
                .orElseThrow(() -> Misuse.of("misuse.choice", "option", "--lang", "found", code, "known", "zh, en"));
        chosen = true;
    }

    /** Speaks the language of an open book from now on, unless another was asked for. */
    public void follow(Language ofBook) {
        if (!chosen) {
            language = ofBook;
        }
    }

    /** The language that was asked for with {@code --lang}, else the given one. */
    Language chosenOr(Language otherwise) {
        return chosen ? language : otherwise;
    }

    public Language language() {
        return language;
    }

    /** The sentences of this program. */
    Words words() {
        return words.computeIfAbsent(language, spoken -> Words.load(Speech.class, "cli", spoken));
    }

    /** The slots of a sentence, given as pairs of name and value, made safe to show. */
    public static Map<String, String> slots(String... namesAndValues) {
        Map<String, String> slots = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            slots.put(namesAndValues[i], Printable.line(namesAndValues[i + 1]));
        }
        return slots;
    }

    /** The one form of what is wrong. */
    MessageText messages() {
        return MessageText.in(catalogue());
    }

    private Messages catalogue() {
        return messages.computeIfAbsent(language, Messages::of);
    }

    private PrintStream err() {
        return surroundings.err();
    }

    /** Says something that is no result: a warning, what is going on. */
    public void note(String sentence) {
        err().println(sentence);
    }

    public void note(Code code, Map<String, String> details) {
        err().print(messages().of(code, details));
    }

    public void note(List<Failure> failures) {
        MessageText messages = messages();
        failures.forEach(failure -> err().print(messages.of(failure)));
    }

    /** What is wrong in one line, as it stands beside a refused row. */
    public String oneLine(Failure failure) {
        Map<String, String> slots = new TreeMap<>(failure.details());
        slots.putIfAbsent("field", failure.field());
        slots.putIfAbsent("excerpt", failure.excerpt());
        return failure.code().text() + ": " + catalogue().what(failure.code(), slots);
    }

    /** Says what was typed wrongly, and below it how the command is called. */
    public int say(Misuse misuse, String synopsis) {
        err().println("sunledger: " + words().text(misuse.key(), misuse.slots()));
        err().println(synopsis);
        return ExitStatus.USAGE;
    }

    public int say(Refusal refusal) {
        MessageText messages = messages();
        refusal.failures().forEach(failure -> err().print(messages.of(failure)));
        for (Rejection rejection : refusal.rejections()) {
            err().print(messages.of(rejection));
        }
        return refusal.status();
    }

    public int say(StoreException refused) {
        err().print(messages().of(refused.code(), inWords(refused.details())));
        return refused.code().severity().exitStatus();
    }

    /** The details, in which a reason of our own stands as the sentence it has in this language. */
    private Map<String, String> inWords(Map<String, String> details) {
        Map<String, String> said = new TreeMap<>(details);
        said.computeIfPresent(
                NotWritten.PROBLEM, (name, problem) -> words().find(problem).orElse(problem));
        return said;
    }

    public int say(IntegrityException broken) {
        err().print(messages().of(broken));
        return ExitStatus.INTEGRITY;
    }

    /** Results could not be handed over: the disk is full, or the reader has gone, who then needs no message. */
    public int outputLost(String problem) {
        if (!problem.contains("pipe")) {
            err().print(messages()
                    .of(Code.OUTPUT_NOT_WRITTEN, Map.of("file", words().text("standard-output"), "problem", problem)));
            err().flush();
        }
        return Code.OUTPUT_NOT_WRITTEN.severity().exitStatus();
    }

    /** A fault of this program: short, unless somebody wants to see it. */
    public int admit(Throwable fault, boolean whole) {
        err().println(words().text("fault", Map.of("fault", Printable.line(fault.toString()))));
        if (whole) {
            fault.printStackTrace(err());
        }
        return ExitStatus.FAULT;
    }
}
