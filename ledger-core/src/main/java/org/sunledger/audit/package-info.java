/**
 * What an auditor asks of a list of payments and receipts, whether it is a book or a stranger's file.
 *
 * <p>A {@link org.sunledger.audit.Population} holds the items as columns of whole numbers: days, minor units, codes of
 * texts. It says which {@link org.sunledger.audit.Field fields} it has; an {@link org.sunledger.audit.AuditTest} that
 * needs one that is missing is <em>not testable</em> and says what it needs. Otherwise the test is a pure function of
 * the population and the {@link org.sunledger.audit.TestTerms terms} (limits, windows, calendars, lists), and answers
 * with {@link org.sunledger.audit.Deviation deviations}, each with the items it rests on. A deviation is a question,
 * never an accusation: what a test does not prove is printed beside what it found.
 */
@NullMarked
package org.sunledger.audit;

import org.jspecify.annotations.NullMarked;
