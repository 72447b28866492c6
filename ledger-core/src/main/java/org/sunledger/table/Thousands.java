package org.sunledger.table;

/** How a figure is written for people: a comma between the thousands, everything else as it is. */
public final class Thousands {
    private Thousands() {}

    /** Plain decimal text with its thousands apart: {@code -1234567.80} becomes {@code -1,234,567.80}. */
    public static String grouped(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain.length() + 4);
        grouped.append(plain, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(plain.charAt(i));
        }
        return grouped.append(plain, end, plain.length()).toString();
    }
}
