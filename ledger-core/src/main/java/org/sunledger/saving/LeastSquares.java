package org.sunledger.saving;

import java.util.Arrays;

/**
 * Ordinary least squares by Householder reflections, for the few columns and few dozen rows of a baseline. Columns are
 * brought to one length first, so that what depends on what does not hang on their units.
 */
final class LeastSquares {
    private static final double DEPENDENT = 1e-9;

    private final int rows;
    private final int columns;
    private final double[][] reflected;
    private final double[] right;
    private final double[] diagonal;
    private final double[] scales;
    private boolean independent = true;

    /** Solves for {@code y} by the rows {@code x}; there are more rows than columns. */
    LeastSquares(double[][] x, double[] y) {
        rows = x.length;
        columns = x[0].length;
        reflected = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        right = y.clone();
        diagonal = new double[columns];
        scales = new double[columns];
        for (int j = 0; j < columns; j++) {
            scale(j);
        }
        for (int j = 0; j < columns; j++) {
            reflect(j);
        }
    }

    private void scale(int j) {
        double length = length(j, 0);
        independent &= length > 0;
        scales[j] = length > 0 ? length : 1;
        for (int i = 0; i < rows; i++) {
            reflected[i][j] /= scales[j];
        }
    }

    private double length(int j, int from) {
        double sum = 0;
        for (int i = from; i < rows; i++) {
            sum += reflected[i][j] * reflected[i][j];
        }
        return Math.sqrt(sum);
    }

    private void reflect(int j) {
        double length = length(j, j);
        if (length < DEPENDENT) {
            independent = false;
            return;
        }
        double turned = reflected[j][j] > 0 ? -length : length;
        diagonal[j] = turned;
        reflected[j][j] -= turned;
        double norm = -turned * reflected[j][j];
        for (int k = j + 1; k < columns; k++) {
            double dot = 0;
            for (int i = j; i < rows; i++) {
                dot += reflected[i][j] * reflected[i][k];
            }
            for (int i = j; i < rows; i++) {
                reflected[i][k] -= dot / norm * reflected[i][j];
            }
        }
        double dot = 0;
        for (int i = j; i < rows; i++) {
            dot += reflected[i][j] * right[i];
        }
        for (int i = j; i < rows; i++) {
            right[i] -= dot / norm * reflected[i][j];
        }
    }

    /** False when a column follows from the others, so that there is no one answer. */
    boolean isIndependent() {
        return independent;
    }

    double[] coefficients() {
        double[] found = new double[columns];
        for (int j = columns - 1; j >= 0; j--) {
            double rest = right[j];
            for (int k = j + 1; k < columns; k++) {
                rest -= reflected[j][k] * found[k];
            }
            found[j] = rest / diagonal[j];
        }
        for (int j = 0; j < columns; j++) {
            found[j] /= scales[j];
        }
        return found;
    }

    int degreesOfFreedom() {
        return rows - columns;
    }

    /** The sum of the squared errors. */
    double squaredErrors() {
        double sum = 0;
        for (int i = columns; i < rows; i++) {
            sum += right[i] * right[i];
        }
        return sum;
    }

    /** How uncertain a prediction at a point is on account of the coefficients, in units of the error's variance. */
    double leverage(double[] point) {
        double[] forward = new double[columns];
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            double rest = point[j] / scales[j];
            for (int k = 0; k < j; k++) {
                rest -= reflected[k][j] * forward[k];
            }
            forward[j] = rest / diagonal[j];
            sum += forward[j] * forward[j];
        }
        return sum;
    }
}
