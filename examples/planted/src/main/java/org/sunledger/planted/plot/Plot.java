package org.sunledger.planted.plot;

import java.util.List;

/** One way in which payments become lines of both sides. */
interface Plot {

    /** Draws what it needs and writes the lines. */
    List<Draft> play(Stage stage);

    /** How many lines of the book it writes on average, in tenths, so that rates can be kept. */
    int tenthsOfBookLines();
}
