package eu.savoirfaire.infra.search;

import static eu.savoirfaire.infra.search.SampleDocument.document;
import static eu.savoirfaire.infra.vocabulary.Language.EN;
import static eu.savoirfaire.infra.vocabulary.Language.IT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.search.query.Expansion;
import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.result.Hit;
import eu.savoirfaire.infra.search.result.Reason;
import eu.savoirfaire.infra.search.result.Relaxation;
import eu.savoirfaire.infra.search.result.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens when too little is found, what words stand for, and why a document is there. */
interface StagesContract extends SearchSubject {

    @Test
    default void withFiveDocumentsNothingIsRelaxed() {
        put(many(5, "casa e lavoro"));
        put(document("less").body(IT, "casa"));

        var results = search("casa lavoro", IT);

        assertThat(results.total()).isEqualTo(5);
        assertThat(results.relaxed()).isEmpty();
        assertThat(results.didYouMean()).isEmpty();
    }

    @Test
    default void withFourDocumentsThoseWithMostWordsComeAfterThem() {
        put(many(4, "casa lavoro scuola"));
        put(
                document("most").title(IT, "Lavoro lavoro scuola"),
                document("least").body(IT, "scuola"));

        var results = search("casa lavoro scuola", IT);

        assertThat(ids(results)).endsWith("most").hasSize(5);
        assertThat(results.hits()).extracting(Hit::stage).endsWith(Stage.ALL_TERMS, Stage.MOST_TERMS);
        assertThat(results.relaxed()).contains(new Relaxation(Stage.MOST_TERMS, List.of(), "casa lavoro scuola"));
    }

    @Test
    default void aMisspeltWordFindsTheRightOneAndSaysSo() {
        put(
                document("wanted").body(IT, "Storie di immigrazione"),
                document("other").body(IT, "Storie di cucina"));

        var results = search("imigrazione", IT);

        assertThat(ids(results)).containsExactly("wanted");
        assertThat(results.relaxed()).contains(new Relaxation(Stage.FUZZY, List.of("imigrazione"), "immigrazione"));
        assertThat(results.didYouMean()).contains("immigrazione");
    }

    @Test
    default void aMisspeltWordAmongOthersPutsTheDocumentWithAllOfThemFirst() {
        put(
                document("one").body(IT, "cucina siciliana"),
                document("both").body(IT, "immigrazione siciliana"),
                document("other").body(IT, "immigrazione lombarda"));

        var results = search("imigrazione siciliana", IT);

        assertThat(ids(results).getFirst()).isEqualTo("both");
        assertThat(results.didYouMean()).contains("immigrazione siciliana");
    }

    @Test
    default void whatIsSuggestedHasTheAccentsOfTheDocuments() {
        put(document("wanted").body(IT, "La comunità locale"));

        assertThat(search("comunta", IT).didYouMean()).contains("comunità");
        assertThat(search("Comunta", IT).hits()).hasSize(1);
    }

    @Test
    default void twoSlipsAreForgivenInLongWordsOnly() {
        put(document("long").body(EN, "accommodation"), document("short").body(EN, "garden"));

        assertThat(ids("acomodation", EN)).containsExactly("long");
        assertThat(ids("graden", EN)).containsExactly("short");
        assertThat(ids("gerdem", EN)).isEmpty();
        assertThat(ids("xarden", EN)).isEmpty();
    }

    @Test
    default void shortWordsAreTakenAsTheyAre() {
        put(document("word").body(EN, "cars"));

        assertThat(ids("cans", EN)).isEmpty();
    }

    @Test
    default void nothingIsSaidToBeMeantWhenNothingIsLikeIt() {
        put(document("word").body(EN, "garden"));

        var results = search("qqqqqqqq", EN);

        assertThat(results.total()).isZero();
        assertThat(results.relaxed()).isEmpty();
        assertThat(results.didYouMean()).isEmpty();
    }

    @Test
    default void aFilterThatLeavesNothingRelaxesTheWords() {
        put(many(6, "casa lavoro"));
        put(document("french").body(IT, "casa").facet("country", "FR"));

        var results = index().search(SearchQuery.of("casa lavoro", IT).withFilters(Map.of("country", Set.of("FR"))));

        assertThat(ids(results)).containsExactly("french");
        assertThat(results.relaxed().orElseThrow().stage()).isEqualTo(Stage.MOST_TERMS);
    }

    @Test
    default void aWordFindsItsConceptInAnotherLanguageBehindItsOwnTextAndSaysWhy() {
        put(
                document("english").body(EN, "Shelter for families").facet("topic", "housing"),
                document("italian").body(IT, "Alloggio per famiglie"),
                document("neither").body(EN, "A course").facet("topic", "language"));
        var expansion = new Expansion(List.of("alloggi"), "topic", "housing", 0.4f, "Housing");

        var results = index().search(SearchQuery.of("alloggi", IT).withExpansions(List.of(expansion)));

        assertThat(ids(results)).containsExactly("italian", "english");
        assertThat(results.hits().get(1).reasons())
                .containsExactly(new Reason.Concept("alloggi", "topic", "housing", 0.4f, "Housing"));
        assertThat(results.relaxed()).isEmpty();
    }

    @Test
    default void aConceptOfTwoWordsStandsForBoth() {
        put(document("english").body(EN, "A club for newcomers").facet("topic", "inclusion"));
        var expansion = new Expansion(List.of("integrazione sociale"), "topic", "inclusion", 0.5f, "Inclusion");

        var query = SearchQuery.of("integrazione sociale", IT).withExpansions(List.of(expansion));

        assertThat(ids(index().search(query))).containsExactly("english");
        assertThat(index().search(query).relaxed()).isEmpty();
    }

    @Test
    default void whyADocumentIsThereNamesFieldsFormsAndBoosts() {
        put(document("one").title(IT, "I mediatori").body(IT, "Un mediatore in ogni scuola"));

        var explanation =
                index().explain(SearchQuery.of("mediatore scuole", IT), "one").orElseThrow();

        assertThat(explanation.stage()).isEqualTo(Stage.ALL_TERMS);
        assertThat(explanation.reasons())
                .containsExactlyInAnyOrder(
                        new Reason.InText("mediatore", "title", IT, "mediatori", 4),
                        new Reason.InText("mediatore", "body", IT, "mediatore", 1),
                        new Reason.InText("scuole", "body", IT, "scuola", 1));
        assertThat(explanation.shares()).extracting("word").containsExactly("mediatore", "scuole");
        assertThat(explanation.score()).isPositive();
        assertThat(index().explain(SearchQuery.of("altro", IT), "one")).isEmpty();
    }

    private static SampleDocument[] many(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(number -> document("m" + number).body(IT, text).facet("country", "IT"))
                .toArray(SampleDocument[]::new);
    }
}
