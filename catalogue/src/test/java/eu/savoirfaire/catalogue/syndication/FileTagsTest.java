package eu.savoirfaire.catalogue.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileTagsTest {
    private final FileTags tags = new FileTags(new CodeLabels(new Vocabularies()));
    private final PublicSheet sheet = ExampleSheets.italian();

    @Test
    void theSameSheetHasTheSameTag() {
        assertThat(tags.of(ExampleSheets.italian(), Language.IT))
                .isEqualTo(tags.of(sheet, Language.IT))
                .matches("\"r2-it-[0-9a-f]{16}\"");
    }

    @Test
    void whateverAFileShowsChangesTheTag() {
        var tag = tags.of(sheet, Language.IT);

        assertThat(List.of(
                        tags.of(sheet, Language.EN),
                        tags.of(with("Altro ente", sheet.life(), sheet.permalink()), Language.IT),
                        tags.of(with(sheet.organisation(), Life.PLANNED, sheet.permalink()), Language.IT),
                        tags.of(with(sheet.organisation(), sheet.life(), "https://other.example/x"), Language.IT)))
                .doesNotContain(tag)
                .doesNotHaveDuplicates();
    }

    private PublicSheet with(String organisation, Life life, String permalink) {
        return new PublicSheet(
                sheet.code(),
                sheet.slug(),
                permalink,
                sheet.revision(),
                sheet.publishedAt(),
                organisation,
                life,
                sheet.sheet(),
                sheet.classifications(),
                sheet.facts(),
                sheet.workshops());
    }
}
