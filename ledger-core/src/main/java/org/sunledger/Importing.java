package org.sunledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunledger.fact.FileImport;
import org.sunledger.fact.GateSettlement;
import org.sunledger.io.ImportRow;
import org.sunledger.io.RejectsFile;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.RowOrigin;
import org.sunledger.log.Salt;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Place;
import org.sunledger.outcome.Rejection;

/**
 * Drafts the rows of files: every row ends as booked, seen or refused. How often the book has seen a row is counted, so
 * two true identical rows stay two, and the same rows again book nothing (law 8).
 */
final class Importing {
    private final BookView head;
    private final Drafting drafting;
    private final ImportWish wish;
    private final LateRows lateRows;
    private long booked;
    private long late;
    private final List<Failure> failures = new ArrayList<>();
    private final List<FileReport> files = new ArrayList<>();
    /** How often the files of this very import have booked a row, for the case that a file is given twice. */
    private final Map<String, Integer> bookedNow = new HashMap<>();

    /** How many files are still to come. */
    private int filesLeft;

    /** What can be said of a row without the rows before it. */
    private record Prepared(String key, LateRows.Placed placed) {}

    Importing(BookView head, Drafting drafting, ImportWish wish) {
        this.head = head;
        this.drafting = drafting;
        this.wish = wish;
        this.lateRows = new LateRows(head, drafting, wish.lateInto());
    }

    ImportReport run(List<FileToImport> wanted) {
        filesLeft = wanted.size();
        List<Rejection> closed = lateRows.reasons();
        if (!closed.isEmpty()) {
            closed.forEach(rejection -> failures.add(ofAllRows(wanted, rejection)));
            return new ImportReport(files, failures, drafting.nothing());
        }
        wanted.forEach(this::draft);
        if (wish.lateInto() != null && booked > 0 && late == 0) {
            failures.add(ofAllRows(wanted, Rejection.of(Code.LATE_NOT_LATE, "late-into", "rows", booked)));
            return new ImportReport(files, failures, drafting.nothing());
        }
        boolean nothing = !failures.isEmpty()
                && !(wish.goodRowsOnly() && failures.stream().allMatch(RejectsFile::canSetAside));
        return new ImportReport(files, failures, nothing ? drafting.nothing() : drafting.finish());
    }

    private static Failure ofAllRows(List<FileToImport> wanted, Rejection rejection) {
        Place place = Place.file(wanted.get(0).table().file());
        return new Failure(rejection.code(), place, rejection.field(), "", rejection.details());
    }

    private void draft(FileToImport file) {
        filesLeft--;
        failures.addAll(file.failures());
        Salt bookSalt = head.bookSalt();
        List<Prepared> prepared = ManyHands.map(file.rows(), () -> {
            RowKeys keys = new RowKeys(bookSalt, file.source());
            return row -> new Prepared(keys.key(row::content), lateRows.place(row));
        });
        Map<String, Integer> seen = seenBefore(prepared);
        drafting.gateDays().ahead(settlements(file));
        Drafting.Reserved reserved = drafting.reserve();
        List<RowOutcome> outcomes = new ArrayList<>(prepared.size());
        long bookedHere = 0;
        long known = 0;
        for (int i = 0; i < prepared.size(); i++) {
            ImportRow row = file.rows().get(i);
            String key = prepared.get(i).key();
            boolean seenAlready = takeOne(seen, key);
            if (seenAlready && wish.again().isEmpty()) {
                outcomes.add(RowOutcome.seen(row.line()));
                known++;
                continue;
            }
            RowOrigin origin = new RowOrigin(reserved.index(), row.line(), key);
            LateRows.Placed placed = prepared.get(i).placed();
            Outcome<LoggedFact> added =
                    drafting.add(placed.fact(), new Drafting.Came(origin, placed.late()), placed.ahead());
            if (added.isAccepted()) {
                outcomes.add(RowOutcome.booked(row.line(), added.orThrow().index()));
                if (filesLeft > 0) {
                    bookedNow.merge(key, 1, Integer::sum);
                }
                bookedHere++;
                late += placed.late() == null ? 0 : 1;
            } else {
                outcomes.add(RowOutcome.refused(row.line()));
                added.rejections().forEach(rejection -> failures.add(failure(row, rejection)));
            }
        }
        long refused = (long) file.refusedLines().size() + outcomes.size() - bookedHere - known;
        booked += bookedHere;
        finishFile(file, reserved, bookedHere, known, refused, outcomes);
    }

    private static List<GateSettlement> settlements(FileToImport file) {
        return file.rows().stream()
                .map(ImportRow::fact)
                .filter(GateSettlement.class::isInstance)
                .map(GateSettlement.class::cast)
                .toList();
    }

    private void finishFile(
            FileToImport file,
            Drafting.Reserved reserved,
            long bookedHere,
            long known,
            long refused,
            List<RowOutcome> outcomes) {
        List<RowOutcome> all = withUnreadable(file, outcomes);
        if (bookedHere == 0) {
            drafting.giveBack(reserved);
            files.add(new FileReport(file.table().file(), -1, all));
            return;
        }
        FileImport fact = new FileImport(
                drafting.importDay(reserved),
                file.source(),
                file.rowKind(),
                file.name(),
                file.table().sha256(),
                file.table().encoding().text(),
                bookedHere + known + refused,
                bookedHere,
                known,
                refused,
                wish.again(),
                file.bank());
        drafting.fill(reserved, fact);
        files.add(new FileReport(file.table().file(), reserved.index(), all));
    }

    private static List<RowOutcome> withUnreadable(FileToImport file, List<RowOutcome> outcomes) {
        if (file.refusedLines().isEmpty()) {
            return outcomes;
        }
        List<RowOutcome> all = new ArrayList<>(outcomes);
        file.refusedLines().forEach(line -> all.add(RowOutcome.refused(line)));
        all.sort(Comparator.comparingLong(RowOutcome::line));
        return all;
    }

    private Map<String, Integer> seenBefore(List<Prepared> rows) {
        List<String> rowKeys = rows.stream().map(Prepared::key).toList();
        Map<String, Integer> seen = new HashMap<>(head.seenRows(rowKeys));
        bookedNow.forEach((key, count) -> seen.merge(key, count, Integer::sum));
        return seen;
    }

    /** Takes one of the rows of this key that the book has seen; false when there is none left. */
    private static boolean takeOne(Map<String, Integer> seen, String key) {
        Integer left = seen.get(key);
        if (left == null || left == 0) {
            return false;
        }
        seen.put(key, left - 1);
        return true;
    }

    private static Failure failure(ImportRow row, Rejection rejection) {
        return new Failure(
                rejection.code(),
                row.place(rejection.field()),
                rejection.field(),
                row.text(rejection.field()),
                rejection.details());
    }
}
