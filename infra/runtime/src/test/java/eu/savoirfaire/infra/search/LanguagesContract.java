package eu.savoirfaire.infra.search;

import static eu.savoirfaire.infra.search.SampleDocument.document;
import static eu.savoirfaire.infra.vocabulary.Language.AR;
import static eu.savoirfaire.infra.vocabulary.Language.EN;
import static eu.savoirfaire.infra.vocabulary.Language.ES;
import static eu.savoirfaire.infra.vocabulary.Language.FR;
import static eu.savoirfaire.infra.vocabulary.Language.IT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.search.result.Results;
import eu.savoirfaire.infra.vocabulary.Language;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words find each other across inflection, accents, apostrophes and ways of encoding, in each language. */
interface LanguagesContract extends SearchSubject {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IT | Perché l’accoglienza nelle città | citta
            IT | Perché l’accoglienza nelle città | CITTÀ
            IT | Perché l’accoglienza nelle città | accoglienza
            IT | Percorsi dell'accoglienza diffusa | l'accoglienza
            IT | Percorsi dell´accoglienza diffusa | all’accoglienza
            IT | Il mediatore culturale | mediatori culturali
            IT | Corsi per lavoratrici straniere | lavoratrice straniera
            IT | Sportello per l'università | universita'
            EN | Helping young families | helps family
            EN | The women's workshop | women workshops
            IT | Le case e i corsi | casa corso
            ES | Casas para niños | casa niño
            FR | Les amis de la rue | ami rues
            EN | Schools that integrate newcomers | integrating newcomer
            EN | A naïve approach to housing | naive approaches
            ES | La integración de los jóvenes | integracion joven
            ES | La integración de los jóvenes | INTEGRACIONES
            ES | Niños y niñas en la escuela | nino escuelas
            ES | Talleres para mujeres migrantes | mujer migrante taller
            FR | L’accueil des réfugiés | accueils refugie
            FR | Aujourd'hui, l'école ouverte | ecoles ouvertes
            FR | Des ateliers professionnels | atelier professionnelle
            AR | إدماج المهاجرين في المدينة | ادماج مهاجرين
            AR | تعليم اللغة العربية | لغة عربية
            AR | المُدُن المفتوحة | المدن مفتوحة
            """)
    default void aWordFindsItsOtherForms(Language language, String text, String query) {
        put(document("wanted").body(language, text), document("other").body(language, "xyzzy"));

        Results results = search(query, language);

        assertThat(ids(results)).containsExactly("wanted");
        assertThat(results.relaxed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IT, è, perché", "EN, the, how", "ES, los, qué", "FR, les, dans", "AR, في, من"})
    default void stopWordsAreNotWaitedFor(Language language, String one, String other) {
        put(document("wanted").body(language, "xylophone"));

        assertThat(search(one + " xylophone " + other, language).relaxed()).isEmpty();
        assertThat(ids(one + " xylophone " + other, language)).containsExactly("wanted");
    }

    @Test
    default void aQueryOfStopWordsAloneStillFindsThem() {
        put(document("wanted").body(EN, "To be or not to be"), document("other").body(EN, "Something else"));

        assertThat(ids("to be or not to be", EN)).containsExactly("wanted");
    }

    @Test
    default void decomposedLettersAreTheSameAsComposedOnes() {
        put(document("decomposed").body(IT, Normalizer.normalize("Comunità e solidarietà", Normalizer.Form.NFD)));

        assertThat(ids("comunità", IT)).containsExactly("decomposed");
        assertThat(ids(Normalizer.normalize("solidarietà", Normalizer.Form.NFD), IT))
                .containsExactly("decomposed");
    }

    @Test
    default void aWordIsFoundInEveryLanguageWhateverTheLanguageOfTheReader() {
        put(
                document("italian").body(IT, "Le scuole aperte"),
                document("spanish").body(ES, "Las escuelas abiertas"));

        assertThat(ids("escuela", IT)).containsExactly("spanish");
        assertThat(ids("scuola", AR)).containsExactly("italian");
    }

    @Test
    default void theLanguageOfTheReaderComesFirst() {
        put(document("a").title(FR, "Solidarité rurale, centre"), document("b").title(EN, "Rural solidarity centre"));

        assertThat(ids("centre", EN)).containsExactly("b", "a");
        assertThat(ids("centre", FR)).containsExactly("a", "b");
    }

    @Test
    default void aTextOfAnUnknownLanguageIsFoundByItsWords() {
        put(document("polish").foreign("Różnorodność w szkołach"));

        assertThat(ids("roznorodnosc", IT)).containsExactly("polish");
    }

    @Test
    default void aTranslationFindsItsDocumentOnce() {
        put(document("both").title(IT, "Orto urbano").title(EN, "Urban garden"));

        assertThat(ids("orti urbani", IT)).containsExactly("both");
        assertThat(ids("urban gardens", EN)).containsExactly("both");
        assertThat(search("urban", EN).total()).isOne();
    }

    @Test
    default void aTitleCountsMoreThanABody() {
        put(
                document("body").title(IT, "Altro ancora").body(IT, "cucina"),
                document("title").title(IT, "Cucina ancora").body(IT, "altro"));

        assertThat(ids("cucina", IT)).containsExactly("title", "body");
    }
}
