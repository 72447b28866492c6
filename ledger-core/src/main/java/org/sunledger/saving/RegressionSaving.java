package org.sunledger.saving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/**
 * Option C: the bills of the baseline are explained by their drivers, the bills since are compared with what the same
 * drivers would have asked for.
 *
 * <p>Ordinary least squares with a constant. The interval is that of a prediction of the sum: for m bills, s² (m +
 * v'(X'X)⁻¹v) with v the sum of their rows, and the quantile of Student's t. It takes the errors of bills as
 * independent and alike, before and after; ASHRAE Guideline 14 starts from the same model.
 */
final class RegressionSaving {
    /** Nine times in ten: a twentieth lies beyond either end. */
    private static final double UPPER = 0.95;

    private static final int DECIMALS = 6;

    private final SavingEvidence evidence;
    private final SavingMeasure measure;
    private final List<EnergyBill> before;
    private final List<EnergyBill> now;
    private final DriverValues values;

    private RegressionSaving(
            SavingEvidence evidence, SavingMeasure measure, List<EnergyBill> before, List<EnergyBill> now) {
        this.evidence = evidence;
        this.measure = measure;
        this.before = before;
        this.now = now;
        this.values = new DriverValues(evidence, measure.drivers());
    }

    static Outcome<AvoidedUse> of(
            SavingEvidence evidence, SavingMeasure measure, DatePeriod baseline, DatePeriod reporting) {
        MeteredUse meter = MeteredUse.billed(evidence, measure);
        List<EnergyBill> before = meter.wholeBills(baseline);
        List<EnergyBill> now = meter.bills(reporting);
        List<Rejection> missing = new ArrayList<>();
        if (before.isEmpty()) {
            missing.add(MeterSaving.missing(measure.billMeter(), baseline));
        }
        if (now.isEmpty()) {
            missing.add(MeterSaving.missing(measure.billMeter(), reporting));
        }
        return missing.isEmpty()
                ? new RegressionSaving(evidence, measure, before, now).use(reporting)
                : Outcome.refused(missing);
    }

    private Outcome<AvoidedUse> use(DatePeriod reporting) {
        List<Rejection> missing = new ArrayList<>(values.missing(before));
        missing.addAll(values.missing(now));
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        int columns = measure.drivers().size() + 1;
        int needed = Math.max(RegressionFit.LEAST_POINTS, columns + RegressionFit.LEAST_SPARE);
        if (before.size() < needed) {
            return refused(Code.SAVING_POINTS_TOO_FEW, "points", before.size(), "needed", needed);
        }
        double[][] rows = values.rows(before);
        double[] uses = before.stream().mapToDouble(RegressionSaving::use).toArray();
        LeastSquares squares = new LeastSquares(rows, uses);
        if (!squares.isIndependent()) {
            return refused(Code.SAVING_DRIVERS_DEPENDENT, "drivers", String.join(", ", measure.drivers()));
        }
        RegressionFit fit = fit(squares, uses);
        // A mean of nothing has no relative error, and is no baseline either.
        return fit.error() <= RegressionFit.LARGEST_ERROR
                ? Outcome.accepted(compared(squares, fit, rows, reporting))
                : refused(
                        Code.SAVING_FIT_POOR,
                        "error",
                        RegressionFit.percent(fit.error()),
                        "largest",
                        RegressionFit.percent(RegressionFit.LARGEST_ERROR));
    }

    private Outcome<AvoidedUse> refused(Code code, Object... details) {
        List<Object> all = new ArrayList<>(List.of("measure", measure.measure()));
        all.addAll(List.of(details));
        return Outcome.refused(Rejection.of(code, "drivers", all.toArray()));
    }

    private RegressionFit fit(LeastSquares squares, double[] uses) {
        double mean = DoubleStream.of(uses).sum() / uses.length;
        double spread =
                DoubleStream.of(uses).map(use -> (use - mean) * (use - mean)).sum();
        double error = mean > 0 ? Math.sqrt(variance(squares)) / mean : Double.POSITIVE_INFINITY;
        double explained = spread == 0 ? 1 : 1 - squares.squaredErrors() / spread;
        List<Double> coefficients =
                Arrays.stream(squares.coefficients()).boxed().toList();
        return new RegressionFit(uses.length, measure.drivers(), coefficients, error, explained);
    }

    private static double variance(LeastSquares squares) {
        return squares.squaredErrors() / squares.degreesOfFreedom();
    }

    private AvoidedUse compared(LeastSquares squares, RegressionFit fit, double[][] seen, DatePeriod asked) {
        Adjustments adjustments = new Adjustments(evidence, measure.measure());
        double[][] rows = values.rows(now);
        List<Slice> slices = new ArrayList<>();
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal adjusted = BigDecimal.ZERO;
        for (int i = 0; i < rows.length; i++) {
            EnergyBill bill = now.get(i);
            Slice base = new Slice(bill.period(), energy(predicted(fit, rows[i])));
            BigDecimal adjustment = adjustments.of(base);
            expected = expected.add(base.kilowattHours());
            adjusted = adjusted.add(adjustment);
            BigDecimal used = Quantities.kilowattHours(bill.energy());
            slices.add(new Slice(
                    bill.period(), base.kilowattHours().add(adjustment).subtract(used)));
        }
        BigDecimal half = energy(half(squares, rows));
        DatePeriod reporting = Slice.span(slices);
        Set<SavingRemark> remarks = EnumSet.noneOf(SavingRemark.class);
        if (!reporting.equals(asked)) {
            remarks.add(SavingRemark.ENDS_EARLIER);
        }
        if (fit.explained() < RegressionFit.WEAK) {
            remarks.add(SavingRemark.WEAK_FIT);
        }
        if (DriverValues.isOutside(seen, rows)) {
            remarks.add(SavingRemark.OUTSIDE_BASELINE);
        }
        return new AvoidedUse(
                reporting,
                expected,
                adjusted,
                MeteredUse.total(now),
                slices,
                Interval.around(Slice.total(slices), half, Interval.Basis.REGRESSION),
                fit,
                remarks);
    }

    private static double half(LeastSquares squares, double[][] rows) {
        double[] sum = new double[rows[0].length];
        for (double[] row : rows) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] += row[j];
            }
        }
        double spread = Math.sqrt(variance(squares) * (rows.length + squares.leverage(sum)));
        return TDistribution.of(squares.degreesOfFreedom()).inverseCumulativeProbability(UPPER) * spread;
    }

    private static double predicted(RegressionFit fit, double[] row) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * fit.coefficients().get(j);
        }
        return sum;
    }

    private static double use(EnergyBill bill) {
        return Quantities.kilowattHours(bill.energy()).doubleValue();
    }

    private static BigDecimal energy(double kilowattHours) {
        return BigDecimal.valueOf(kilowattHours).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
