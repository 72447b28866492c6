package org.sunledger.cli.shell;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes, in terms of the argument parser. Values are read as text and understood by the command, so that
 * what is wrong with one is said in the reader's language.
 */
public final class Declaration {
    private final CommandSpec spec;
    private String argument = "";

    private Declaration(CommandSpec spec) {
        this.spec = spec;
    }

    /** What the command of this name takes, with what every command takes. */
    public static Declaration of(String name, Command command) {
        Declaration declaration = new Declaration(CommandSpec.create().name(name));
        command.declare(declaration);
        return declaration.global();
    }

    /** What is taken when no command is named. */
    public static Declaration withoutCommand() {
        return new Declaration(CommandSpec.create().name("sunledger")).global();
    }

    private Declaration global() {
        value("FILE", "--book");
        value("NAME", "--actor");
        value("POINT", "--at");
        value("zh|en", "--lang");
        value("FORMAT", "-O", "--output-format");
        value("FILE", "-o", "--output");
        flag("-v", "--verbose");
        return flag("-h", "--help");
    }

    /** An option with one value. */
    public Declaration value(String label, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .build());
        return this;
    }

    /** An option with one value that may be given several times. */
    public Declaration values(String label, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .build());
        return this;
    }

    /** An option without a value. */
    public Declaration flag(String... names) {
        spec.addOption(OptionSpec.builder(names).type(boolean.class).arity("0").build());
        return this;
    }

    /** The options of every command that writes. */
    public Declaration writing() {
        return value("INSTANT", "--recorded-at").flag("--dry-run");
    }

    /** The options that name a period. */
    public Declaration period() {
        return value("PERIOD", "--period").value("DATE", "--from").value("DATE", "--to");
    }

    /**
     * The arguments that are no options.
     *
     * @param synopsis how the synopsis shows them, such as {@code KIND FILE...}
     */
    public Declaration arguments(String synopsis) {
        argument = synopsis;
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(synopsis)
                .build());
        return this;
    }

    /** How the synopsis shows the arguments; empty when there are none. */
    public String synopsis() {
        return argument;
    }

    public CommandSpec spec() {
        return spec;
    }
}
