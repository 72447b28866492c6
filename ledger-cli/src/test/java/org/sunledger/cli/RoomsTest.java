package org.sunledger.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the command, checked over its compiled classes. */
class RoomsTest {
    private static final String ROOT = "org.sunledger.cli";

    /** From the frame to the front door: a room uses only those before it; rooms on one line are strangers. */
    private static final List<List<String>> LINES = List.of(
            List.of("shell"),
            List.of("given"),
            List.of("see", "custody"),
            List.of("importing", "audit", "keep"),
            List.of("reconcile"));

    private static JavaClasses command;

    @BeforeAll
    static void readTheCompiledClasses() {
        command = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @TestFactory
    Iterable<DynamicTest> aRoomUsesOnlyWhatStandsBeforeIt() {
        return rooms().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> usesOnlyWhatStandsBefore(room)))
                .toList();
    }

    private static void usesOnlyWhatStandsBefore(String room) {
        int line = IntStream.range(0, LINES.size())
                .filter(at -> LINES.get(at).contains(room))
                .findFirst()
                .orElseThrow();
        String[] forbidden = LINES.subList(line, LINES.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .map(other -> ROOT + "." + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(command);
    }

    @Test
    void everyRoomHasItsPlaceInTheOrder() {
        String[] known = rooms().stream().map(room -> ROOT + "." + room).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .resideOutsideOfPackages(known)
                .check(command);
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(command);
    }

    private static List<String> rooms() {
        return LINES.stream().flatMap(List::stream).toList();
    }
}
