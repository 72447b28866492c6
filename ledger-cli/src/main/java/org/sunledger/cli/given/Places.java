package org.sunledger.cli.given;

import java.time.LocalDate;
import org.sunledger.balance.BalanceKey;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Language;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.journal.Posting;

/**
 * Which postings are asked for; an empty text leaves its part open.
 *
 * @param account the account
 * @param fund the fund
 * @param group the ownership group
 * @param stream the revenue stream
 */
public record Places(String account, String fund, String group, String stream) {
    public static Places of(Arguments arguments, Chart chart) {
        return new Places(
                Names.find(arguments, "account", NameKind.ACCOUNT, chart),
                Names.find(arguments, "fund", NameKind.FUND, chart),
                Names.find(arguments, "group", NameKind.GROUP, chart),
                arguments.text("--stream").isEmpty() ? "" : Names.find(arguments, "stream", NameKind.STREAM, chart));
    }

    public boolean isEverywhere() {
        return account.isEmpty() && fund.isEmpty() && group.isEmpty() && stream.isEmpty();
    }

    public boolean holds(BalanceKey key) {
        return holds(key.account(), key.fund(), key.group(), key.subject());
    }

    public boolean holds(Posting posting) {
        return holds(
                posting.account(),
                posting.fundGroup().fund(),
                posting.fundGroup().group(),
                posting.subject());
    }

    private boolean holds(String ofAccount, String ofFund, String ofGroup, String ofStream) {
        return is(account, ofAccount) && is(fund, ofFund) && is(group, ofGroup) && is(stream, ofStream);
    }

    private static boolean is(String wanted, String actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }

    /** What is asked for, in one line. */
    public String text(Chart chart, LocalDate day, Language language) {
        StringBuilder text = new StringBuilder();
        add(
                text,
                account,
                chart.account(account, day).map(named -> named.label(language)).orElse(account));
        add(
                text,
                fund,
                chart.fund(fund, day).map(named -> named.label(language)).orElse(fund));
        add(
                text,
                group,
                chart.group(group, day).map(named -> named.label(language)).orElse(group));
        add(
                text,
                stream,
                chart.stream(stream, day).map(named -> named.label(language)).orElse(stream));
        return text.toString();
    }

    private static void add(StringBuilder text, String id, String label) {
        if (!id.isEmpty()) {
            text.append(text.isEmpty() ? "" : " · ").append(label);
        }
    }
}
