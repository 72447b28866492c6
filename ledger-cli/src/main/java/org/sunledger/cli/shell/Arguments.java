package org.sunledger.cli.shell;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What was typed, taken apart. */
public final class Arguments {
    private final ParseResult parsed;

    private Arguments(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** Takes apart what was typed for a command; throws {@link Misuse} for what it does not take. */
    public static Arguments parse(Declaration takes, List<String> typed) {
        CommandLine parser = new CommandLine(takes.spec())
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(false)
                .setUnmatchedOptionsArePositionalParams(false);
        try {
            return new Arguments(parser.parseArgs(typed.toArray(String[]::new)));
        } catch (CommandLine.UnmatchedArgumentException unknown) {
            throw unknown(takes, unknown.getUnmatched().get(0));
        } catch (CommandLine.MissingParameterException missing) {
            throw Misuse.of("misuse.value-missing", "option", name(missing.getMissing()));
        } catch (CommandLine.OverwrittenOptionException twice) {
            throw Misuse.of("misuse.option-twice", "option", name(List.of(twice.getOverwritten())));
        } catch (CommandLine.ParameterException other) {
            throw Misuse.of("misuse.other", "message", String.valueOf(other.getMessage()));
        }
    }

    private static Misuse unknown(Declaration takes, String typed) {
        if (!typed.startsWith("-")) {
            return Misuse.of("misuse.argument-unknown", "argument", typed);
        }
        int equals = typed.indexOf('=');
        String option = equals < 0 ? typed : typed.substring(0, equals);
        List<String> names = takes.spec().options().stream()
                .flatMap(known -> Stream.of(known.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
        return Nearest.misuse("misuse.option-unknown", "option", option, names);
    }

    private static String name(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .findFirst()
                .orElse("");
    }

    /** The value of an option; empty when it was not given. */
    public String text(String option) {
        String value = parsed.matchedOptionValue(option, null);
        return value == null ? "" : value;
    }

    /** Every value of an option that may be given several times. */
    public List<String> all(String option) {
        List<String> values = parsed.matchedOptionValue(option, null);
        return values == null ? List.of() : values;
    }

    /** True when an option was given. */
    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** The arguments that are no options. */
    public List<String> positionals() {
        return parsed.matchedPositionals().isEmpty()
                ? List.of()
                : parsed.matchedPositional(0).getValue();
    }

    /** The only argument; its absence and a second one are misuse. */
    public String only(String label) {
        String first = first(label);
        if (positionals().size() > 1) {
            throw Misuse.of("misuse.argument-unknown", "argument", positionals().get(1));
        }
        return first;
    }

    /** The first argument; its absence is misuse. */
    public String first(String label) {
        if (positionals().isEmpty()) {
            throw Misuse.of("misuse.argument-missing", "argument", label);
        }
        return positionals().get(0);
    }

    /** Misuse when there is any argument. */
    public void none() {
        if (!positionals().isEmpty()) {
            throw Misuse.of("misuse.argument-unknown", "argument", positionals().get(0));
        }
    }
}
