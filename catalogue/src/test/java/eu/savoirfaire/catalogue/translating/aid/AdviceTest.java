package eu.savoirfaire.catalogue.translating.aid;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import org.junit.jupiter.api.Test;

class AdviceTest {
    @Test
    void aNumberThatIsGroupedAnotherWayOrInOtherFiguresIsThere() {
        assertThat(Advice.of("Circa 2.500 persone e 40 corsi", "About 2,500 people and 40 courses", Language.EN)
                        .missing())
                .isEmpty();
        assertThat(Advice.of("2.500 persone", "٢٥٠٠ شخص", Language.AR).missing())
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(Advice.of("Il FAMI paga 12 corsi della ASL", "The fund pays courses of the ASL", Language.EN)
                        .missing())
                .containsExactly("12", "FAMI");
    }

    @Test
    void aLineInCapitalsHasNoAcronyms() {
        assertThat(Advice.of("UN CORSO PER TUTTI", "A course for all", Language.EN)
                        .missing())
                .isEmpty();
    }

    @Test
    void aTextMuchShorterThanItsSourceIsUnusual() {
        var source = "Una frase abbastanza lunga da dire qualcosa sulla lunghezza della sua traduzione.";

        assertThat(Advice.of(source, "Short.", Language.EN).unusual()).isTrue();
        assertThat(Advice.of("Breve", "S", Language.EN).unusual()).isFalse();
    }

    @Test
    void termsOfTheVocabulariesAreNamedInTheOtherLanguage() {
        var vocabularies = new Vocabularies();
        var glossary = new Glossary(vocabularies, new ConceptFinder(vocabularies));

        var terms = glossary.of("Corsi per minori stranieri non accompagnati in Toscana", Language.IT, Language.EN);

        assertThat(terms).extracting(Glossary.Term::label).contains("Tuscany");
        assertThat(terms).extracting(Glossary.Term::phrase).contains("Toscana");
    }
}
