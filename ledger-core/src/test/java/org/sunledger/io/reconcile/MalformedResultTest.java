package org.sunledger.io.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Loaded;

/** A file that should hold the result of a reconciliation and holds something else is refused in words. */
class MalformedResultTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"schema\":\"sunledger/statement/1\"}",
                "{\"schema\":{\"a\":1}}",
                "{\"data\":[]}",
                "{\"data\":{\"groups\":{}}}",
                "{\"data\":{\"groups\":[1]}}",
                "{\"data\":{\"groups\":[[\"left\",[]]]}}",
                "{\"data\":{\"groups\":[{\"group\":1,\"left\":[[]]}]}}",
                "{\"data\":{\"groups\":[{\"group\":1,\"rule\":[]}]}}",
                "{\"data\":{\"groups\":[{\"group\":\"first\"}]}}",
                "{\"data\":{\"groups\":[{\"weights\":{\"a\":[1",
                "{\"data\":{\"groups\":[{\"weights\":15150}]}}",
                "{\"data\":{\"lines\":{\"left\":[{\"line\":1",
                "{\"data\":{\"lines\":{\"left\":[",
                "{\"data\":{\"open\":{\"left\":[{\"line\":1,\"texts\":[]}]}}}",
                "{\"provenance\":{\"left\":\"a.csv\"}}",
                "{\"provenance\":{\"carried\":\"a.csv\"}}",
                "{\"provenance\":{\"left\":{\"lines\":\"many\"}}}"
            })
    void whatIsNoResultIsRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), text);
        Loaded<Optional<EarlierResult>> read = EarlierResult.read(file);
        assertThat(read.value()).isEmpty();
        assertThat(read.failures())
                .extracting(failure -> failure.code())
                .containsExactly(Code.RECONCILE_RESULT_MALFORMED);
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        Path nowhere = folder.resolve("nowhere.json");

        assertThat(EarlierResult.read(nowhere).failures())
                .extracting(failure -> failure.code())
                .containsExactly(Code.CSV_FILE_MISSING);
        assertThat(ResultVerification.of(nowhere, currency -> {
                            throw new AssertionError(currency);
                        })
                        .failures())
                .extracting(failure -> failure.code())
                .containsExactly(Code.CSV_FILE_MISSING);
    }
}
