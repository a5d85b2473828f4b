package eu.savoirfaire.catalogue.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.offline.paper.PaperReader;
import eu.savoirfaire.catalogue.offline.paper.PaperRefusal;
import eu.savoirfaire.catalogue.offline.paper.PaperWriter;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form that anybody may fill in, in every language. */
class BlankFormTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBlankFormComesBackBlank(Language language) {
        var paper = OfflineEditsTest.read(new PaperWriter(language).template());

        assertThat(paper.isEmpty()).isTrue();
        assertThat(paper.trace()).isEmpty();
        assertThat(paper.language()).contains(language);
        assertThat(paper.sections()).hasSize(Section.values().length);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFilledFormComesBackAsItWasFilledIn(Language language) {
        var sheet = OfflineEditsTest.randomSheet(new Random(language.ordinal()));

        var paper = OfflineEditsTest.read(WordProcessor.edit(
                new PaperWriter(language).template(),
                document -> sheet.texts().forEach((section, text) -> document.rewrite(section, text))));

        sheet.texts()
                .forEach((section, text) ->
                        assertThat(paper.sections()).containsEntry(section, OfflineEditsTest.plain(text)));
    }

    @Test
    void whatIsNoFormIsRefused() {
        assertThatThrownBy(() -> new PaperReader().read("a.txt", "INSTITUTION: x".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(PaperRefusal.OtherKind.class));
    }
}
