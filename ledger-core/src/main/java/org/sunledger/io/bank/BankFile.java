package org.sunledger.io.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sunledger.io.CsvRow;
import org.sunledger.io.TextEncoding;
import org.sunledger.outcome.Failure;

/**
 * A bank or wallet file that was read. Every row of it is a line, moved no money, or was refused. Immutable.
 *
 * @param file the file's name as it was given
 * @param sha256 lower-case hexadecimal SHA-256 of the file's bytes
 * @param encoding the encoding it was read in
 * @param profile the profile it was read with
 * @param account the account the file names; empty when it names none
 * @param headerLine the physical line of the header; 0 when it was not found or the layout has none
 * @param columns what was found in which column: field and header, in the order of the file
 * @param lines the rows that moved money, in the order of the file
 * @param unmoved the physical lines of rows that moved no money of this account, such as closed payments
 * @param refused the physical lines of the rows that could not be read
 * @param rejects the cells of those rows, as they stand in the file
 * @param refusals why, each with its place
 * @param findings what the file says about itself and its rows do not bear out, with both numbers
 * @param problems why the file could not be read at all; then there are no rows
 * @param sums what the lines add up to
 */
public record BankFile(
        String file,
        String sha256,
        TextEncoding encoding,
        BankProfile profile,
        String account,
        long headerLine,
        List<FoundColumn> columns,
        List<BankLine> lines,
        List<Long> unmoved,
        List<Long> refused,
        List<CsvRow> rejects,
        List<Failure> refusals,
        List<Failure> findings,
        List<Failure> problems,
        Sums sums) {

    public BankFile {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        unmoved = List.copyOf(unmoved);
        refused = List.copyOf(refused);
        rejects = List.copyOf(rejects);
        refusals = List.copyOf(refusals);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /**
     * A column of the file that the profile knows.
     *
     * @param field what it holds
     * @param header the header as the file writes it; empty in a file without a header
     * @param position its place in the file, from 1
     */
    public record FoundColumn(BankField field, String header, int position) {}

    /**
     * What the lines of a file add up to, in minor units.
     *
     * @param inCount how many lines brought money in
     * @param inMinor how much came in
     * @param outCount how many lines took money out
     * @param outMinor how much went out, as a positive amount
     * @param feeMinor the fees kept back
     * @param newestFirst whether the newest line stands first
     */
    public record Sums(long inCount, long inMinor, long outCount, long outMinor, long feeMinor, boolean newestFirst) {
        static final Sums NONE = new Sums(0, 0, 0, 0, 0, false);
    }

    /** How many rows the file has: taken and refused. */
    public long rows() {
        return rowsTaken() + rowsRefused();
    }

    /** How many rows were understood, whether or not they moved money. */
    public long rowsTaken() {
        return (long) lines.size() + unmoved.size();
    }

    /** How many rows were refused. */
    public long rowsRefused() {
        return refused.size();
    }

    /** Whether every row was taken and everything the file says about itself is borne out. */
    public boolean isTied() {
        return problems.isEmpty() && refusals.isEmpty() && findings.isEmpty();
    }

    /** Whether anything of it could be read. */
    public boolean isRead() {
        return problems.isEmpty() && (rowsTaken() > 0 || rowsRefused() == 0);
    }

    /** Everything that is wrong with it, in the order of the file. */
    public List<Failure> failures() {
        return Stream.of(problems, refusals, findings)
                .flatMap(List::stream)
                .sorted((a, b) -> Long.compare(a.place().line(), b.place().line()))
                .toList();
    }

    /** The lines from the oldest to the newest. */
    public List<BankLine> chronological() {
        if (!sums.newestFirst()) {
            return lines;
        }
        List<BankLine> turned = new ArrayList<>(lines);
        Collections.reverse(turned);
        return List.copyOf(turned);
    }

    /** The balance before the oldest line, if the file prints balances. */
    public OptionalLong opening() {
        if (lines.isEmpty()) {
            return OptionalLong.empty();
        }
        BankLine first = lines.get(sums.newestFirst() ? lines.size() - 1 : 0);
        return first.hasBalance()
                ? OptionalLong.of(Math.subtractExact(first.balanceMinor(), first.amountMinor()))
                : OptionalLong.empty();
    }

    /** The balance after the newest line, if the file prints balances. */
    public OptionalLong closing() {
        return lines.isEmpty()
                ? OptionalLong.empty()
                : lines.get(sums.newestFirst() ? 0 : lines.size() - 1).balance();
    }

    /** The file's name without its folder. */
    public String name() {
        String slashed = file.replace('\\', '/');
        return slashed.substring(slashed.lastIndexOf('/') + 1);
    }

    /** Says what it is and nothing personal. */
    @Override
    public String toString() {
        return "BankFile[" + name() + ", " + profile.id() + ", " + rowsTaken() + " taken, " + rowsRefused()
                + " refused]";
    }
}
