package eu.savoirfaire.catalogue.syndication.citation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.syndication.CodeLabels;
import eu.savoirfaire.catalogue.syndication.ExampleSheets;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RisWriterTest {
    private final RisWriter writer = new RisWriter(new CodeLabels(new Vocabularies()));

    @Test
    void everyLineHasATagAndEveryReferenceItsEnds() throws IOException {
        var out = new ByteArrayOutputStream();

        writer.write(
                List.of(ExampleSheets.italian(), ExampleSheets.english(), ExampleSheets.arabic()), Language.IT, out);

        var references = out.toString(StandardCharsets.UTF_8).split("ER  - \r\n\r\n", -1);
        assertThat(references).hasSize(4);
        assertThat(references[3]).isEmpty();
        for (var reference : List.of(references).subList(0, 3)) {
            assertThat(reference).startsWith("TY  - RPRT\r\n");
            assertThat(reference.lines()).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - \\S.*"));
        }
    }

    @Test
    void theOrganisationIsOneAuthor() throws IOException {
        var out = new ByteArrayOutputStream();

        writer.write(ExampleSheets.italian(), Language.IT, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("AU  - Consorzio Orizzonti; in rete con cinque Comuni della Valdelsa\r\n")
                .contains("PY  - 2026\r\n", "DA  - 2026/03/14/\r\n", "LA  - it\r\n", "KW  - Italia\r\n")
                .contains("UR  - https://example.org/practices/scheda-gp-2026-0001\r\n")
                .doesNotContain("Valdelsa\r\nKW", "ITI1");
    }
}
