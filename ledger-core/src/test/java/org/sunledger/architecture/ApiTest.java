package org.sunledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What an embedding host sees is our own values, the JDK's and Joda-Money's: nothing that ties it to our dependencies.
 */
class ApiTest {
    private static final Set<String> INTERNAL = Set.of("org.sunledger.recording");
    private static final List<String> ALLOWED = List.of("java.", "org.joda.money", "org.sunledger");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sunledger");

    @Test
    void public_signatures_name_only_our_own_types_the_jdk_and_joda_money() {
        List<String> foreign = publicCodeUnits()
                .flatMap(unit ->
                        named(unit).filter(type -> !allowed(type)).map(type -> unit.getFullName() + ": " + type))
                .sorted()
                .toList();

        assertThat(foreign).isEmpty();
        assertThat(publicCodeUnits().count()).isGreaterThan(300);
    }

    private Stream<JavaCodeUnit> publicCodeUnits() {
        return classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !INTERNAL.contains(type.getPackageName()))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Stream<String> named(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive())
                .map(JavaClass::getName);
    }

    private static boolean allowed(String type) {
        boolean internal = INTERNAL.stream().anyMatch(type::startsWith);
        boolean sql = type.startsWith("java.sql");
        return !internal && !sql && ALLOWED.stream().anyMatch(type::startsWith);
    }
}
