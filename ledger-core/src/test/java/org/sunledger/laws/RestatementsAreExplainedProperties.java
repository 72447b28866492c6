package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sunledger.BookView;
import org.sunledger.Restatement;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.Basis;
import org.sunledger.statement.StatementRequest;

/** Law 9, its other half: what a restated statement changed is explained to the fen by the facts behind it. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 12)
class RestatementsAreExplainedProperties {
    private static final Set<String> UNTRACED = Set.of("money-accounts", "trial-balance");

    @Property
    void everyChangedFigureIsExplainedByFacts(
            @ForAll History history, @ForAll @IntRange(min = 1, max = 63) int cut, @ForAll DatePeriod period) {
        BookView restated = history.book().now();
        BookView published = history.book().at(Math.min(cut, restated.size())).orThrow();
        for (String name : Answers.STATEMENTS) {
            for (Basis basis : Basis.values()) {
                StatementRequest request =
                        StatementRequest.of(name, List.of(period)).withDetail().on(basis);
                check(published.restated(restated, request).orThrow(), name);
                check(restated.restated(published, request).orThrow(), name);
            }
        }
        assertThat(restated.restated(restated, StatementRequest.of("funds", List.of(period)))
                        .orThrow()
                        .changes())
                .isEmpty();
    }

    private static void check(Restatement restatement, String name) {
        for (Restatement.Change change : restatement.changes()) {
            // What came in and went out stands beside balances, and totals under them, that are explained.
            boolean follows = UNTRACED.contains(name) && !change.traced();
            assertThat(change.traced() || follows).as("%s", change).isTrue();
            assertThat(follows || change.unexplainedMinor() == 0)
                    .as("%s", change)
                    .isTrue();
            assertThat(change.minor()).isNotZero();
        }
    }
}
