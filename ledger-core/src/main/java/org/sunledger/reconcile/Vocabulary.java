package org.sunledger.reconcile;

/** The texts of one field on both sides, folded, under common numbers, with how often each occurs on each side. */
final class Vocabulary {
    private static final int SOMETHING = 300;
    private static final int MUCH = 500;
    private static final int GENERAL_LEAST = 10;
    private static final int GENERAL_PART = 64;

    final int[] left;
    final int[] right;
    private final Texts folded = new Texts();
    private final Signatures signatures = new Signatures();
    private int[] leftCounts;
    private int[] rightCounts;
    private long lines;
    private final boolean[] general;
    private final boolean[] onlyOfTwo;

    Vocabulary(Side left, Side right, int field) {
        this.left = numbers(left.texts[field]);
        this.right = numbers(right.texts[field]);
        folded.seal();
        signatures.seal(folded.count());
        this.leftCounts = counts(this.left, folded.count());
        this.rightCounts = counts(this.right, folded.count());
        this.lines = (long) left.size() + right.size();
        this.general = new boolean[leftCounts.length];
        this.onlyOfTwo = new boolean[leftCounts.length];
        for (int code = 1; code < general.length; code++) {
            onlyOfTwo[code] = leftCounts[code] == 1 && rightCounts[code] == 1;
            general[code] = leftCounts[code] > GENERAL_LEAST + left.size() / GENERAL_PART
                    || rightCounts[code] > GENERAL_LEAST + right.size() / GENERAL_PART;
        }
    }

    /** Numbers texts in the order of their rows: what is compared stands near each other, as memory is fetched. */
    private int[] numbers(TextColumn texts) {
        int[] numbers = new int[texts.count()];
        char[] text = new char[256];
        for (int row = 0; row < numbers.length; row++) {
            text = text.length < texts.room(row) ? new char[2 * texts.room(row)] : text;
            int length = texts.characters(row, text);
            int size = length < 0 ? -1 : Wording.folded(text, length);
            numbers[row] = size < 0 ? slowly(texts.text(row)) : add(text, size);
        }
        return numbers;
    }

    private int slowly(String text) {
        String plain = Wording.folded(text);
        int before = folded.count();
        int code = folded.add(plain);
        if (code == before) {
            signatures.add(code, plain.toCharArray(), plain.length());
        }
        return code;
    }

    private int add(char[] text, int length) {
        int before = folded.count();
        int code = folded.add(text, length);
        if (code == before) {
            signatures.add(code, text, length);
        }
        return code;
    }

    private static int[] counts(int[] codes, int size) {
        int[] counts = new int[size];
        for (int code : codes) {
            counts[code]++;
        }
        return counts;
    }

    /** Counts only these rows from now on. */
    void count(int[] leftRows, int[] rightRows) {
        leftCounts = new int[leftCounts.length];
        rightCounts = new int[rightCounts.length];
        for (int row : leftRows) {
            leftCounts[left[row]]++;
        }
        for (int row : rightRows) {
            rightCounts[right[row]]++;
        }
        lines = Math.max(1, (long) leftRows.length + rightRows.length);
    }

    /** Whether one of two texts stands on so many lines that it names nobody: a platform, a kind of fee. */
    boolean isGeneral(int leftCode, int rightCode) {
        return general[leftCode] || general[rightCode];
    }

    /** Whether a text stands on one line of each side and no more, whatever became of them. */
    boolean isOnlyOfTwo(int code) {
        return onlyOfTwo[code];
    }

    /** How often a text occurs on the left. */
    int onLeft(int code) {
        return leftCounts[code];
    }

    /** How often a text occurs on the right. */
    int onRight(int code) {
        return rightCounts[code];
    }

    /** How many distinct texts there are. */
    int size() {
        return leftCounts.length;
    }

    String text(int code) {
        return folded.text(code);
    }

    /** The folded text of a number, read into a place that is kept for this field. */
    Letters read(int code, Letters place) {
        return place.read(folded, code);
    }

    /** How likely another line has this text too, in parts of 2^30: its other occurrences among all lines. */
    long rarity(int leftCode, int rightCode) {
        long a = (long) leftCounts[leftCode] + rightCounts[leftCode];
        long b = (long) leftCounts[rightCode] + rightCounts[rightCode];
        long others = 2 * Math.max(a, b) - 3;
        return Math.max(1, (Math.max(1, others) << 29) / lines);
    }

    /** How much of the longer text the shorter one is, in thousandths. */
    int share(int leftCode, int rightCode) {
        return signatures.share(leftCode, rightCode);
    }

    /** How the texts of two lines agree. */
    Likeness likeness(int leftRow, int rightRow) {
        int leftCode = left[leftRow];
        int rightCode = right[rightRow];
        if (leftCode == 0 || rightCode == 0) {
            return Likeness.BLANK;
        }
        return leftCode == rightCode ? Likeness.EQUAL : compare(leftCode, rightCode, new Letters(), new Letters());
    }

    /**
     * How two different texts agree, neither of them empty.
     *
     * @param onLeft a place for the letters of the left text, should they be read
     * @param onRight the same for the right one
     */
    Likeness compare(int leftCode, int rightCode, Letters onLeft, Letters onRight) {
        int dice = signatures.dice(leftCode, rightCode);
        if (signatures.mayContain(leftCode, rightCode)
                && Wording.isContained(onLeft.read(folded, leftCode), onRight.read(folded, rightCode))) {
            return Likeness.CONTAINED;
        }
        boolean worthReading = (dice >= SOMETHING || signatures.haveNumbers(leftCode, rightCode))
                && signatures.mayEndAlike(leftCode, rightCode);
        boolean numbersMayAgree = signatures.mayAgreeInNumbers(leftCode, rightCode)
                || (dice >= MUCH && signatures.mayHaveOwnNumbers(leftCode, rightCode));
        if (worthReading
                && numbersMayAgree
                && Wording.isSimilar(onLeft.read(folded, leftCode), onRight.read(folded, rightCode), dice)) {
            return Likeness.SIMILAR;
        }
        return dice >= SOMETHING || signatures.shareLargeNumber(leftCode, rightCode)
                ? Likeness.WEAK
                : Likeness.DIFFERENT;
    }
}
