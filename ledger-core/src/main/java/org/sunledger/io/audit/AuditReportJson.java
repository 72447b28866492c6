package org.sunledger.io.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunledger.io.Envelope;
import org.sunledger.io.JsonOut.Members;
import org.sunledger.io.JsonTable;
import org.sunledger.log.Checkpoint;
import org.sunledger.table.Table;

/**
 * Writes an audited report for programs, {@code sunledger/audit-report/1}. It carries everything that is needed to
 * perform it again: the checkpoint, the question, the terms and the auditor's own file as they were.
 *
 * @param checkpoint the state of the book
 * @param tool name and version of the program
 * @param period the period, as {@code first..last}
 * @param asOf nothing later is looked at
 * @param language the language of its words
 * @param policy the terms of the tests, as a policy file
 * @param engagement the engagement file; empty when there is none
 * @param reconciliations what it restates of reconciliations
 */
public record AuditReportJson(
        Checkpoint checkpoint,
        String tool,
        String period,
        String asOf,
        String language,
        String policy,
        String engagement,
        List<RestatedResult> reconciliations) {

    /**
     * The envelope.
     *
     * @param opinion the stable name of the opinion proposed
     * @param parts the parts of the report by name
     */
    public String of(String opinion, Map<String, Table> parts) {
        return Envelope.of(
                "audit-report",
                1,
                out -> out.put("origin", checkpoint.origin())
                        .put("size", checkpoint.size())
                        .put("root", checkpoint.root().hex())
                        .put("code", checkpoint.shortCode())
                        .put("tool", tool)
                        .put(
                                "request",
                                request -> request.put("period", period)
                                        .put("as-of", asOf)
                                        .put("language", language)
                                        .put("policy", policy)
                                        .put("engagement", engagement)
                                        .putObjects("reconciliations", members())),
                out -> {
                    out.put("proposed-opinion", opinion);
                    List<Members> all = new ArrayList<>();
                    parts.forEach((name, table) -> all.add(each -> {
                        each.put("name", name).put("title", table.title());
                        JsonTable.data(each, table);
                    }));
                    out.putObjects("parts", all);
                });
    }

    private List<Members> members() {
        List<Members> members = new ArrayList<>();
        for (RestatedResult result : reconciliations) {
            members.add(out -> out.put("file", result.file())
                    .put("sha256", result.sha256())
                    .put("excerpt", result.excerpt()));
        }
        return members;
    }
}
