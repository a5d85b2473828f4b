package eu.savoirfaire.infra.vocabulary.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptFinderTest {
    private static final ConceptFinder FINDER = new ConceptFinder(new Vocabularies());

    @ParameterizedTest
    @CsvSource({
        "microcredito, microcredit",
        "small loans, microcredit",
        "préstamos, microcredit",
        "petits prêts, microcredit",
        "القروض الصغيرة, microcredit",
        "imprenditrici straniere, entrepreneurship",
        "moneda complementaria, complementary-currency",
        "monnaies locales, complementary-currency",
        "العملة التكميلية, complementary-currency",
        "alloggi solidali, social-housing",
        "social housing, social-housing",
        "logements sociaux, social-housing",
        "السكن الاجتماعي, social-housing",
        "pueblos despoblados, rural-repopulation",
        "القرى المهجورة, rural-repopulation",
        "autovalutazione delle competenze digitali, self-assessment",
        "المهارات الرقمية, digital-skills",
        "competenze non formali, non-formal-skills-recognition",
        "Libro bianco, white-paper",
        "الكتاب الأبيض, white-paper",
        "guichet unique, one-stop-information",
        "sportelli informativi, one-stop-information",
        "stages en entreprise, internships",
        "voces de mujeres inmigrantes, gender-studies",
        "العمل التطوعي, volunteering",
        "comunicazione crossmediale, crossmedia-communication"
    })
    void aTopicIsFoundInEachLanguage(String words, String code) {
        assertThat(codes(words, VocabularyName.TOPICS)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PERMESSI DI SOGGIORNO", "permesso di soggiorno", "Permessi  di soggiorno", "permessi soggiorno"
            })
    void caseBlanksAndFunctionWordsDoNotMatter(String words) {
        assertThat(codes(words, VocabularyName.TOPICS)).containsExactly("residence-permits");
    }

    @Test
    void decomposedAccentsAndApostrophesDoNotMatter() {
        var composed = "l’éducation financière";

        var mentions = FINDER.find(Normalizer.normalize(composed, Normalizer.Form.NFD), Language.FR);

        assertThat(mentions).extracting(Mention::code).contains("financial-education");
        assertThat(mentions.getFirst().start()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "والنساء المهاجرات",
                "للنساء المهاجرات",
                "النسـاء المهاجرات",
                "النِّساء المُهاجِرات",
                "نساء مهاجرات"
            })
    void arabicArticlesVowelSignsAndStretchedLettersDoNotMatter(String words) {
        assertThat(codes(words, VocabularyName.BENEFICIARIES)).containsExactly("migrant-women");
    }

    @Test
    void theLongestPhraseWins() {
        var mentions = FINDER.find("Corsi per donne migranti", Language.IT);

        assertThat(mentions)
                .filteredOn(mention -> mention.vocabulary() == VocabularyName.BENEFICIARIES)
                .extracting(Mention::code, Mention::phrase)
                .containsExactly(tuple("migrant-women", "donne migranti"));
    }

    @Test
    void aPhraseDoesNotReachOverACommaOrALineEnd() {
        assertThat(codes("corsi per donne, migranti", VocabularyName.BENEFICIARIES))
                .containsExactly("women", "migrants");
        assertThat(codes("donne\nmigranti", VocabularyName.BENEFICIARIES)).containsExactly("women", "migrants");
    }

    @Test
    void wordsInsideOtherWordsAreNotFound() {
        assertThat(codes("il casale, la casacca, il caso", VocabularyName.TOPICS))
                .isEmpty();
    }

    @Test
    void anAcronymCountsOnlyInCapitals() {
        assertThat(codes("Le cas de Trento", VocabularyName.TOPICS)).isEmpty();
        assertThat(codes("Gli standard dei CAS", VocabularyName.TOPICS)).containsExactly("reception");
    }

    @Test
    void theGivenLanguageGoesFirst() {
        var mention = FINDER.find("stage", Language.FR).getFirst();

        assertThat(mention.language()).isEqualTo(Language.FR);
        assertThat(mention.code()).isEqualTo("internships");
    }

    private static List<String> codes(String text, VocabularyName vocabulary) {
        return FINDER.find(text).stream()
                .filter(mention -> mention.vocabulary() == vocabulary)
                .map(Mention::code)
                .toList();
    }
}
