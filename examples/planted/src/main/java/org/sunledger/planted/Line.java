package org.sunledger.planted;

import java.time.LocalDate;

/**
 * One line of one side, as the file shows it.
 *
 * @param id the line's name, unique on its side; it says nothing about the partner
 * @param date the day on which this side wrote it
 * @param amount in minor units, as the money account sees it: money in is positive
 * @param reference a number somebody gave to the payment, or empty
 * @param counterparty who paid or was paid, by role, or empty
 * @param memo free text, or empty
 */
public record Line(String id, LocalDate date, long amount, String reference, String counterparty, String memo) {}
