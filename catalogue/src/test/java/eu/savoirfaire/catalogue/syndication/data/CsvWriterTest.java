package eu.savoirfaire.catalogue.syndication.data;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.syndication.ExampleSheets;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final CsvWriter writer = new CsvWriter();

    @Test
    void eachSheetIsARowUnderTheKeysOfItsSections() throws IOException {
        var out = new ByteArrayOutputStream();

        writer.write(List.of(ExampleSheets.italian(), ExampleSheets.english()), Language.IT, out);

        try (var csv = CSVParser.parse(out.toString(StandardCharsets.UTF_8), WITH_HEADER)) {
            assertThat(csv.getHeaderNames())
                    .startsWith("code", "slug", "url")
                    .contains("textLanguage", "subject", "other")
                    .doesNotContain("contact");
            var rows = csv.getRecords();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().get("textLanguage")).isEqualTo("it");
            assertThat(rows.get(1).get("description"))
                    .isEqualTo("'- cooking\n- selling\n- keeping books\n\nThree evenings a week.");
        }
    }

    @Test
    void linesEndAsTheStandardSays() throws IOException {
        var out = new ByteArrayOutputStream();

        writer.write(List.of(), Language.IT, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("other\r\n").doesNotStartWith("\uFEFF");
    }
}
