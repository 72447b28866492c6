package org.sunledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

class ExpectedCheckpointTest {
    private static final Checkpoint CHECKPOINT = TreeHead.EMPTY.checkpoint("sunledger/00112233445566aa");

    @Test
    void sizeAndCodeAreReadAsPeopleTypeThem() {
        assertThat(ExpectedCheckpoint.parse(" 42:7n42b3z9qk-0vxrd-8tsea ").orThrow())
                .isEqualTo(new ExpectedCheckpoint("", 42, "7N42B-3Z9QK-0VXRD-8TSEA"));
        assertThat(ExpectedCheckpoint.parse("42/7N42B-3Z9QK-0VXRD-8TSEA").orThrow())
                .isEqualTo(new ExpectedCheckpoint("", 42, "7N42B-3Z9QK-0VXRD-8TSEA"));
        assertThat(ExpectedCheckpoint.parse("sunledger/00112233445566aa:42:7N42B-3Z9QK-0VXRD-8TSEA")
                        .orThrow())
                .isEqualTo(new ExpectedCheckpoint("sunledger/00112233445566aa", 42, "7N42B-3Z9QK-0VXRD-8TSEA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "42", "42:", "42:7N42B", "0:7N42B-3Z9QK-0VXRD-8TSEA", "-1:7N42B-3Z9QK-0VXRD-8TSEA", "x 42"})
    void whatIsNotKeptOfACheckpointIsRefused(String text) {
        assertThat(ExpectedCheckpoint.parse(text).rejections())
                .extracting(Rejection::code)
                .containsExactly(Code.EXPECT_MALFORMED);
    }

    @Test
    void theFirstDifferenceIsNamed() {
        ExpectedCheckpoint same = ExpectedCheckpoint.of(CHECKPOINT);
        assertThat(same.difference(CHECKPOINT)).isEmpty();
        assertThat(new ExpectedCheckpoint("", 0, same.code()).difference(CHECKPOINT))
                .isEmpty();
        assertThat(new ExpectedCheckpoint("sunledger/ff", 0, same.code()).difference(CHECKPOINT))
                .map(Rejection::code)
                .contains(Code.LOG_ORIGIN_DIFFERS);
        assertThat(new ExpectedCheckpoint("", 1, same.code()).difference(CHECKPOINT))
                .map(Rejection::code)
                .contains(Code.LOG_SIZE_DIFFERS);
        assertThat(new ExpectedCheckpoint("", 0, "00000-00000-00000-00000").difference(CHECKPOINT))
                .map(Rejection::code)
                .contains(Code.LOG_ROOT_DIFFERS);
    }
}
