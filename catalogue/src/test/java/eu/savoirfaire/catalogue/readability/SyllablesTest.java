package eu.savoirfaire.catalogue.readability;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "sol,1",
        "casa,2",
        "ciudad,2",
        "país,2",
        "río,2",
        "caos,2",
        "aéreo,4",
        "guerra,2",
        "pingüino,3",
        "queso,2",
        "ahora,3",
        "emprendimiento,5",
        "migrante,3",
        "agricultura,5",
        "cooperación,5",
        "ley,1",
        "y,1",
        "leer,2",
        "búho,2",
        "oficial,3",
        "día,2",
        "juguete,3",
        "económico,5",
        "microcrédito,5"
    })
    void spanishWordsHaveTheSyllablesOfTheGrammar(String word, int syllables) {
        assertThat(Syllables.in(word, Language.ES)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "the,1",
        "made,1",
        "likes,1",
        "used,1",
        "wanted,2",
        "table,2",
        "boxes,2",
        "practice,2",
        "migrant,2",
        "people,2",
        "nation,2",
        "creation,3",
        "science,2",
        "area,3",
        "employment,3",
        "inclusion,3",
        "training,2",
        "women,2",
        "financial,3",
        "social,2",
        "municipality,6",
        "studying,3",
        "services,3",
        "experience,4",
        "place,1",
        "changes,2",
        "loan,1",
        "entrepreneur,4",
        "safely,2",
        "rhythm,1"
    })
    void englishWordsHaveTheSyllablesOfTheDictionary(String word, int syllables) {
        assertThat(Syllables.in(word, Language.EN)).isEqualTo(syllables);
    }
}
