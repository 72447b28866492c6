package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.BookView;
import org.sunledger.FileToImport;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.given.ReadFiles;
import org.sunledger.cli.given.TypedCsv;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Progress;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.GateSettlement;
import org.sunledger.io.FactForm;
import org.sunledger.io.FactForms;
import org.sunledger.outcome.Failure;
import org.sunledger.revenue.DetailCheck;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code streams --detail FILE}: lays the files with the days of gates beside the roll-ups in the book. */
public final class GateDetail {
    public static final String KIND = "gate-settlements";

    private GateDetail() {}

    static int run(Session session) {
        Arguments arguments = session.arguments();
        BookView view = session.view();
        LocalDate asOf = Moments.findDay(arguments, "as-of").orElseGet(() -> Periods.lastDay(view));
        List<DetailCheck> checks = DetailCheck.of(view.gates(asOf).rows(), details(session, view));
        session.answer(page(session, view, asOf, checks));
        boolean agrees = checks.stream().allMatch(check -> check.status() == DetailCheck.Status.AGREES);
        return agrees ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    private static List<DetailCheck.Detail> details(Session session, BookView view) {
        Arguments arguments = session.arguments();
        FactForm form = FactForms.find(KIND).orElseThrow();
        ReadFiles.How how = new ReadFiles.How(
                form, TypedCsv.options(arguments), TypedCsv.headers(arguments.all("--map")), KIND, "");
        try (Progress progress = session.progress("progress.import")) {
            ReadFiles read = ReadFiles.read(how, TypedCsv.paths(session, arguments.all("--detail")), view, progress);
            List<Failure> failures = read.failures();
            if (!failures.isEmpty()) {
                throw Refusal.ofFiles(new ArrayList<>(failures));
            }
            return read.files().stream().map(GateDetail::detail).toList();
        }
    }

    private static DetailCheck.Detail detail(FileToImport file) {
        List<GateSettlement> days =
                file.rows().stream().map(row -> (GateSettlement) row.fact()).toList();
        return new DetailCheck.Detail(file.name(), file.table().sha256(), days);
    }

    private static Answer page(Session session, BookView view, LocalDate asOf, List<DetailCheck> checks) {
        Listing listing = new Listing(session)
                .title("streams.detail.title")
                .of(view)
                .note("as-of", asOf.toString())
                .column("fact", ColumnType.ID)
                .column("gate", ColumnType.TEXT)
                .column("channel", ColumnType.ID)
                .column("from", ColumnType.DATE)
                .column("to", ColumnType.DATE)
                .column("file", ColumnType.TEXT)
                .column("book-rows", ColumnType.COUNT)
                .column("file-rows", ColumnType.COUNT)
                .column("book-net", ColumnType.AMOUNT)
                .column("file-net", ColumnType.AMOUNT)
                .column("status", ColumnType.TEXT);
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        for (DetailCheck check : checks) {
            GateSettlement booked = check.rollUp().settlement();
            Optional<GateSettlement> found = check.found();
            listing.row(
                    Cell.id("F" + check.rollUp().fact()),
                    Cell.text(booked.gate()),
                    Cell.id(booked.channel()),
                    Cell.date(booked.first()),
                    Cell.date(booked.effective()),
                    Cell.text(check.file()),
                    Cell.count(booked.detail().rows()),
                    found.map(sum -> Cell.count(sum.detail().rows())).orElse(Cell.empty()),
                    facts.money(booked.takings().net().getAmountMinorLong()),
                    found.map(sum -> facts.money(sum.takings().net().getAmountMinorLong()))
                            .orElse(Cell.empty()),
                    Cell.text(check.status().labels().in(session.language(), "")));
        }
        return listing.page("streams-detail");
    }
}
