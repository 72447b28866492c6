package org.sunledger.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sunledger.cli.audit.AuditCommand;
import org.sunledger.cli.custody.BackupCommand;
import org.sunledger.cli.custody.DoctorCommand;
import org.sunledger.cli.custody.ExportCommand;
import org.sunledger.cli.custody.HandOverCommand;
import org.sunledger.cli.importing.ImportCommand;
import org.sunledger.cli.keep.ApproveCommand;
import org.sunledger.cli.keep.AuditedCommand;
import org.sunledger.cli.keep.CheckFactCommand;
import org.sunledger.cli.keep.CloseCommand;
import org.sunledger.cli.keep.InitCommand;
import org.sunledger.cli.keep.LevyCommand;
import org.sunledger.cli.keep.RecordCommand;
import org.sunledger.cli.keep.ReopenCommand;
import org.sunledger.cli.keep.ReverseCommand;
import org.sunledger.cli.reconcile.ReconcileCommand;
import org.sunledger.cli.see.ArrearsCommand;
import org.sunledger.cli.see.BalanceCommand;
import org.sunledger.cli.see.DiffCommand;
import org.sunledger.cli.see.ExplainCommand;
import org.sunledger.cli.see.LogCommand;
import org.sunledger.cli.see.RegisterCommand;
import org.sunledger.cli.see.SavingsCommand;
import org.sunledger.cli.see.ShowCommand;
import org.sunledger.cli.see.StatementCommand;
import org.sunledger.cli.see.StreamsCommand;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.CommandGroup;
import org.sunledger.cli.shell.Declaration;

/** Every command by its name, in the order of the help. A command is only loaded and made when it is asked for. */
final class Commands {
    private Commands() {}

    static Optional<Command> find(String name) {
        return Optional.ofNullable(made(name));
    }

    private static @Nullable Command made(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "import" -> new ImportCommand();
            case "record" -> new RecordCommand();
            case "levy" -> new LevyCommand();
            case "check-fact" -> new CheckFactCommand();
            case "approve" -> new ApproveCommand();
            case "reverse" -> new ReverseCommand();
            case "close" -> new CloseCommand();
            case "reopen" -> new ReopenCommand();
            case "audited" -> new AuditedCommand();
            case "backup" -> new BackupCommand();
            case "statement" -> new StatementCommand();
            case "balance" -> new BalanceCommand();
            case "register" -> new RegisterCommand();
            case "arrears" -> new ArrearsCommand();
            case "streams" -> new StreamsCommand();
            case "savings" -> new SavingsCommand();
            case "log" -> new LogCommand();
            case "show" -> new ShowCommand();
            case "explain" -> new ExplainCommand();
            case "diff" -> new DiffCommand();
            case "reconcile" -> new ReconcileCommand();
            case "doctor" -> new DoctorCommand();
            case "audit" -> new AuditCommand();
            case "export" -> new ExportCommand();
            case "handover" -> new HandOverCommand();
            case "completion" -> new CompletionCommand();
            case "help" -> new HelpCommand();
            default -> null;
        };
    }

    static List<String> names() {
        return Stream.of(CommandGroup.values())
                .flatMap(group -> names(group).stream())
                .toList();
    }

    static List<String> names(CommandGroup group) {
        return switch (group) {
            case KEEP ->
                List.of(
                        "init",
                        "import",
                        "record",
                        "levy",
                        "check-fact",
                        "approve",
                        "reverse",
                        "close",
                        "reopen",
                        "audited",
                        "backup");
            case SEE ->
                List.of(
                        "statement",
                        "balance",
                        "register",
                        "arrears",
                        "streams",
                        "savings",
                        "log",
                        "show",
                        "explain",
                        "diff");
            case CHECK -> List.of("reconcile", "doctor", "audit");
            case HAND_OVER -> List.of("export", "handover", "completion", "help");
        };
    }

    /** What the command of a name takes; the name is one of {@link #names()}. */
    static Declaration declaration(String name) {
        return Declaration.of(name, find(name).orElseThrow());
    }
}
