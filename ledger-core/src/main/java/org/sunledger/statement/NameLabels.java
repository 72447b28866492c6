package org.sunledger.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sunledger.chart.Account;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Language;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.fact.TransferPurpose;
import org.sunledger.journal.FundGroup;

/** What people read instead of ids and detail keys, on the last day of a statement. */
final class NameLabels {
    private final Chart chart;
    private final LocalDate day;
    private final AccountIndex accounts;

    NameLabels(Chart chart, LocalDate day, AccountIndex accounts) {
        this.chart = chart;
        this.day = day;
        this.accounts = accounts;
    }

    /** A fund and, unless it is all owners', its ownership group. */
    Labels of(FundGroup place) {
        Labels fund = fund(place.fund());
        Labels group = named(chart.group(place.group(), day), NameKind.GROUP, place.group());
        return new Labels(fund.zh() + " · " + group.zh(), fund.en() + " · " + group.en());
    }

    Labels fund(String id) {
        return named(chart.fund(id, day), NameKind.FUND, id);
    }

    Labels account(String id) {
        return filled(accounts.get(id).labels(), id);
    }

    /**
     * A detail key.
     *
     * @param ofFlow whether the detail is of a movement, where a claim or debt is not an income or cost of its own
     */
    Labels of(String key, boolean ofFlow) {
        int equals = key.indexOf('=');
        String id = key.substring(equals + 1);
        return switch (key.substring(0, equals)) {
            case "stream" -> named(chart.stream(id, day), NameKind.STREAM, id);
            case "counterpart" -> counterpart(id);
            default -> {
                Account account = accounts.get(id);
                Labels labels = filled(account.labels(), id);
                yield ofFlow && Basis.isOutstanding(account)
                        ? new Labels("应收应付变动：" + labels.zh(), "Change of " + labels.en())
                        : labels;
            }
        };
    }

    private Labels counterpart(String text) {
        int colon = text.indexOf(':');
        for (int slash = text.indexOf('/'); colon >= 0 && slash >= 0; slash = text.indexOf('/', slash + 1)) {
            FundGroup place = new FundGroup(text.substring(colon + 1, slash), text.substring(slash + 1));
            Optional<TransferPurpose> purpose = TransferPurpose.find(text.substring(0, colon));
            if (purpose.isPresent() && isKnown(place)) {
                Labels other = of(place);
                Labels why = purpose.get().labels();
                return new Labels(other.zh() + "（" + why.zh() + "）", other.en() + " (" + why.en() + ")");
            }
        }
        return new Labels("对方未注明", "Counterpart not stated");
    }

    private boolean isKnown(FundGroup place) {
        return chart.newest(NameKind.FUND, place.fund()).isPresent()
                && chart.newest(NameKind.GROUP, place.group()).isPresent();
    }

    private Labels named(Optional<? extends Named> onDay, NameKind kind, String id) {
        Optional<Labels> labels = onDay.map(Named::labels);
        return filled(labels.or(() -> chart.newest(kind, id).map(Named::labels)).orElse(Labels.NONE), id);
    }

    /** Both languages filled, so that labels can be joined. */
    private static Labels filled(Labels labels, String id) {
        return new Labels(labels.in(Language.ZH, id), labels.in(Language.EN, id));
    }

    /**
     * Streams by their kind, in the order of the sources of public revenue; then by id, but the change of claims and
     * debts after what it corrects.
     */
    Comparator<String> detailOrder() {
        Comparator<String> outstandingLast = Comparator.comparing(this::isOutstanding);
        return outstandingLast.thenComparing(this::kind).thenComparing(Comparator.naturalOrder());
    }

    private StreamKind kind(String key) {
        String id = key.substring(key.indexOf('=') + 1);
        Optional<RevenueStream> stream = key.startsWith("stream=")
                ? chart.stream(id, day)
                        .or(() -> chart.newest(NameKind.STREAM, id).map(RevenueStream.class::cast))
                : Optional.empty();
        return stream.map(RevenueStream::kind).orElse(StreamKind.OTHER);
    }

    private boolean isOutstanding(String key) {
        return key.startsWith("account=") && Basis.isOutstanding(accounts.get(key.substring("account=".length())));
    }

    /** The labels of several, for messages. */
    static String ids(List<FundGroup> places) {
        return String.join(
                ", ",
                places.stream().map(place -> place.fund() + "/" + place.group()).toList());
    }
}
