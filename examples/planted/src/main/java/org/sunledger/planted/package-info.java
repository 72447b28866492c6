/**
 * Made-up books and bank files of which the right reconciliation is known.
 *
 * <p>Payments of a community happen, in order, from a seed. Each is written down twice: once by the committee into its
 * book and once by the bank. On the way, {@link org.sunledger.planted.Operator operators} do to a line what happens to
 * lines in life: days pass, texts are cut off, receipts are paid out in one sum less a fee, digits change places.
 * Because both sides come from the same payment, the truth is known for each line: with which lines it belongs
 * together, and which outcomes may be given to it. A {@link org.sunledger.planted.PlantedCase} is the two sides and
 * that truth.
 *
 * <p>Whoever reconciles gets the two sides as CSV files and nothing else. What comes back is scored in
 * {@code org.sunledger.planted.score}; {@code org.sunledger.planted.rival} holds simple matchers to compare with.
 * Nothing here uses a reconciler, so a case judges any of them alike.
 */
@NullMarked
package org.sunledger.planted;

import org.jspecify.annotations.NullMarked;
