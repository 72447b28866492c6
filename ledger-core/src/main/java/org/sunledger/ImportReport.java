package org.sunledger;

import java.util.List;
import org.sunledger.outcome.Failure;

/**
 * What became of an import.
 *
 * @param files one report for each file
 * @param failures everything that is wrong with rows or files; when not every good row was wanted, one failure means
 *     that nothing was written
 * @param draft what was written, or what would be in a dry run; empty of facts when nothing is
 */
public record ImportReport(List<FileReport> files, List<Failure> failures, Draft draft) {
    public ImportReport {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
    }

    /** How many rows of all files had this outcome. */
    public long count(RowOutcome.Status status) {
        return files.stream().mapToLong(file -> file.count(status)).sum();
    }
}
