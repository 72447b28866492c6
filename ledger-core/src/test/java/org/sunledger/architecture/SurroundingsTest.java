package org.sunledger.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A rule written over names is silent when a name is misspelt: so the rules are shown that they can fail. */
class SurroundingsTest {

    @Test
    void aForbiddenQuestionIsSeen() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
        assertThatThrownBy(() -> ArchitectureTest.asksNobody(Surroundings.CLOCK).check(offender))
                .hasMessageContaining("LocalDate.now");
        assertThatThrownBy(() ->
                        ArchitectureTest.asksNobody(Surroundings.SILENT_HABITS).check(offender))
                .hasMessageContaining("String.format")
                .hasMessageContaining("String.<init>")
                .hasMessageContaining("toLowerCase");
        assertThatThrownBy(
                        () -> ArchitectureTest.asksNobody(Surroundings.CONSOLE).check(offender))
                .hasMessageContaining("System.out");
    }

    @SuppressWarnings("DefaultCharset")
    private static final class Offender {
        void offend(byte[] bytes) {
            System.out.println(String.format("%s %s", LocalDate.now(), new String(bytes).toLowerCase()));
        }
    }
}
