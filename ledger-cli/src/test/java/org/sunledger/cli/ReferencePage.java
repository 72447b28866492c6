package org.sunledger.cli;

import java.util.List;
import java.util.Map;
import org.sunledger.chart.Language;
import org.sunledger.cli.shell.CommandGroup;
import org.sunledger.cli.shell.Speech;
import org.sunledger.table.Words;

/** Writes the reference page of the command line from what the commands declare. */
final class ReferencePage {
    private final Help help;
    private final Words words;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private ReferencePage(Language language) {
        this.help = Help.in(language);
        this.words = Words.load(Speech.class, "cli", language);
        this.language = language;
    }

    static String in(Language language) {
        return new ReferencePage(language).page();
    }

    private String page() {
        out.append(language.pick("# 命令行\n\n", "# The command line\n\n"));
        out.append(
                language.pick(
                        "*English: [cli.md](cli.md).* 本页由命令自身的声明写成，`sunledger help` 说的是同样的话。\n\n",
                        "*中文：[cli.zh.md](cli.zh.md)。* Written from what the commands declare; `sunledger help` says the same.\n\n"));
        out.append("    sunledger [").append(words.text("help.options")).append("] COMMAND ...\n");
        for (CommandGroup group : CommandGroup.values()) {
            out.append("\n**").append(words.text("group." + group.key())).append("**: ");
            out.append(String.join(
                            " · ",
                            Commands.names(group).stream()
                                    .map(name -> "[`" + name + "`](#" + name + ")")
                                    .toList()))
                    .append('\n');
        }
        out.append("\n## ").append(plain("help.options-of-all")).append("\n\n");
        options(help.globals());
        out.append("\n## ").append(plain("help.statuses")).append("\n\n");
        out.append(language.pick("| 状态 | 含义 |\n|---|---|\n", "| status | meaning |\n|---|---|\n"));
        for (String status : List.of("0", "1", "2", "3", "4", "5", "6", "70")) {
            out.append("| ")
                    .append(status)
                    .append(" | ")
                    .append(words.text("status." + status))
                    .append(" |\n");
        }
        out.append(language.pick(
                "\n若有几个，取最严重的（5、6、3、4、1）。每个代码见 [errors.md](errors.md)。\n",
                "\nOf several the most serious counts (5, 6, 3, 4, 1). Every code is in [errors.md](errors.md).\n"));
        Commands.names().forEach(this::command);
        return out.toString();
    }

    private String plain(String key) {
        return words.text(key).replaceAll("[:：]$", "");
    }

    private void command(String name) {
        out.append("\n## ")
                .append(name)
                .append("\n\n")
                .append(help.purpose(name))
                .append('\n');
        out.append("\n    ").append(help.call(name)).append('\n');
        words.find("command." + name + ".about")
                .ifPresent(about -> out.append('\n').append(about).append('\n'));
        if (!help.own(name).isEmpty()) {
            out.append('\n');
            options(help.own(name));
        }
        out.append('\n').append(words.text("help.examples", Map.of())).append("\n\n");
        help.examples(name)
                .forEach(example -> out.append("    ").append(example).append('\n'));
    }

    private void options(List<String[]> lines) {
        out.append(language.pick("| 选项 | 含义 |\n|---|---|\n", "| option | meaning |\n|---|---|\n"));
        for (String[] line : lines) {
            out.append("| `").append(line[0].replace("|", "\\|")).append("` | ").append(line[1].replace("|", "\\|"));
            out.append(" |\n");
        }
    }
}
