package org.sunledger.cli;

import java.util.List;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Nearest;
import org.sunledger.cli.shell.Session;

/** {@code help [COMMAND]}: what there is, or all about one command. */
final class HelpCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("[COMMAND]");
    }

    @Override
    public int run(Session session) {
        Help help = Help.in(session.language());
        List<String> asked = session.arguments().positionals();
        if (asked.isEmpty()) {
            session.surroundings().out().print(help.overview());
            return ExitStatus.DONE;
        }
        String name = session.arguments().only("COMMAND");
        if (!Commands.names().contains(name)) {
            throw Nearest.misuse("misuse.command-unknown", "command", name, Commands.names());
        }
        session.surroundings().out().print(help.of(name));
        return ExitStatus.DONE;
    }
}
