package org.sunledger.examination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sunledger.BookView;
import org.sunledger.audit.AuditTest;
import org.sunledger.audit.AuditTests;
import org.sunledger.audit.TestTerms;
import org.sunledger.period.DatePeriod;

/**
 * What an auditor asks of a book.
 *
 * @param period the period in question; null for everything up to the day
 * @param asOf nothing that counts for a later day is looked at
 * @param terms what the tests go by
 * @param tests which tests
 */
public record AuditQuestion(@Nullable DatePeriod period, LocalDate asOf, TestTerms terms, Collection<AuditTest> tests) {
    public AuditQuestion {
        tests = List.copyOf(tests);
    }

    /** What the tests say of the facts of a view. */
    public AuditTests ask(BookView view) {
        return new AuditAnswers(view, this).tests();
    }
}
