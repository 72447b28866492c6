package org.sunledger.io.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Loaded;

/** An auditor's file keeps its head, its parts, and the parts it knows nothing of. */
class EngagementFileTest {
    private static final Checkpoint BOUND = new Checkpoint("sunledger/0123456789abcdef", 7, TreeHead.EMPTY.root());
    private static final CanonicalObject DECISION = CanonicalObject.builder()
            .put("decision", "accept")
            .put("by", "an auditor")
            .put("reason", "看过票据")
            .putTexts("left", List.of("F12"))
            .putTexts("right", List.of())
            .build();

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        EngagementFile file = EngagementFile.begin("2018 audit", "Example Audit LLP", BOUND)
                .append("decisions", DECISION)
                .append("decisions", DECISION)
                .with(
                        "opinion",
                        CanonicalObject.builder().put("kind", "unqualified").build());

        EngagementFile again = EngagementFile.read(file.toText());

        assertThat(again).isEqualTo(file);
        assertThat(again.list("decisions")).containsExactly(DECISION, DECISION);
        assertThat(again.part("opinion")).isPresent();
        assertThat(again.part("sample")).isEmpty();
        assertThat(again.list("sample")).isEmpty();
    }

    @Test
    void aFileAboutNoBookHasNoCheckpoint() {
        EngagementFile file = EngagementFile.begin("two lists", "somebody", null);

        assertThat(file.toText()).doesNotContain("checkpoint");
        assertThat(EngagementFile.read(file.toText())).isEqualTo(file);
    }

    @Test
    void aPartThatNobodyKnowsStays() {
        EngagementFile file = EngagementFile.read(EngagementFile.begin("a", "b", BOUND)
                .with("made-up", new CanonicalText("kept"))
                .toText());

        assertThat(file.append("decisions", DECISION).toText()).contains("\"made-up\": \"kept\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"schema\":\"sunledger/engagement/2\",\"name\":\"\",\"auditor\":\"\"}",
                "{\"schema\":\"sunledger/engagement/1\",\"auditor\":\"\"}",
                "{\"schema\":\"sunledger/engagement/1\",\"name\":\"\",\"auditor\":\"\",\"checkpoint\":{\"origin\":\"a b\","
                        + "\"size\":1,\"root\":\"00\"}}"
            })
    void whatIsNoneIsRefused(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("e.json"), text);

        Loaded<Optional<EngagementFile>> read = EngagementFile.read(path);

        assertThat(read.value()).isEmpty();
        assertThat(read.failures())
                .extracting(failure -> failure.code().text())
                .containsExactly("engagement.malformed");
        assertThat(EngagementFile.read(folder.resolve("none.json")).failures())
                .extracting(failure -> failure.code().text())
                .isEqualTo(List.of("csv.file-missing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'bank': {} | bank is no list",
                "'notes': [{'text': 'heard'}, 'seen'] | notes, entry 2 is no object",
                "'notes': [{'text': 7}] | notes, entry 1: member \"text\" is of another kind",
                "'conclusions': [{'test': 'A-ROUND'}] | conclusions, entry 1: no member \"conclusion\"",
                "'conclusions': [{'test': 'A-ROUND', 'conclusion': 'open', 'note': []}]"
                        + " | conclusions, entry 1: member \"note\" is of another kind",
                "'decisions': [{'decision': 'note', 'by': 'a', 'reason': 'b', 'left': ['F1'], 'right': 'F2'}]"
                        + " | decisions, entry 1: member \"right\" is of another kind",
                "'materiality': {} | materiality: no member \"amount\"",
                "'opinion': {'kind': true} | opinion: member \"kind\" is of another kind"
            })
    void aSlipInAPartIsNamedWithItsPlace(String part, String reason) throws IOException {
        String text =
                ("{'schema': 'sunledger/engagement/1', 'name': 'a', 'auditor': 'b', " + part + "}").replace('\'', '"');

        Loaded<Optional<EngagementFile>> read =
                EngagementFile.read(Files.writeString(folder.resolve("slip.json"), text));

        assertThat(read.value()).isEmpty();
        assertThat(read.failures())
                .extracting(failure -> failure.details().get("reason"))
                .containsExactly(reason);
    }
}
