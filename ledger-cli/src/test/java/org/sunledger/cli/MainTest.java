package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void theVersionIsTheOneOfTheBuild() {
        Terminalist somebody = new Terminalist(folder);
        assertThat(somebody.types("--version")).isZero();
        assertThat(somebody.out()).matches("sunledger \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
        assertThat(somebody.err()).isEmpty();
    }
}
