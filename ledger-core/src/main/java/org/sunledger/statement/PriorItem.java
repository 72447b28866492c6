package org.sunledger.statement;

import java.time.LocalDate;
import java.util.List;
import org.sunledger.journal.Posting;

/**
 * A fact that counts for one day and belongs to an earlier one 以前期间项目: what came after its period was closed, or undoes
 * a fact of such a period.
 *
 * @param effective the day it counts for
 * @param corrects the earlier day whose figures it would belong to
 * @param postings its postings
 */
public record PriorItem(LocalDate effective, LocalDate corrects, List<Posting> postings) {
    public PriorItem {
        postings = List.copyOf(postings);
    }
}
