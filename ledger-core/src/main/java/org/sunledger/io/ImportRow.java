package org.sunledger.io;

import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.Members;
import org.sunledger.fact.Fact;
import org.sunledger.outcome.Place;

/** One row of a file that could be read as a fact. */
public interface ImportRow {
    /** The physical line on which the row begins, from 1. */
    long line();

    /** What the row says happened. */
    Fact fact();

    /** The document of that fact. */
    default CanonicalObject document() {
        return fact().document();
    }

    /**
     * What tells this row from other rows: kind, effective date, own id, the fact's document and its personal texts in
     * plain. Equal rows have equal content, whatever their order of columns, spelling of amounts or file.
     */
    void content(Members members);

    /** Where the cell of a column is, by the name of the column in its CSV kind; the row as a whole for other names. */
    Place place(String field);

    /** The text of that cell as it stands in the file; empty when there is none. */
    String text(String field);
}
