package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.query.Expansion;
import eu.savoirfaire.infra.search.text.Word;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a word of a query is looked for: in every language, in every field, and as a concept. */
final class WordClauses {
    /** All documents, without the other records of an index; not scored. */
    static final Clause DOCUMENTS = new Clause.In(Layout.TYPE, Set.of(Layout.DOCUMENT));

    /** Of a text in another language than the one asked in. */
    private static final float OTHER_LANGUAGE = 0.9f;
    /** Of the exact form, beside its stem. */
    private static final float NEUTRAL = 0.8f;

    private final Layout layout;
    private final Language asked;
    private final Concepts concepts;

    WordClauses(Layout layout, Language asked, Concepts concepts) {
        this.layout = layout;
        this.asked = asked;
        this.concepts = concepts;
    }

    /** The word itself, or a concept that it stands for. */
    Clause word(Word word) {
        var places = new ArrayList<Clause>();
        addTexts(word, 1, places);
        for (var expansion : concepts.of(word)) {
            places.add(concept(expansion));
        }
        return new Clause.Best(places);
    }

    /** The word, or others that are written almost like it. */
    Clause wordOrNear(Word word, List<Near> near) {
        if (near.isEmpty()) {
            return word(word);
        }
        var places = new ArrayList<Clause>();
        places.add(word(word));
        for (var other : near) {
            addTexts(other.word(), other.weight(), places);
        }
        return new Clause.Best(places);
    }

    private void addTexts(Word word, float weight, List<Clause> places) {
        for (var boost : layout.boosts()) {
            places.add(new Clause.Term(layout.textField(boost, null), word.neutral(), boost * weight * NEUTRAL));
            word.stems().forEach((language, stem) -> {
                var share = language == asked ? 1 : OTHER_LANGUAGE;
                places.add(new Clause.Term(layout.textField(boost, language), stem, boost * weight * share));
            });
        }
    }

    private static Clause concept(Expansion expansion) {
        return new Clause.Term(Layout.facetField(expansion.facet()), expansion.code(), expansion.weight());
    }
}
