package org.sunledger.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunledger.Book;
import org.sunledger.BookExport;

/** Whole exports under {@code src/test/resources}; {@code -Dgolden.rewrite=true} writes them anew. */
class ExportGoldenTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "org", "sunledger", "io", "export");

    static String export(Book book, ExportFormat format) throws IOException {
        StringBuilder text = new StringBuilder();
        assertThat(BookExport.write(book.now(), format, text).orThrow())
                .isEqualTo(book.now().checkpoint());
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aSmallChineseBookIsWrittenAsItWasReadBefore(ExportFormat format) throws IOException {
        Path expected = EXPECTED.resolve("small-book." + format.text());
        String text = export(SmallBook.create(), format);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, text, UTF_8);
        }

        assertThat(text).isEqualTo(Files.readString(expected, UTF_8));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "JSONL", mode = EnumSource.Mode.EXCLUDE)
    void onlyThePrivateCopyHoldsPersonalTexts(ExportFormat format) throws IOException {
        assertThat(export(SmallBook.create(), format)).doesNotContain("13800000000", "王先生");
    }

    @Test
    void thePrivateCopySaysInEveryLineThatItIsConfidential() throws IOException {
        assertThat(export(SmallBook.create(), ExportFormat.JSONL))
                .contains("13800000000", "王先生")
                .satisfies(
                        text -> assertThat(text.lines()).allMatch(line -> line.startsWith("{\"confidential\":true,")));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aPrefixIsWrittenAsTheWholeBookWasThen(ExportFormat format) throws IOException {
        Book book = SmallBook.create();
        long size = book.now().size();
        String then = export(book, format);
        book.record(SmallBook.KEEPER, book.reversals(List.of(7L), LocalDate.of(2018, 5, 1), "误"))
                .orThrow();

        StringBuilder again = new StringBuilder();
        BookExport.write(book.at(size).orThrow(), format, again).orThrow();

        assertThat(again.toString()).isEqualTo(then).isNotEqualTo(export(book, format));
    }
}
