package org.sunledger.audit;

/**
 * Looks in a text for any of several phrases, in one walk over it. A phrase of letters with spaces between words begins
 * where a word begins and ends where one ends, or anywhere when it ends with {@code *}; a Chinese phrase stands
 * anywhere, and a Chinese character ends the word before it. Capital and small letters of ASCII are the same.
 */
final class Phrases {
    /** Scripts that part words by spaces stand below this; the Chinese ones and their like above. */
    private static final char UNSPACED = 0x2E80;

    private final String[] phrases;
    private final boolean[] mayGoOn;

    /**
     * One bit for each of the 64 last six bits with which a phrase may begin, so that most places are passed at once.
     */
    private final long beginnings;

    private Phrases(String[] phrases, boolean[] mayGoOn, long beginnings) {
        this.phrases = phrases;
        this.mayGoOn = mayGoOn;
        this.beginnings = beginnings;
    }

    /** Of these, in small letters. */
    static Phrases of(String... written) {
        String[] phrases = new String[written.length];
        boolean[] mayGoOn = new boolean[written.length];
        long beginnings = 0;
        for (int i = 0; i < written.length; i++) {
            boolean open = written[i].endsWith("*");
            phrases[i] = open ? written[i].substring(0, written[i].length() - 1) : written[i];
            mayGoOn[i] = open || phrases[i].charAt(phrases[i].length() - 1) >= UNSPACED;
            beginnings |= 1L << small(phrases[i].charAt(0));
        }
        return new Phrases(phrases, mayGoOn, beginnings);
    }

    /** True when at least one of them stands in the text. */
    boolean areIn(String text) {
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean ofWord = isOfWord(c);
            boolean mayBegin = !(inWord && ofWord) && (beginnings >>> small(c) & 1) != 0;
            if (mayBegin && isAnyAt(text, at)) {
                return true;
            }
            inWord = ofWord;
        }
        return false;
    }

    private boolean isAnyAt(String text, int at) {
        char first = small(text.charAt(at));
        for (int i = 0; i < phrases.length; i++) {
            int end = at + phrases[i].length();
            if (phrases[i].charAt(0) == first
                    && text.regionMatches(true, at, phrases[i], 0, phrases[i].length())
                    && (mayGoOn[i] || end == text.length() || !isOfWord(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c >= 128 && c < UNSPACED && Character.isLetterOrDigit(c));
    }
}
