package org.sunledger.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house, checked over the compiled classes of the library. An empty room passes. */
class ArchitectureTest {

    private static JavaClasses library;

    @BeforeAll
    static void readTheCompiledClasses() {
        library = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PackageOrder.ROOT);
    }

    @TestFactory
    Iterable<DynamicTest> aRoomImportsOnlyWhatStandsAboveIt() {
        return PackageOrder.rooms().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> check(importsOnlyFromAbove(room))))
                .toList();
    }

    @Test
    void theFrontDoorKnowsNoAnnexe() {
        String[] annexes =
                PackageOrder.annexes().stream().map(ArchitectureTest::inside).toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage(PackageOrder.ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(annexes));
    }

    @Test
    void everyPackageIsARoomOfTheHouse() {
        Set<String> found = library.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(PackageOrder.ROOT))
                .map(name -> name.substring(PackageOrder.ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(PackageOrder.rooms()).containsAll(found);
    }

    @Test
    void onlyTheStoreSpeaksToDatabases() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql.."));
    }

    @Test
    void filesOfOthersAreReadAndWrittenAtTheOuterEdge() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside("io"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "org.apache.commons.csv..", "org.apache.commons.io.."));
    }

    @Test
    void theLibraryUsesOneLoggingInterfaceAndNeverTheConsole() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging.."));
        check(asksNobody(Surroundings.CONSOLE));
    }

    @Test
    void noResultDependsOnTheClockOrOnChance() {
        check(asksNobody(Surroundings.CLOCK));
        check(asksNobody(Surroundings.CHANCE));
    }

    @Test
    void noResultDependsOnTheLocaleZoneOrCharsetOfTheMachine() {
        check(asksNobody(Surroundings.HABITS));
        check(asksNobody(Surroundings.SILENT_HABITS));
    }

    private static ArchRule importsOnlyFromAbove(String room) {
        String[] forbidden = PackageOrder.forbiddenTo(room).stream()
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> others = resideInAnyPackage(forbidden);
        DescribedPredicate<JavaClass> frontDoor = resideInAnyPackage(PackageOrder.ROOT);
        return noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat(PackageOrder.annexes().contains(room) ? others : others.or(frontDoor));
    }

    /** No class uses one of {@code members}. */
    static ArchRule asksNobody(Set<String> members) {
        return noClasses().should().accessTargetWhere(isOneOf(members));
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(Set<String> members) {
        return DescribedPredicate.describe("the target depends on the surroundings", access -> {
            String member = access.getTarget().getOwner().getName() + "."
                    + access.getTarget().getName();
            return members.contains(member)
                    || members.contains(access.getTarget().getFullName());
        });
    }

    private static String inside(String room) {
        return PackageOrder.ROOT + "." + room + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(library);
    }
}
