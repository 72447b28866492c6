package org.sunledger.planted.rival;

import java.util.List;
import org.sunledger.planted.Line;
import org.sunledger.planted.score.Answer;

/** Whoever finds out which lines of two sides belong together. */
public interface Matcher {

    /** What it says about two sides, of which it knows nothing else. */
    Answer match(List<Line> book, List<Line> bank);

    /** Its name in a table. */
    String name();
}
