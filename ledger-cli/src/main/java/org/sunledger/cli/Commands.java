package org.sunledger.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

/** Every command by its name, in the order of the help. A command is only made when it is asked for. */
final class Commands {
    private record Entry(CommandGroup group, Supplier<Command> maker) {}

    private static final Map<String, Entry> ALL = all();

    private Commands() {}

    private static Map<String, Entry> all() {
        Map<String, Entry> all = new LinkedHashMap<>();
        all.put("init", new Entry(CommandGroup.KEEP, InitCommand::new));
        all.put("import", new Entry(CommandGroup.KEEP, ImportCommand::new));
        all.put("record", new Entry(CommandGroup.KEEP, RecordCommand::new));
        all.put("levy", new Entry(CommandGroup.KEEP, LevyCommand::new));
        all.put("check-fact", new Entry(CommandGroup.KEEP, CheckFactCommand::new));
        all.put("approve", new Entry(CommandGroup.KEEP, ApproveCommand::new));
        all.put("reverse", new Entry(CommandGroup.KEEP, ReverseCommand::new));
        all.put("close", new Entry(CommandGroup.KEEP, CloseCommand::new));
        all.put("reopen", new Entry(CommandGroup.KEEP, ReopenCommand::new));
        all.put("audited", new Entry(CommandGroup.KEEP, AuditedCommand::new));
        all.put("backup", new Entry(CommandGroup.KEEP, BackupCommand::new));
        all.put("statement", new Entry(CommandGroup.SEE, StatementCommand::new));
        all.put("balance", new Entry(CommandGroup.SEE, BalanceCommand::new));
        all.put("register", new Entry(CommandGroup.SEE, RegisterCommand::new));
        all.put("arrears", new Entry(CommandGroup.SEE, ArrearsCommand::new));
        all.put("streams", new Entry(CommandGroup.SEE, StreamsCommand::new));
        all.put("savings", new Entry(CommandGroup.SEE, SavingsCommand::new));
        all.put("log", new Entry(CommandGroup.SEE, LogCommand::new));
        all.put("show", new Entry(CommandGroup.SEE, ShowCommand::new));
        all.put("explain", new Entry(CommandGroup.SEE, ExplainCommand::new));
        all.put("diff", new Entry(CommandGroup.SEE, DiffCommand::new));
        all.put("reconcile", new Entry(CommandGroup.CHECK, ReconcileCommand::new));
        all.put("doctor", new Entry(CommandGroup.CHECK, DoctorCommand::new));
        all.put("audit", new Entry(CommandGroup.CHECK, AuditCommand::new));
        all.put("export", new Entry(CommandGroup.HAND_OVER, ExportCommand::new));
        all.put("handover", new Entry(CommandGroup.HAND_OVER, HandOverCommand::new));
        all.put("completion", new Entry(CommandGroup.HAND_OVER, CompletionCommand::new));
        all.put("help", new Entry(CommandGroup.HAND_OVER, HelpCommand::new));
        return Collections.unmodifiableMap(all);
    }

    static Optional<Command> find(String name) {
        return Optional.ofNullable(ALL.get(name)).map(entry -> entry.maker().get());
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static List<String> names(CommandGroup group) {
        List<String> names = new ArrayList<>();
        ALL.forEach((name, entry) -> {
            if (entry.group() == group) {
                names.add(name);
            }
        });
        return names;
    }

    /** What the command of a name takes; the name is one of {@link #names()}. */
    static Declaration declaration(String name) {
        return Declaration.of(name, find(name).orElseThrow());
    }
}
