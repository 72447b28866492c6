package org.sunledger.saving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How well drivers explain a baseline.
 *
 * @param points how many bills it was worked out from
 * @param drivers the drivers, in the order of the coefficients after the first
 * @param coefficients the constant, then what one unit of each driver asks for, kWh
 * @param error CV(RMSE): the typical error of a bill as a share of the mean bill
 * @param explained R²: which share of the variation is explained
 */
public record RegressionFit(
        int points, List<String> drivers, List<Double> coefficients, double error, double explained) {
    /** Fewer bills than this are no baseline. */
    public static final int LEAST_POINTS = 12;
    /** Beyond this CV(RMSE) nothing is said. */
    public static final double LARGEST_ERROR = 0.25;
    /** Below this R² the page warns. */
    public static final double WEAK = 0.75;

    /** How many bills more than coefficients are needed to know the error. */
    static final int LEAST_SPARE = 8;

    public RegressionFit {
        drivers = List.copyOf(drivers);
        coefficients = List.copyOf(coefficients);
    }

    /** A share as per cent to one decimal; a baseline without any use has an error beyond every number. */
    public static String percent(double share) {
        return Double.isFinite(share)
                ? BigDecimal.valueOf(share * 100)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : "∞";
    }
}
