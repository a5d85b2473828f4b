package eu.savoirfaire.infra.search;

import static eu.savoirfaire.infra.search.SampleDocument.document;
import static eu.savoirfaire.infra.vocabulary.Language.AR;
import static eu.savoirfaire.infra.vocabulary.Language.EN;
import static eu.savoirfaire.infra.vocabulary.Language.IT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.result.Passage;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Passages show what matched, in the words of the text. */
interface PassagesContract extends SearchSubject {

    @Test
    default void aPassageMarksTheWordsAsTheTextHasThem() {
        put(document("one").body(IT, "Prima frase. I mediatori dell’accoglienza parlano tre lingue."));

        var passages = passages("mediatore accoglienza", IT);

        assertThat(passages).hasSize(1);
        assertThat(marked(passages.getFirst())).containsExactly("mediatori", "accoglienza");
        assertThat(passages.getFirst().field()).isEqualTo("body");
        assertThat(passages.getFirst().language()).isEqualTo(IT);
        assertThat(passages.getFirst().cutBefore()).isFalse();
        assertThat(passages.getFirst().cutAfter()).isFalse();
    }

    @Test
    default void thereAreAtMostTwoPassagesOfAHundredAndSixtyCharacters() {
        var filler = "parole senza alcun peso che riempiono una riga molto lunga ".repeat(8);
        put(document("one").body(IT, filler + "cucina " + filler + "giardino " + filler + "cucina " + filler));

        var passages = passages("cucina giardino", IT);

        assertThat(passages).hasSize(2).allSatisfy(passage -> {
            assertThat(passage.text()).hasSizeLessThanOrEqualTo(Passage.MAX_LENGTH);
            assertThat(passage.text()).isEqualTo(passage.text().strip());
            assertThat(passage.cutBefore()).isTrue();
            assertThat(passage.cutAfter()).isTrue();
        });
        assertThat(passages.stream().flatMap(passage -> marked(passage).stream()))
                .containsExactlyInAnyOrder("cucina", "giardino");
    }

    @Test
    default void ofTranslationsTheReadersLanguageIsShown() {
        put(document("one").title(IT, "Il progetto Aurora").title(EN, "The Aurora project"));

        assertThat(passages("aurora", EN)).extracting(Passage::language).containsExactly(EN);
        assertThat(passages("aurora", IT)).extracting(Passage::language).containsExactly(IT);
        assertThat(passages("progetto", EN)).extracting(Passage::language).containsExactly(IT);
    }

    @Test
    default void arabicAndDecomposedTextsAreMarkedInTheRightPlace() {
        put(document("one").body(AR, "مشروع إدماج المهاجرين في المدينة").body(IT, "Comunita\u0300 e citta\u0300"));

        assertThat(marked(passages("مهاجرين", AR).getFirst())).containsExactly("المهاجرين");
        assertThat(marked(passages("citta", IT).getFirst())).containsExactly("città");
    }

    @Test
    default void aMisspeltWordMarksWhatWasFoundInstead() {
        put(document("one").body(IT, "Storie di immigrazione"));

        assertThat(marked(passages("imigrazione", IT).getFirst())).containsExactly("immigrazione");
    }

    @Test
    default void noPassagesComeUnasked() {
        put(document("one").body(IT, "cucina"));

        assertThat(index().search(SearchQuery.of("cucina", IT).withHighlight(false))
                        .hits())
                .allSatisfy(hit -> assertThat(hit.passages()).isEmpty());
    }

    private List<Passage> passages(String text, Language language) {
        return search(text, language).hits().getFirst().passages();
    }

    private static List<String> marked(Passage passage) {
        return passage.marks().stream()
                .map(mark -> passage.text().substring(mark.from(), mark.to()))
                .toList();
    }
}
