package org.sunledger.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The resolution 决议 that allowed something, by reference.
 *
 * @param id its number; empty when none is named
 * @param day when it was passed; null when that is not told
 */
public record ResolutionReference(String id, @Nullable LocalDate day) {
    /** None is named. */
    public static final ResolutionReference NONE = new ResolutionReference("", null);
}
