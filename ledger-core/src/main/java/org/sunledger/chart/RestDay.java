package org.sunledger.chart;

import java.time.LocalDate;

/**
 * A day that is not what its day of the week says: a holiday 休息日 on which banks rest, or a Saturday or Sunday on which
 * they work instead 调休上班日. Days of which nothing is stated are working days from Monday to Friday.
 *
 * @param day the day
 * @param works true when it is a working day
 * @param occasion why, such as a festival; may be empty
 */
public record RestDay(LocalDate day, boolean works, String occasion) implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.REST_DAY;
    }

    @Override
    public String id() {
        return day.toString();
    }

    @Override
    public Labels labels() {
        return Labels.NONE;
    }

    @Override
    public boolean closed() {
        return false;
    }
}
