package org.sunledger.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.Book;
import org.sunledger.log.Checkpoint;
import org.sunledger.store.InMemoryStore;

/** The shell script that needs nothing of ours finds the root that we find. */
class RehashLeavesTest {
    private static final Path SCRIPT = Path.of("..", "examples", "oracles", "rehash-leaves.sh");

    @TempDir
    Path folder;

    @BeforeAll
    static void onlyWhereItsProgramsAre() {
        List<String> missing = Stream.of("sh", "awk", "xxd", "split", "sha256sum", "xargs", "mktemp")
                .filter(program -> Stream.of("/bin", "/usr/bin", "/usr/local/bin")
                        .noneMatch(place -> Files.isExecutable(Path.of(place, program))))
                .toList();
        assumeThat(missing).as("programs that are not on this machine").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 40})
    void theScriptFindsSizeAndRoot(int facts) throws IOException, InterruptedException {
        Book book = GeneratedBook.of(7, facts, new InMemoryStore());
        Path leaves = folder.resolve("book.leaves");
        Files.writeString(leaves, ExportGoldenTest.export(book, ExportFormat.LEAVES));
        Checkpoint checkpoint = book.now().checkpoint();

        Process script = new ProcessBuilder("sh", SCRIPT.toString(), leaves.toString()).start();
        String printed = new String(script.getInputStream().readAllBytes(), UTF_8);

        assertThat(script.waitFor()).isZero();
        assertThat(printed)
                .isEqualTo(checkpoint.size() + "/" + checkpoint.shortCode() + "\n"
                        + checkpoint.root().hex() + "\n");
    }
}
