package org.sunledger.cli.given;

import org.sunledger.BookView;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.outcome.Code;

/** Finds facts by what people call them. */
public final class Facts {
    private Facts() {}

    /** The index of the fact that people name so; refused when there is none. */
    public static long index(BookView view, String shown) {
        return view.indexOf(shown).orElseThrow(() -> Refusal.of(Code.FACT_UNKNOWN, "of", "fact", shown));
    }
}
