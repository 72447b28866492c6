package org.sunledger.fact;

import java.time.LocalDate;
import java.util.List;
import org.sunledger.canonical.CanonicalObject;

/**
 * Somebody has decided about lines of a reconciliation 对账决定. It moves nothing; its maker is whoever recorded it.
 *
 * <p>A line of the book is named by its fact ({@code F12}), a line of a file by the hash of its content as the result
 * prints it, so that the decision holds when the file comes again with more lines.
 *
 * @param effective the newest day of the lines
 * @param account the money account that was reconciled
 * @param decision what was decided
 * @param left the lines of the book
 * @param right the lines of the bank
 * @param difference the account to which the difference of accepted lines belongs; empty where they tie
 * @param reason why
 * @param result lower-case hexadecimal SHA-256 of the result that was looked at
 */
public record MatchDecision(
        LocalDate effective,
        String account,
        DecisionKind decision,
        List<String> left,
        List<String> right,
        String difference,
        String reason,
        String result)
        implements NoteFact {
    public MatchDecision {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    @Override
    public FactKind kind() {
        return FactKind.MATCH_DECISION;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("account", account);
        document.put("decision", decision.text());
        document.putTexts("left", left);
        document.putTexts("right", right);
        Texts.put(document, "difference", difference);
        document.put("reason", reason);
        Texts.put(document, "result", result);
        return document.build();
    }

    static MatchDecision read(FactSource source) {
        CanonicalObject document = source.document();
        return new MatchDecision(
                source.effective(),
                document.text("account"),
                DecisionKind.find(document.text("decision")).orElseThrow(),
                document.texts("left"),
                document.texts("right"),
                source.get("difference"),
                document.text("reason"),
                source.get("result"));
    }
}
