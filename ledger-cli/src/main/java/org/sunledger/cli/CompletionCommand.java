package org.sunledger.cli;

import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Output;
import org.sunledger.cli.shell.Session;
import picocli.AutoComplete;
import picocli.CommandLine;

/** {@code completion bash|zsh}: prints a script that completes commands and options in a shell. */
final class CompletionCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("bash|zsh");
    }

    @Override
    public int run(Session session) {
        String shell = session.arguments().only("bash|zsh");
        if (!shell.equals("bash") && !shell.equals("zsh")) {
            throw Misuse.of("misuse.choice", "option", "completion", "found", shell, "known", "bash, zsh");
        }
        CommandLine whole = new CommandLine(Declaration.withoutCommand().spec());
        for (String name : Commands.names()) {
            whole.addSubcommand(name, new CommandLine(Commands.declaration(name).spec()));
        }
        // The script looks by itself whether zsh runs it.
        new Output(session).handText(AutoComplete.bash("sunledger", whole));
        return ExitStatus.DONE;
    }
}
