package org.sunledger.reconcile;

import java.util.Arrays;

/** The characters of a folded text, in a place that is used again for the next one. One for each thread. */
final class Letters {
    private char[] letters = new char[64];
    private char[] tight = new char[64];
    private int size;
    private int tightSize;
    private int code = -1;
    private int months = -1;

    /** The letters of a text by itself. */
    static Letters of(String text) {
        Letters letters = new Letters();
        letters.letters = text.toCharArray();
        letters.size = text.length();
        letters.squeeze();
        return letters;
    }

    /** Reads the text of a number, unless it is the one that stands here. */
    Letters read(Texts texts, int wanted) {
        if (code != wanted) {
            code = wanted;
            months = -1;
            letters = letters.length < texts.room(wanted) ? new char[2 * texts.room(wanted)] : letters;
            size = texts.characters(wanted, letters);
            if (size < 0) {
                letters = texts.text(wanted).toCharArray();
                size = letters.length;
            }
            squeeze();
        }
        return this;
    }

    /** Without spaces. */
    private void squeeze() {
        tight = tight.length < size ? new char[letters.length] : tight;
        tightSize = 0;
        for (int i = 0; i < size; i++) {
            tight[tightSize] = letters[i];
            tightSize += letters[i] == ' ' ? 0 : 1;
        }
    }

    int size() {
        return size;
    }

    char at(int place) {
        return letters[place];
    }

    /** Whether a digit stands at a place, and none before it. */
    boolean startsNumber(int place) {
        return Wording.isDigit(letters[place]) && (place == 0 || !Wording.isDigit(letters[place - 1]));
    }

    /** Where the digits end that stand from a place on. */
    int endOfNumber(int place) {
        int end = place;
        while (end < size && Wording.isDigit(letters[end])) {
            end++;
        }
        return end;
    }

    /** Whether some letters of another text stand at a place. */
    boolean has(int place, Letters other, int from, int to) {
        return place + to - from <= size && Arrays.equals(letters, place, place + to - from, other.letters, from, to);
    }

    /** The months that are named. */
    int months() {
        if (months < 0) {
            months = Months.of(toString());
        }
        return months;
    }

    /** How many letters there are without spaces. */
    int tightSize() {
        return tightSize;
    }

    /** Whether all letters of another text stand here in a row, spaces aside. */
    boolean contains(Letters other) {
        for (int at = 0; at + other.tightSize <= tightSize; at++) {
            if (tight[at] == other.tight[0]
                    && Arrays.equals(tight, at, at + other.tightSize, other.tight, 0, other.tightSize)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return new String(letters, 0, size);
    }
}
