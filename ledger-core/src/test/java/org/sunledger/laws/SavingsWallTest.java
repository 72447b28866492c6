package org.sunledger.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.MoneyFact;
import org.sunledger.fact.NoteFact;
import org.sunledger.fact.SavingFact;
import org.sunledger.recording.Recorder;

/** Law 5, over the compiled classes: between a saving and a posting there is a wall of types. */
class SavingsWallTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sunledger");

    /** They carry savings beside the figures, and have no figure of their own. */
    private static final DescribedPredicate<JavaClass> MEMORANDUM =
            simpleName("Statement").or(simpleName("Statements"));

    @Test
    void nothingThatMakesPostingsOrFiguresKnowsASaving() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.sunledger.journal..",
                        "org.sunledger.recording..",
                        "org.sunledger.balance..",
                        "org.sunledger.store..",
                        "org.sunledger.statement..")
                .and(DescribedPredicate.not(MEMORANDUM))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ClaimedSaving.class)
                .check(LIBRARY);
    }

    @Test
    void nothingThatMakesPostingsOrFiguresKnowsWhatSavingsAreMeasuredFrom() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.sunledger.journal..",
                        "org.sunledger.recording..",
                        "org.sunledger.balance..",
                        "org.sunledger.store..",
                        "org.sunledger.statement..")
                .should()
                .dependOnClassesThat(assignableTo(SavingFact.class).or(resideInAnyPackage("org.sunledger.saving..")))
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage("org.sunledger.saving..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.sunledger.journal..", "org.sunledger.recording..", "org.sunledger.balance.."))
                .check(LIBRARY);
    }

    @Test
    void aSavingIsANoteAndCanBecomeNothingElse() {
        assertThat(ClaimedSaving.class).isFinal();
        assertThat(ClaimedSaving.class.getInterfaces()).containsExactly(NoteFact.class);
        assertThat(Fact.class.isSealed() && NoteFact.class.isSealed() && MoneyFact.class.isSealed())
                .isTrue();
        assertThat(MoneyFact.class.isAssignableFrom(NoteFact.class)).isFalse();
        assertThat(MoneyFact.class.getPermittedSubclasses()).doesNotContain(ClaimedSaving.class);
    }

    @Test
    void allEvidenceOfSavingsIsANoteAndCanBecomeNothingElse() {
        assertThat(SavingFact.class.getInterfaces()).containsExactly(NoteFact.class);
        assertThat(SavingFact.class.getPermittedSubclasses()).isNotEmpty().allSatisfy(evidence -> {
            assertThat(evidence).isFinal();
            assertThat(evidence.getInterfaces()).containsExactly(SavingFact.class);
        });
    }

    static List<FactKind> savings() {
        return Arrays.stream(FactKind.values()).filter(FactKind::isSaving).toList();
    }

    @ParameterizedTest
    @MethodSource("savings")
    void noRuleRecordsASaving(FactKind kind) {
        assertThatThrownBy(() -> new Recorder().version(kind))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kind.text());
    }
}
