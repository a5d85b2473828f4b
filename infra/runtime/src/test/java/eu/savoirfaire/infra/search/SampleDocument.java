package eu.savoirfaire.infra.search;

import eu.savoirfaire.infra.search.content.Change;
import eu.savoirfaire.infra.search.content.IndexDefinition;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.content.SuggestEntry;
import eu.savoirfaire.infra.search.content.Text;
import eu.savoirfaire.infra.search.content.TextField;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A document of the index of these tests, built up word by word. */
public final class SampleDocument {
    static final IndexDefinition DEFINITION = new IndexDefinition(
            "samples",
            1,
            List.of(new TextField("title", 4), new TextField("subject", 2), new TextField("body", 1)),
            List.of("language", "country", "topic", "organisation", "territory"),
            List.of("practice", "topic", "place", "organisation"));

    private final String id;
    private String code;
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Set<String>> facets = new TreeMap<>();
    private final List<SuggestEntry> suggestions = new ArrayList<>();

    private SampleDocument(String id) {
        this.id = id;
        this.code = id;
    }

    static SampleDocument document(String id) {
        return new SampleDocument(id);
    }

    SampleDocument code(String wanted) {
        code = wanted;
        return this;
    }

    SampleDocument title(Language language, String text) {
        return text("title", language, text);
    }

    SampleDocument body(Language language, String text) {
        return text("body", language, text);
    }

    SampleDocument text(String field, Language language, String text) {
        texts.add(new Text(field, language, text));
        return this;
    }

    /** A text in a language that is none of ours. */
    SampleDocument foreign(String text) {
        texts.add(new Text("body", null, text));
        return this;
    }

    SampleDocument facet(String facet, String... codes) {
        facets.put(facet, Set.of(codes));
        return this;
    }

    SampleDocument suggest(String kind, String text, String target) {
        suggestions.add(new SuggestEntry(kind, text, target));
        return this;
    }

    SearchDocument build() {
        return new SearchDocument(id, code, texts, facets, suggestions, Map.of("shown", "as " + id));
    }

    Change put() {
        return new Change.Put(build());
    }
}
