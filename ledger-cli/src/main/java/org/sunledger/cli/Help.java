package org.sunledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunledger.chart.Language;
import org.sunledger.cli.shell.CommandGroup;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.Speech;
import org.sunledger.render.TextWidth;
import org.sunledger.table.Words;
import picocli.CommandLine.Model.OptionSpec;

/** The help: made from what the commands declare and from the catalogue, so that it cannot differ from either. */
final class Help {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final List<String> GLOBAL =
            List.of("--book", "--actor", "--at", "--lang", "--output-format", "--output", "--verbose", "--help");

    private final Words words;

    private Help(Words words) {
        this.words = words;
    }

    static Help in(Language language) {
        return new Help(Words.load(Speech.class, "cli", language));
    }

    /** One line that says how a command is called. */
    String synopsis(String name) {
        boolean known = Commands.names().contains(name);
        String call = known ? call(name) : "sunledger [" + words.text("help.options") + "] COMMAND ...";
        return words.text("help.usage") + " " + call + "\n"
                + words.text("help.more", Map.of("command", known ? name : "")).strip();
    }

    /** How a command is called. */
    String call(String name) {
        String arguments = Commands.declaration(name).synopsis();
        return "sunledger " + name + (arguments.isEmpty() ? "" : " " + arguments) + " [" + words.text("help.options")
                + "]";
    }

    /** What there is and how to begin: the answer to the bare command. */
    String firstStep() {
        return commands() + "\n" + words.text("help.first-step") + "\n";
    }

    /** What there is, with the options of every command and the exit statuses. */
    String overview() {
        StringBuilder out = new StringBuilder(commands());
        out.append('\n').append(words.text("help.options-of-all")).append('\n');
        options(out, globals());
        out.append('\n').append(statuses());
        return out.append('\n')
                .append(words.text("help.first-step"))
                .append('\n')
                .toString();
    }

    private String commands() {
        StringBuilder out = new StringBuilder(words.text("help.title")).append("\n\n");
        out.append(words.text("help.usage"))
                .append(" sunledger [")
                .append(words.text("help.options"))
                .append("] COMMAND ...\n");
        for (CommandGroup group : CommandGroup.values()) {
            out.append('\n').append(words.text("group." + group.key())).append('\n');
            List<String[]> lines = new ArrayList<>();
            for (String name : Commands.names(group)) {
                lines.add(new String[] {name, purpose(name)});
            }
            aligned(out, lines);
        }
        return out.toString();
    }

    String purpose(String name) {
        return words.text("command." + name);
    }

    /** All about one command. */
    String of(String name) {
        StringBuilder out = new StringBuilder(words.text("help.usage"));
        out.append(' ').append(call(name)).append("\n\n").append(purpose(name)).append('\n');
        words.find("command." + name + ".about")
                .ifPresent(about -> out.append('\n').append(about).append('\n'));
        List<String[]> own = own(name);
        if (!own.isEmpty()) {
            out.append('\n').append(words.text("help.options-own")).append('\n');
            options(out, own);
        }
        out.append('\n').append(words.text("help.options-of-all")).append('\n');
        options(out, globals());
        out.append('\n').append(words.text("help.examples")).append('\n');
        examples(name).forEach(example -> out.append(INDENT).append(example).append('\n'));
        return out.append('\n').append(statuses()).toString();
    }

    List<String> examples(String name) {
        return words.text("command." + name + ".examples").lines().toList();
    }

    private String statuses() {
        StringBuilder out = new StringBuilder(words.text("help.statuses")).append('\n');
        List<String[]> lines = new ArrayList<>();
        for (String status : List.of("0", "1", "2", "3", "4", "5", "6", "70")) {
            lines.add(new String[] {status, words.text("status." + status)});
        }
        aligned(out, lines);
        return out.toString();
    }

    /** The options of one command beside those of every command: how they are written, and what they mean. */
    List<String[]> own(String name) {
        List<String[]> lines = new ArrayList<>();
        for (OptionSpec option : Commands.declaration(name).spec().options()) {
            if (!GLOBAL.contains(option.longestName())) {
                lines.add(line(name, option));
            }
        }
        return lines;
    }

    /** The options that every command takes. */
    List<String[]> globals() {
        List<String[]> lines = new ArrayList<>();
        for (OptionSpec option : Declaration.withoutCommand().spec().options()) {
            lines.add(line("", option));
        }
        return lines;
    }

    private String[] line(String command, OptionSpec option) {
        String written = String.join(", ", option.names());
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        String key = "option." + option.longestName().substring(2);
        String meaning = words.find("command." + command + "." + key).orElseGet(() -> words.text(key));
        return new String[] {written + value, meaning};
    }

    private static void options(StringBuilder out, List<String[]> lines) {
        aligned(out, lines);
    }

    /** Two columns, as wide as their texts look, the second one wrapped. */
    private static void aligned(StringBuilder out, List<String[]> lines) {
        int left = lines.stream().mapToInt(line -> TextWidth.of(line[0])).max().orElse(0);
        for (String[] line : lines) {
            String lead = INDENT + line[0] + " ".repeat(left - TextWidth.of(line[0])) + INDENT;
            String hanging = " ".repeat(TextWidth.of(lead));
            for (String part : wrapped(line[1], WIDTH - TextWidth.of(lead))) {
                out.append((lead + part).stripTrailing()).append('\n');
                lead = hanging;
            }
        }
    }

    /** Breaks a sentence at spaces, and between any two Chinese characters. */
    static List<String> wrapped(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split("(?<= )|(?<=[\\u3001-\\u9fff\\uff00-\\uffef])(?![，。；：、）」])")) {
            if (!line.isEmpty() && TextWidth.of(line + word.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
