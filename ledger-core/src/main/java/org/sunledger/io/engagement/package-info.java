/**
 * The engagement file 审计项目: what an auditor decides, draws and concludes about a book, outside the book.
 *
 * <p>An auditor never writes into the book. What the auditor does stands in a file of its own, which names the
 * checkpoint of the book it is about. {@link org.sunledger.io.engagement.EngagementFile} keeps the head of that file
 * and carries its parts ({@code decisions} about reconciled lines, a {@code sample}, {@code notes}, an {@code opinion})
 * as documents: each part is read and written by the room that knows it, and a part that nobody here knows is kept as
 * it is.
 */
@NullMarked
package org.sunledger.io.engagement;

import org.jspecify.annotations.NullMarked;
