package org.sunledger.io.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What words in a column mean for the direction of money. The meanings of a profile are tried in order; the first that
 * fits decides.
 *
 * @param field the column
 * @param match how a word is compared
 * @param words the words, folded as headers are
 * @param effect what they mean
 */
record Meaning(BankField field, Match match, List<String> words, Effect effect) {
    /** The word that stands for every word. */
    private static final String ANY = "*";

    Meaning {
        words = words.stream()
                .map(word -> word.equals(ANY) ? ANY : ColumnName.fold(word))
                .toList();
    }

    /** How a word is compared. */
    enum Match {
        IS("is"),
        STARTS("starts"),
        CONTAINS("contains");

        private final String text;

        Match(String text) {
            this.text = text;
        }

        static Optional<Match> find(String text) {
            return Arrays.stream(values())
                    .filter(match -> match.text.equals(text))
                    .findFirst();
        }
    }

    /** What a word means. */
    enum Effect {
        /** The amount came in. */
        IN("in"),
        /** The amount went out. */
        OUT("out"),
        /** No money of this account moved. */
        NONE("none"),
        /** The row counts with the sign or column its amount has; later meanings may still decide. */
        COUNTS("counts");

        private final String text;

        Effect(String text) {
            this.text = text;
        }

        static Optional<Effect> find(String text) {
            return Arrays.stream(values())
                    .filter(effect -> effect.text.equals(text))
                    .findFirst();
        }
    }

    boolean fits(String folded) {
        for (String word : words) {
            boolean fits = word.equals(ANY)
                    || switch (match) {
                        case IS -> folded.equals(word);
                        case STARTS -> folded.startsWith(word);
                        case CONTAINS -> folded.contains(word);
                    };
            if (fits) {
                return true;
            }
        }
        return false;
    }
}
