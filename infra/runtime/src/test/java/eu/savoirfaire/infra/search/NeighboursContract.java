package eu.savoirfaire.infra.search;

import static eu.savoirfaire.infra.search.SampleDocument.document;
import static eu.savoirfaire.infra.vocabulary.Language.EN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.search.content.Change;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.query.SimilarQuery;
import eu.savoirfaire.infra.search.query.SuggestQuery;
import eu.savoirfaire.infra.search.result.Suggestion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Suggestions while somebody types, and documents like another. */
interface NeighboursContract extends SearchSubject {
    String SAME = "A community garden where families grow vegetables";

    private void someNames() {
        put(
                document("p1")
                        .suggest("practice", "Comunità in cammino", "p1")
                        .suggest("topic", "Housing", "t-housing")
                        .suggest("place", "Andalucía", "ES61"),
                document("p2")
                        .suggest("practice", "Il cammino dell’accoglienza", "p2")
                        .suggest("topic", "Housing", "t-housing")
                        .suggest("organisation", "Rete Immigrazione", "o-1"));
    }

    @Test
    default void aBeginningOfTheNameComesBeforeABeginningOfAnyWord() {
        someNames();

        assertThat(names("cam", "practice")).containsExactly("Comunità in cammino", "Il cammino dell’accoglienza");
        assertThat(names("il cam", "practice")).containsExactly("Il cammino dell’accoglienza");
        assertThat(names("i", "practice")).startsWith("Il cammino dell’accoglienza");
    }

    @Test
    default void accentsCaseAndApostrophesDoNotMatter() {
        someNames();

        assertThat(names("COMUNITA", "practice")).containsExactly("Comunità in cammino");
        assertThat(names("andalucia", "place")).containsExactly("Andalucía");
        assertThat(names("l'accogl", "practice")).containsExactly("Il cammino dell’accoglienza");
    }

    @Test
    default void theInsideOfAWordAndOneSlipAreFound() {
        someNames();

        assertThat(names("migrazione", "organisation")).containsExactly("Rete Immigrazione");
        assertThat(names("imigr", "organisation")).containsExactly("Rete Immigrazione");
        assertThat(names("hosing", "topic")).containsExactly("Housing");
        assertThat(names("xyz", "topic")).isEmpty();
        assertThat(names(" ", "topic")).isEmpty();
    }

    @Test
    default void aNameThatManyDocumentsOfferIsSuggestedOnce() {
        someNames();

        var suggestions = index().suggest(new SuggestQuery("hous", List.of("practice", "topic"), 5));

        assertThat(suggestions).containsExactly(new Suggestion("topic", "Housing", "t-housing", 2));
    }

    @Test
    default void namesGoWithTheirDocument() {
        someNames();

        write(2, new Change.Delete("p1"), document("p2").put());

        assertThat(names("cam", "practice")).isEmpty();
        assertThat(names("hous", "topic")).isEmpty();
        assertThat(search("", EN).total()).isOne();
    }

    @Test
    default void similarDocumentsAreFromOtherOrganisationsAndOneFromElsewhere() {
        put(
                place("given", "o-1", "rural").body(EN, SAME),
                place("own", "o-1", "rural").body(EN, SAME),
                place("twin", "o-2", "rural").body(EN, SAME),
                place("twin-again", "o-2", "rural").body(EN, SAME),
                place("city", "o-3", "urban").body(EN, "A garden for families in the city"),
                place("apart", "o-4", "urban").body(EN, "Legal advice at the border"),
                document("nowhere").facet("organisation", "o-5").body(EN, SAME));

        var similar = index().similar(new SimilarQuery("given", List.of("topic"), "organisation", "territory", 2));

        assertThat(similar.documents()).extracting(SearchDocument::id).containsExactly("nowhere", "twin");
        assertThat(similar.contrasting()).map(SearchDocument::id).contains("city");
    }

    @Test
    default void sharedCodesMakeDocumentsAlike() {
        put(
                place("given", "o-1", "rural").body(EN, "One thing").facet("topic", "food"),
                place("same-topic", "o-2", "rural").body(EN, "Quite different").facet("topic", "food"),
                place("other-topic", "o-3", "rural").body(EN, "Nothing alike").facet("topic", "law"));

        var similar = index().similar(new SimilarQuery("given", List.of("topic"), "organisation", "territory", 3));

        assertThat(similar.documents()).extracting(SearchDocument::id).containsExactly("same-topic");
        assertThat(similar.contrasting()).isEmpty();
    }

    @Test
    default void nothingIsLikeADocumentThatIsNotThere() {
        var similar = index().similar(new SimilarQuery("gone", List.of(), "organisation", "territory", 3));

        assertThat(similar.documents()).isEmpty();
        assertThat(similar.contrasting()).isEqualTo(Optional.empty());
    }

    private static SampleDocument place(String id, String organisation, String territory) {
        return document(id).facet("organisation", organisation).facet("territory", territory);
    }

    private List<String> names(String typed, String kind) {
        return index().suggest(new SuggestQuery(typed, List.of(kind), 5)).stream()
                .map(Suggestion::text)
                .toList();
    }
}
