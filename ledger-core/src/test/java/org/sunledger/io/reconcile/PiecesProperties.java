package org.sunledger.io.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sunledger.reconcile.Side;

/** A long text is the same whatever its pieces are made by. */
class PiecesProperties {
    @Property(tries = 20)
    void piecesStandInTheOrderOfTheirRows(@ForAll @IntRange(max = 100_000) int rows) throws IOException {
        StringBuilder wanted = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            wanted.append(row).append('\n');
        }

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Pieces pieces = new Pieces(out)) {
            pieces.write(rows, (from, to, into) -> {
                for (int row = from; row < to; row++) {
                    into.put(row).put('\n');
                }
            });
        }

        assertThat(out.toString(StandardCharsets.UTF_8).contentEquals(wanted)).isTrue();
    }

    @Property(tries = 500)
    void numbersAndTextsAreWhatJavaWritesOfThem(@ForAll long number, @ForAll String text) throws IOException {
        assertThat(written(new Utf8(0).put(number))).isEqualTo(Long.toString(number));
        assertThat(written(new Utf8(0).putHex(number))).isEqualTo(HexFormat.of().toHexDigits(number));
        Side side = Side.builder(List.of()).add(0, 1, 1, 1, text).build();
        assertThat(written(new Utf8(0).putId(side, 0))).isEqualTo(written(new Utf8(0).putQuoted(side.id(0))));
    }

    @Example
    void whatJsonCannotHoldIsEscaped() throws IOException {
        assertThat(written(new Utf8(1).putQuoted("a\"b\\c\n业主\u2028"))).isEqualTo("\"a\\\"b\\\\c\\u000a业主\\u2028\"");
        assertThat(written(new Utf8(1).put(Long.MIN_VALUE).put(0).put(-10).put(true)))
                .isEqualTo("-92233720368547758080-10true");
    }

    private static String written(Utf8 text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
