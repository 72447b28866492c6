package org.sunledger.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.EnergyDriver;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/** What drivers came to over the days of bills. */
final class DriverValues {
    private final SavingEvidence evidence;
    private final List<String> drivers;

    DriverValues(SavingEvidence evidence, List<String> drivers) {
        this.evidence = evidence;
        this.drivers = drivers;
    }

    /** One reason for each driver that is not known on every day of every bill, with the first bill it fails. */
    List<Rejection> missing(List<EnergyBill> bills) {
        List<Rejection> missing = new ArrayList<>();
        for (String driver : drivers) {
            bills.stream()
                    .map(EnergyBill::period)
                    .filter(days -> value(driver, days).isEmpty())
                    .findFirst()
                    .ifPresent(days -> missing.add(Rejection.of(
                            Code.SAVING_DRIVER_VALUE_MISSING,
                            "driver",
                            "driver",
                            driver,
                            "from",
                            days.start(),
                            "to",
                            days.last())));
        }
        return missing;
    }

    /** A one for the constant, then each driver; one row for each bill, all of whose values are known. */
    double[][] rows(List<EnergyBill> bills) {
        double[][] rows = new double[bills.size()][drivers.size() + 1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 1;
            for (int j = 0; j < drivers.size(); j++) {
                rows[i][j + 1] = value(drivers.get(j), bills.get(i).period())
                        .orElseThrow()
                        .doubleValue();
            }
        }
        return rows;
    }

    /** The sum of what is stated for these days, if that begins and ends with them and leaves none out. */
    private Optional<BigDecimal> value(String driver, DatePeriod days) {
        if (driver.equals(SavingMeasure.DAYS)) {
            return Optional.of(BigDecimal.valueOf(days.days()));
        }
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate next = days.start();
        while (next.isBefore(days.end())) {
            EnergyDriver stated = evidence.drivers(driver).get(next);
            if (stated == null || stated.effective().isAfter(days.last())) {
                return Optional.empty();
            }
            sum = sum.add(Quantities.kilowattHours(stated.value()));
            next = stated.effective().plusDays(1);
        }
        return Optional.of(sum);
    }

    /** Whether a driver of later rows goes beyond all earlier ones by more than a tenth of their range. */
    static boolean isOutside(double[][] seen, double[][] later) {
        for (int j = 1; j < seen[0].length; j++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double[] row : seen) {
                low = Math.min(low, row[j]);
                high = Math.max(high, row[j]);
            }
            double slack = (high - low) / 10;
            for (double[] row : later) {
                if (row[j] < low - slack || row[j] > high + slack) {
                    return true;
                }
            }
        }
        return false;
    }
}
