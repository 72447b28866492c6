package org.sunledger.io.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Loaded;
import org.sunledger.period.DatePeriod;
import org.sunledger.reconcile.Identities;
import org.sunledger.reconcile.Reconciler;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Rules;

/** A folder with two files and the results of reconciling them. */
record FilesOfResult(Path folder) {
    private static final Amounts AMOUNTS = new Amounts(CurrencyUnit.of("CNY"));

    /** Reconciles left.csv and right.csv of the folder, and returns the result. */
    Path reconcile(String result, DatePeriod period) throws IOException {
        return reconcile(result, period, List.of(), List.of(), new TreeMap<>());
    }

    /** The same, beginning with what an earlier result left open. */
    Path reconcile(String result, DatePeriod period, String earlier) throws IOException {
        EarlierResult before = EarlierResult.read(place(earlier)).value().orElseThrow();
        return reconcile(
                result,
                period,
                before.open(true),
                before.open(false),
                new TreeMap<>(Map.of("carried", new ResultHead.GivenFile(earlier, before.sha256()))));
    }

    private Path reconcile(
            String result,
            DatePeriod period,
            List<OpenItem> carriedLeft,
            List<OpenItem> carriedRight,
            TreeMap<String, ResultHead.GivenFile> given)
            throws IOException {
        TwoSides sides = TwoSides.read(
                        new TwoSides.Source(place("left.csv"), FileStyle.UNSAID, Map.of(), carriedLeft, ""),
                        new TwoSides.Source(place("right.csv"), FileStyle.UNSAID, Map.of(), carriedRight, ""),
                        AMOUNTS)
                .value()
                .orElseThrow();
        ReadSide left = sides.left();
        ReadSide right = sides.right();
        Reconciliation run = Reconciler.reconcile(left.side(), right.side(), Rules.DEFAULT, period, 1);
        Identities identities = Identities.of(
                run,
                left.ends(),
                right.ends(),
                left.rejected().size(),
                right.rejected().size());
        String range = period.equals(Reconciler.ALL_DAYS) ? "" : period.range();
        try (OutputStream out = Files.newOutputStream(place(result))) {
            ResultJson.write(run, new ResultHead(left, right, AMOUNTS, range, identities, given, List.of()), out);
        }
        return place(result);
    }

    Loaded<Optional<ResultVerification>> verify(Path result) {
        return ResultVerification.of(result, currency -> new FilesAlone(this::place));
    }

    private Path place(String file) {
        return folder.resolve(Path.of(file).getFileName());
    }
}
