package eu.savoirfaire.catalogue.syndication.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.savoirfaire.catalogue.sheet.Level;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.CodeLabels;
import eu.savoirfaire.catalogue.syndication.ExampleSheets;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final CodeLabels CODES = new CodeLabels(new Vocabularies());
    private final JsonWriter writer = new JsonWriter(CODES);

    @Test
    void aSheetHasTheShapeThatOthersBuildOn() throws IOException {
        var sheet = read(ExampleSheets.italian()).at("/sheets/0");

        assertThat(sheet.at("/code").asText()).isEqualTo("GP-2026-0001");
        assertThat(sheet.at("/revision").asInt()).isEqualTo(2);
        assertThat(sheet.at("/publishedAt").asText()).isEqualTo("2026-03-14T09:26:53Z");
        assertThat(sheet.at("/level").asText())
                .isEqualTo(Level.of(ExampleSheets.italian().sheet()).name());
        assertThat(sheet.at("/life").asText()).isEqualTo("ENDED");
        assertThat(sheet.at("/textLanguage").asText()).isEqualTo("it");
        assertThat(sheet.at("/sections/territory").asText()).isEqualTo("Valdelsa, Toscana");
        assertThat(sheet.at("/workshops/0/date").asText()).isEqualTo("2025-04-03");
        assertThat(sheet.at("/classifications/0/label").asText()).isEqualTo("Italia");
        assertThat(sheet.at("/classifications/1/status").asText()).isEqualTo("PROPOSED");
    }

    @Test
    void aMissingSectionIsNullAndTheContactAbsent() throws IOException {
        var sections = read(ExampleSheets.english()).at("/sheets/0/sections");

        assertThat(sections.get("future").isNull()).isTrue();
        assertThat(sections.has("contact")).isFalse();
        assertThat(sections.size()).isEqualTo(Section.values().length - 1);
    }

    @Test
    void anEmptyCatalogueIsAnEmptyList() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(List.of(), Language.IT, out);

        assertThat(new ObjectMapper().readTree(out.toByteArray()).at("/sheets").size())
                .isZero();
    }

    @Test
    void nothingInItEndsAScript() throws IOException {
        var hostile =
                ExampleSheets.sheet("GP-1", Map.of(Section.SUBJECT, "</script><!-- & \u2028"), Language.IT, List.of());
        var out = new ByteArrayOutputStream();
        new JsonLdWriter(CODES).write(hostile, Language.IT, out);

        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("<", ">", "&");
        assertThat(new ObjectMapper().readTree(out.toByteArray()).at("/name").asText())
                .isEqualTo("</script><!-- &");
    }

    @Test
    void linkedDataSaysOnlyWhatIsConfirmed() throws IOException {
        var out = new ByteArrayOutputStream();
        new JsonLdWriter(CODES).write(ExampleSheets.italian(), Language.EN, out);
        var report = new ObjectMapper().readTree(out.toByteArray());

        assertThat(report.at("/@context").asText()).isEqualTo("https://schema.org");
        assertThat(report.at("/@type").asText()).isEqualTo("Report");
        assertThat(report.at("/inLanguage").asText()).isEqualTo("it");
        assertThat(report.at("/datePublished").asText()).isEqualTo("2026-03-14");
        assertThat(report.at("/spatialCoverage").size()).isEqualTo(1);
        assertThat(report.at("/spatialCoverage/0/name").asText()).isEqualTo("Italy");
        assertThat(report.at("/author/@type").asText()).isEqualTo("Organization");
    }

    private JsonNode read(PublicSheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(sheet, Language.IT, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
