package org.sunledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Nearest;
import org.sunledger.cli.shell.Output;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Speech;
import org.sunledger.cli.shell.Surroundings;
import org.sunledger.cli.shell.Version;
import org.sunledger.cli.shell.WatchedStream;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.StoreException;

/** One run of the command, from what was typed to the exit status. */
final class Program {
    private static final char REPLACEMENT = '\uFFFD';

    /** The options of every command that have a value, so that the value is not taken for the command. */
    private static final Set<String> WITH_VALUE =
            Set.of("--book", "--actor", "--at", "--lang", "-O", "--output-format", "-o", "--output");

    private final Surroundings surroundings;
    private final Speech speech;

    Program(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.speech = new Speech(surroundings);
    }

    int run(String[] typed) {
        int status = answered(List.of(typed));
        surroundings.err().flush();
        if (surroundings.out().checkError() && status == ExitStatus.DONE) {
            status = speech.outputLost(surroundings.out() instanceof WatchedStream out ? out.problem() : "");
        }
        return status;
    }

    private int answered(List<String> typed) {
        int place = placeOfCommand(typed);
        String name = place < 0 ? "" : typed.get(place);
        try {
            speech.listenTo(typed);
            refuseLostLetters(typed);
            return run(name, without(place, typed), typed);
        } catch (Misuse misuse) {
            return speech.say(misuse, Help.in(speech.language()).synopsis(name));
        } catch (Refusal refusal) {
            return speech.say(refusal);
        } catch (StoreException refused) {
            return speech.say(refused);
        } catch (IntegrityException broken) {
            return speech.say(broken);
        } catch (RuntimeException | Error fault) {
            return speech.admit(fault, typed.contains("-v") || typed.contains("--verbose"));
        }
    }

    /**
     * What the terminal could not hand over arrives as replacement characters, and must not stay in a book for ever.
     */
    private static void refuseLostLetters(List<String> typed) {
        for (String word : typed) {
            if (word.indexOf(REPLACEMENT) >= 0) {
                throw Misuse.of("misuse.garbled", "found", word);
            }
        }
    }

    private int run(String name, List<String> rest, List<String> typed) {
        if (name.isEmpty()) {
            return withoutCommand(typed);
        }
        Command command = Commands.find(name)
                .orElseThrow(() -> Nearest.misuse("misuse.command-unknown", "command", name, Commands.names()));
        Arguments arguments = Arguments.parse(Declaration.of(name, command), rest);
        if (arguments.has("--help")) {
            surroundings.out().print(Help.in(speech.language()).of(name));
            return ExitStatus.DONE;
        }
        Output.check(arguments, surroundings);
        try (Session session = new Session(surroundings, arguments, speech, name)) {
            return command.run(session);
        }
    }

    private int withoutCommand(List<String> typed) {
        Arguments arguments = Arguments.parse(Declaration.withoutCommand(), without(typed.indexOf("--version"), typed));
        if (typed.contains("--version")) {
            surroundings.out().println(Version.line());
        } else {
            Help help = Help.in(speech.language());
            surroundings.out().print(arguments.has("--help") ? help.overview() : help.firstStep());
        }
        return ExitStatus.DONE;
    }

    /** Where the command stands among the options before it; -1 when there is none. */
    private static int placeOfCommand(List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (WITH_VALUE.contains(word)) {
                i++;
            } else if (!word.startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> without(int place, List<String> typed) {
        List<String> rest = new ArrayList<>(typed);
        if (place >= 0) {
            rest.remove(place);
        }
        return rest;
    }
}
