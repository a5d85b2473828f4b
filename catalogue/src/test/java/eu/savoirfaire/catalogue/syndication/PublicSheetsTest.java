package eu.savoirfaire.catalogue.syndication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Edition;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.practice.RevisionState;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Classification.Status;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.syndication.citation.BibtexWriter;
import eu.savoirfaire.catalogue.syndication.citation.RisWriter;
import eu.savoirfaire.catalogue.syndication.data.CsvWriter;
import eu.savoirfaire.catalogue.syndication.data.JsonLdWriter;
import eu.savoirfaire.catalogue.syndication.data.JsonWriter;
import eu.savoirfaire.catalogue.syndication.print.DocxWriter;
import eu.savoirfaire.catalogue.syndication.print.PdfWriter;
import eu.savoirfaire.catalogue.syndication.print.ReportWriter;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.document.DocumentReader;
import eu.savoirfaire.infra.document.Reading;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicSheetsTest {
    private static final String ADDRESS = "nessuno.inventato@example.org";
    private static final String NUMBER = "+39 055 2477490";
    private static final CodeLabels CODES = new CodeLabels(new Vocabularies());
    private static final List<SheetWriter> WRITERS = List.of(
            new JsonWriter(CODES),
            new CsvWriter(),
            new RisWriter(CODES),
            new BibtexWriter(CODES),
            new JsonLdWriter(CODES),
            new DocxWriter(),
            new PdfWriter(),
            new ReportWriter());

    private final PublicSheets publicSheets = new PublicSheets();

    @Test
    void theContactSectionIsLeftOut() {
        var sheet = publicSheets.of(published("Testo."), "https://example.org");

        assertThat(sheet.texts()).doesNotContainKey(Section.CONTACT).hasSize(Section.values().length - 1);
    }

    @Test
    void aSheetWithAContactIsNoPublicSheet() {
        var sheet = ExampleSheets.italian();
        var withContact = sheet.sheet().with(Section.CONTACT, "Nessuno");

        assertThatThrownBy(() -> new PublicSheet(
                        sheet.code(),
                        sheet.slug(),
                        sheet.permalink(),
                        1,
                        sheet.publishedAt(),
                        sheet.organisation(),
                        sheet.life(),
                        withContact,
                        List.of(),
                        Structure.empty(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noFormBearsAnAddressOrANumber() throws IOException {
        var sheet =
                publicSheets.of(published("Scrivere a " + ADDRESS + " o tel. " + NUMBER + "."), "https://example.org");

        for (var writer : WRITERS) {
            assertThat(said(writer, sheet))
                    .as(writer.form().code())
                    .doesNotContainIgnoringCase("inventato")
                    .doesNotContain("2477490")
                    .doesNotContain("055 24");
        }
    }

    @Test
    void anAddressDoesNotHideBehindInvisibleCharacters() {
        var sheet =
                publicSheets.of(published("nessuno\u0000.inven\u202Etato@exam\u0007ple.org"), "https://example.org");

        assertThat(sheet.texts().values()).noneMatch(text -> text.contains("@"));
    }

    @Test
    void whatDoesNotBelongInATextIsGone() {
        var sheet = publicSheets.of(published("a\u0000b\u001Bc\uD800d\u202Ee\uFFFEf\tg\r\nh😀"), "https://example.org");

        assertThat(sheet.sheet().text(Section.RESULTS)).contains("abcdef g\nh😀");
    }

    @Test
    void hostileTextIsWrittenInEveryForm() throws IOException {
        var hostile = "=HYPERLINK(\"x\") </script><!-- ]]> & { \\ } % $ # _ ~ ^ ${7*7} th:text \u0000 \u202Eevil "
                + "A".repeat(5_000);
        var sheet = publicSheets.of(published(hostile), "https://example.org");

        for (var writer : WRITERS) {
            var out = new ByteArrayOutputStream();
            writer.write(sheet, Language.AR, out);
            assertThat(out.size()).as(writer.form().code()).isPositive();
        }
    }

    /** The bytes as they are, and the text of those that are packed. */
    private static String said(SheetWriter writer, PublicSheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(sheet, Language.IT, out);
        var bytes = new String(out.toByteArray(), UTF_8);
        return switch (writer.form()) {
            case PDF, DOCX -> {
                var reading = new DocumentReader().read("x", new ByteArrayInputStream(out.toByteArray()));
                yield bytes + ((Reading.Done) reading).document().text();
            }
            default -> bytes;
        };
    }

    private static PublishedSheet published(String text) {
        var texts = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            texts.put(section, text);
        }
        var phrase = new Classification(Facet.COUNTRY, "IT", Status.PROPOSED, text, true);
        return new PublishedSheet(
                new PracticeId(new UUID(0, 1)),
                "GP-2026-0001",
                "prova",
                new OrganisationId(new UUID(0, 2)),
                "Ente " + text,
                Life.RUNNING,
                new Revision(
                        1,
                        new Edition(1, 0),
                        RevisionState.PUBLISHED,
                        new Sheet(Map.copyOf(texts), Language.IT, Language.IT),
                        Structure.of(List.of(phrase)),
                        Origin.hand(),
                        Instant.EPOCH,
                        Optional.of(Instant.EPOCH)),
                List.of(new PresentedWorkshop("w", "w", "Incontro " + text, "1970", "Firenze")));
    }
}
